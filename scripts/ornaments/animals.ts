import { art, type Art } from './art.ts';
import { egg } from './parts.ts';
import {
  add,
  around,
  bar,
  both,
  box,
  common,
  cut,
  disc,
  edge,
  flip,
  GAP,
  grow,
  leaf,
  line,
  oval,
  over,
  polygon,
  scale,
  shape,
  turn,
  type Area,
} from './pen.ts';

const eyes = (x: number, y: number, radius: number): Area => both(disc(x, y, radius));

function catFace(): Area {
  const head = shape(
    'M12 12C24 14 34 20 40 26C46 24 54 24 60 26C66 20 76 14 88 12C94 34 96 52 90 66C84 82 68 92 50 92C32 92 16 82 10 66C4 52 6 34 12 12Z',
  );
  const nose = shape('M44 62H56L50 69Z');
  return cut(
    head,
    eyes(32, 52, 5.6),
    nose,
    line('M50 69V74C50 79 42 80 39 76M50 74C50 79 58 80 61 76', 2.8),
    both(add(line('M26 66L4 62', 2.6), line('M26 73L6 78', 2.6))),
  );
}

function sittingCat(): Area {
  const cat = shape(
    'M30 6L40 16C46 14 52 14 57 16L67 6C70 18 71 28 69 36C74 44 80 58 80 76C80 84 79 90 76 96H24C20 80 24 56 34 42C28 34 26 20 30 6Z',
  );
  const tail = line('M74 91C90 93 97 78 91 66C88 60 92 54 96 56', 7);
  return add(cat, tail);
}

function paw(): Area {
  const pad = shape('M50 50C64 50 80 66 82 78C84 90 72 95 62 91C54 88 46 88 38 91C28 95 16 90 18 78C20 66 36 50 50 50Z');
  return add(pad, both(add(turn(oval(36, 24, 9, 14), -8, 36, 24), turn(oval(14, 46, 8.4, 12.4), -24, 14, 46))));
}

function dogFace(): Area {
  const head = shape('M28 16C40 8 60 8 72 16C80 28 80 48 76 62C74 82 64 94 50 94C36 94 26 82 24 62C20 48 20 28 28 16Z');
  const ear = shape('M26 12C12 10 2 24 2 44C2 60 12 68 18 58C22 48 20 30 30 16Z');
  const face = cut(
    head,
    eyes(38, 42, 5),
    shape('M40 60C44 56 56 56 60 60C60 67 54 71 50 71C46 71 40 67 40 60Z'),
    line('M50 71V78C50 83 42 84 38 80M50 78C50 83 58 84 62 80', 2.8),
  );
  return over(face, ear, flip(ear));
}

function foxFace(): Area {
  const head = polygon([
    [5, 4],
    [33, 24],
    [67, 24],
    [95, 4],
    [98, 48],
    [50, 97],
    [2, 48],
  ]);
  const cheeks = both(
    polygon([
      [12, 54],
      [34, 58],
      [45, 86],
    ]),
  );
  return cut(
    head,
    cheeks,
    eyes(34, 46, 4.8),
    both(
      polygon([
        [13, 18],
        [25, 27],
        [14, 36],
      ]),
    ),
  );
}

function bearFace(): Area {
  const head = add(oval(50, 54, 42, 38), both(disc(18, 22, 15)));
  const muzzle = oval(50, 68, 19, 15);
  return add(
    cut(head, muzzle, eyes(32, 46, 5), both(disc(18, 22, 6.4))),
    oval(50, 62, 8, 5.4),
    line('M50 66V74M43 76C46 78 54 78 57 76', 3),
  );
}

function rabbitFace(): Area {
  const ear = cut(turn(oval(36, 24, 10.4, 26), -8, 36, 40), turn(oval(36, 24, 4, 17), -8, 36, 40));
  const head = oval(50, 68, 30, 27);
  return add(
    both(ear),
    cut(head, eyes(38, 62, 4.4), shape('M45 71H55L50 77Z'), line('M50 77V82C50 86 44 87 42 84M50 82C50 86 56 87 58 84', 2.6)),
    both(disc(34, 46, 3)),
  );
}

function pandaFace(): Area {
  const head = oval(50, 54, 43, 39);
  const patch = turn(oval(31, 52, 9, 12), 28, 31, 52);
  return add(
    edge(head, 4),
    both(cut(disc(15, 20, 15), grow(head, 2.6))),
    both(cut(patch, disc(33, 51, 3.4))),
    oval(50, 67, 7, 4.6),
    line('M41 76C45 81 55 81 59 76', 3.2),
  );
}

function owl(): Area {
  const owlBody = shape('M14 6C26 14 38 17 50 17C62 17 74 14 86 6C90 24 90 44 88 60C86 84 70 96 50 96C30 96 14 84 12 60C10 44 10 24 14 6Z');
  const feathers = add(
    ...[
      [38, 66],
      [62, 66],
      [50, 74],
      [38, 82],
      [62, 82],
      [50, 90],
    ].map(([x, y]) => line(`M${x! - 5} ${y! - 3}C${x! - 4} ${y! + 3} ${x! + 4} ${y! + 3} ${x! + 5} ${y! - 3}`, 2.8)),
  );
  return add(
    cut(
      owlBody,
      both(disc(31, 38, 14)),
      feathers,
      polygon([
        [45, 47],
        [55, 47],
        [50, 58],
      ]),
    ),
    both(disc(31, 38, 7.4)),
  );
}

function swallow(): Area {
  return shape(
    'M98 22C90 16 80 16 74 22C64 14 42 4 4 8C26 14 40 24 46 38C34 50 20 62 2 68C14 70 22 70 30 68C26 78 20 86 12 92C26 88 42 78 52 66C56 76 56 86 52 98C68 84 76 64 74 46C80 40 84 34 86 29Z',
  );
}

function dove(): Area {
  const bird = shape(
    'M96 30C90 24 82 24 76 30C70 38 66 44 58 46C40 42 22 28 8 6C6 26 14 42 28 54C20 58 12 60 2 60C12 74 30 80 46 76C66 72 80 56 84 40Z',
  );
  return over(bird, leaf([60, 56], [54, 4], 22, 0.5));
}

function fish(): Area {
  const fishBody = leaf([2, 50], [78, 50], 58, 0.42);
  const tail = shape('M72 50C82 44 90 34 96 24C92 40 92 60 96 76C90 66 82 56 72 50Z');
  return cut(
    add(fishBody, tail, leaf([36, 28], [58, 16], 12), leaf([38, 70], [56, 84], 12)),
    disc(19, 44, 4),
    line('M31 34C38 44 38 56 31 66', 3),
    line('M46 42C50 47 50 53 46 58', 2.8),
    line('M58 45C61 48 61 52 58 55', 2.8),
  );
}

function whale(): Area {
  const bodyShape = shape(
    'M4 54C6 38 22 30 40 34C58 38 66 50 76 48C80 46 78 36 70 30C66 26 66 20 68 16C76 16 82 22 84 28C88 20 94 16 100 18C100 28 94 36 90 40C92 66 74 86 46 86C20 86 2 74 4 54Z',
  );
  const spout = add(line('M26 24C26 14 20 10 14 12', 4), line('M30 24C30 12 36 8 42 10', 4));
  return add(cut(bodyShape, disc(22, 58, 3.6), line('M8 72C20 78 34 76 44 68', 3.2)), spout);
}

function butterfly(): Area {
  const upper = shape('M49 44C40 22 24 6 8 10C-2 14 4 44 20 50C30 54 42 52 49 50Z');
  const lower = shape('M49 54C36 54 20 56 16 68C12 82 24 94 34 88C42 82 46 66 49 60Z');
  const wing = cut(add(upper, lower), disc(22, 30, 6.4), disc(31, 71, 5));
  return add(both(wing), line('M50 34V76', 5), both(line('M50 32C48 24 44 20 38 18', 3)));
}

function bee(): Area {
  const bodyShape = egg(50, 26, 96, 21, 0.45);
  const wing = turn(oval(24, 34, 23, 12.5), 28, 24, 34);
  const stripes = add(box(0, 46, 100, 7), box(0, 60, 100, 7), box(0, 74, 100, 7));
  return add(
    cut(bodyShape, stripes),
    both(cut(wing, grow(bodyShape, GAP))),
    cut(disc(50, 22, 12), grow(bodyShape, 2.4)),
    both(line('M46 12C44 7 40 4 36 4', 3)),
  );
}

function ladybird(): Area {
  const shell = cut(
    disc(50, 58, 38),
    box(48.3, 20, 3.4, 80),
    both(add(disc(33, 50, 6), disc(28, 70, 5.4), disc(40, 84, 4.4))),
    disc(50, 16, 24),
  );
  const head = common(disc(50, 28, 19), box(0, 0, 100, 36));
  return add(shell, head, both(line('M42 12C39 7 35 5 31 5', 3.2)));
}

function snail(): Area {
  const shell = cut(disc(52, 44, 32), line('M52 46C56 40 62 46 57 52C50 58 40 52 41 42C43 30 60 26 68 36C74 44 72 58 62 64', 4));
  const foot = shape(
    'M4 88C4 84 10 82 16 80C10 70 8 56 10 44C10 38 20 38 20 44C20 58 26 72 38 78C54 84 76 80 96 88C98 92 96 94 92 94H10C6 94 4 92 4 88Z',
  );
  return add(
    cut(foot, grow(disc(52, 44, 32), 2.4)),
    shell,
    line('M12 42L6 26', 3.4),
    line('M17 42L22 27', 3.4),
    disc(5.6, 24, 3.6),
    disc(22.6, 25, 3.6),
  );
}

function turtle(): Area {
  const shell = oval(50, 52, 30, 34);
  const plates = add(
    edge(scale(shell, 0.82), 3),
    bar('M50 24L61 40V62L50 80L39 62V40Z', 3),
    line('M61 40L78 30M61 62L78 74M39 40L22 30M39 62L22 74', 3),
  );
  const limbs = both(add(turn(oval(18, 26, 8, 16), -48, 18, 26), turn(oval(22, 84, 7, 12), 46, 22, 84)));
  return add(
    cut(shell, plates),
    cut(
      add(
        limbs,
        oval(50, 10, 10, 13),
        polygon([
          [46, 84],
          [54, 84],
          [50, 99],
        ]),
      ),
      grow(shell, GAP),
    ),
  );
}

function duck(): Area {
  const bird = shape(
    'M38 8C52 6 62 16 60 30C58 40 66 44 78 42C86 40 94 36 98 32C100 56 92 86 56 88C26 90 10 74 14 56C16 46 26 42 26 36C20 36 10 38 4 32C10 30 18 28 22 22C24 14 30 9 38 8Z',
  );
  return cut(bird, disc(37, 21, 3.8), line('M44 60C54 72 70 70 78 56', 4));
}

function elephant(): Area {
  const bodyShape = shape(
    'M28 26C40 18 62 18 76 26C92 34 96 48 96 60L99 72L94 70L92 62V90H78V72C68 76 58 76 50 73V90H36V68C34 64 32 62 30 60C26 64 22 62 20 68C18 74 18 82 22 84C26 86 26 80 30 80C32 86 26 93 18 92C8 90 8 76 8 66C8 46 14 32 28 26Z',
  );
  return cut(bodyShape, line('M32 34C48 32 52 50 40 58C36 60 32 58 30 54', 3.2), disc(21, 46, 3));
}

function bat(): Area {
  return both(shape('M50 30L45 20V34C40 36 36 34 32 24C20 26 6 36 0 56C8 50 16 50 22 58C28 52 36 54 40 64C44 62 48 64 50 76L50 30Z'));
}

function hedgehog(): Area {
  const spikes = common(
    add(
      around(
        20,
        polygon([
          [42, 20],
          [50, 4],
          [58, 20],
        ]),
      ),
      disc(50, 50, 34),
    ),
    box(0, 0, 100, 74),
  );
  const face = shape('M66 40C78 44 92 58 99 66C99 71 94 72 90 72C84 80 72 82 60 82H22C14 82 12 76 14 72H60C58 60 60 48 66 40Z');
  return add(cut(spikes, grow(face, GAP)), cut(face, disc(79, 60, 3.2)), disc(97, 66, 3.6));
}

function dachshund(): Area {
  const dog = shape(
    'M4 36C4 30 14 28 20 24C26 18 36 20 38 28C40 36 42 42 50 43H80C86 42 92 36 94 26C97 24 99 26 98 30C97 42 94 48 93 56V76H83V64C78 62 72 62 66 62H52C48 64 46 64 44 64V76H34V62C28 56 26 50 25 44C18 46 6 44 4 36Z',
  );
  return cut(dog, line('M31 27C38 32 39 42 34 47C30 48 27 42 28 36', 2.8), disc(19, 32, 2.6));
}

function dinosaur(): Area {
  const dino = shape(
    'M68 6C82 4 94 10 96 20C97 26 92 28 86 28H78C80 32 86 32 92 32C90 38 84 40 76 40C78 48 76 56 72 62L80 60L82 64L72 70C68 80 66 84 68 90H78V96H58L54 80C50 80 46 80 42 78L40 96H26C26 92 30 90 34 90L30 74C18 70 8 58 2 38C12 50 24 54 34 50C48 44 56 34 56 20C56 12 60 7 68 6Z',
  );
  return cut(dino, disc(76, 16, 3.2));
}

function horseHead(): Area {
  const head = shape(
    'M38 98C42 80 50 70 50 58C42 62 34 64 28 72C22 78 10 76 8 66C8 60 14 50 20 38C26 26 36 18 46 15L48 4L58 14C78 20 92 44 92 76V98Z',
  );
  const mane = add(line('M60 20C76 32 82 56 80 92', 3.4), line('M54 26C66 38 70 60 66 92', 3.4));
  return cut(head, mane, disc(37, 36, 3.4), line('M17 66L24 63', 3));
}

/** Animals whose outline tells them at once. */
export const animals: readonly Art[] = [
  art('cat', 'kitten, pet, face, meow', catFace),
  art('sitting-cat', 'kitten, pet, black cat, halloween', sittingCat),
  art('dog', 'puppy, pet, face, woof', dogFace),
  art('dachshund', 'dog, sausage dog, pet', dachshund),
  art('paw-print', 'dog, cat, pet, vet, track', paw),
  art('fox', 'face, forest, wild', foxFace),
  art('bear', 'face, grizzly, teddy, forest', bearFace),
  art('rabbit', 'bunny, easter, face, hare', rabbitFace),
  art('panda', 'face, bear, bamboo, zoo', pandaFace),
  art('owl', 'bird, night, wise, forest', owl),
  art('swallow', 'bird, tattoo, fly, spring', swallow),
  art('dove', 'bird, peace, wedding, fly', dove),
  art('duck', 'bird, rubber duck, bath, pond', duck),
  art('fish', 'fishing, angler, sea, lake', fish),
  art('whale', 'sea, ocean, spout, baby', whale),
  art('turtle', 'tortoise, sea, reptile, slow', turtle),
  art('butterfly', 'insect, spring, wings, garden', butterfly),
  art('bee', 'insect, honey, garden, eco', bee),
  art('ladybird', 'ladybug, insect, luck, garden', ladybird),
  art('snail', 'slow, garden, shell, spiral', snail),
  art('hedgehog', 'autumn, garden, spiky', hedgehog),
  art('elephant', 'africa, safari, zoo, trunk', elephant),
  art('horse', 'pony, riding, equestrian, farm', horseHead),
  art('dinosaur', 'dino, t-rex, kids, jurassic', dinosaur),
  art('bat', 'halloween, night, vampire, wings', bat),
];
