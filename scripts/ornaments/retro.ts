import { art, type Art } from './art.ts';
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
  line,
  oval,
  over,
  polygon,
  ring,
  shape,
  turn,
  type Area,
} from './pen.ts';

function sunset(): Area {
  const gaps = add(...[48, 60, 71, 81, 90].map((y, index) => box(0, y, 100, 3 + index * 0.9)));
  return cut(disc(50, 50, 48), gaps);
}

function sunsetPalms(): Area {
  const sun = cut(disc(50, 46, 42), add(...[54, 64, 73].map((y, index) => box(0, y, 100, 3 + index * 0.7))), box(0, 80, 100, 30));
  const tree = add(
    shape('M30 40C22 28 10 28 2 38C10 35 18 36 20 39C12 40 7 46 7 56C13 48 20 43 29 44Z'),
    shape('M30 40C34 26 46 22 58 30C50 30 44 32 42 35C50 36 56 42 57 52C50 44 42 42 32 44Z'),
    shape('M28 42C24 32 28 22 36 18C34 26 36 32 34 42Z'),
    shape('M28.4 43H33C31 60 32 78 36 96H28C26 78 27 60 28.4 43Z'),
  );
  return over(sun, tree, box(4, 92, 92, 5, 2.5));
}

function cassette(): Area {
  const label = edge(box(15, 28, 70, 34, 4), 3);
  const reels = both(cut(disc(37.5, 49.5, 5.4), disc(37.5, 49.5, 2)));
  const foot = cut(
    polygon([
      [31.6, 73.4],
      [68.4, 73.4],
      [71.4, 82],
      [28.6, 82],
    ]),
    disc(40, 78, 1.8),
    disc(60, 78, 1.8),
  );
  return add(
    cut(
      box(4, 18, 92, 64, 6),
      label,
      box(30, 42, 40, 15, 7.5),
      polygon([
        [28, 70],
        [72, 70],
        [76, 83],
        [24, 83],
      ]),
    ),
    reels,
    foot,
  );
}

function sunglasses(): Area {
  const lens = shape('M6 40H44C46 60 40 74 26 74C12 74 6 60 6 40Z');
  return add(both(cut(lens, line('M16 48L24 64', 3.4))), shape('M2 32H98V41H56C54 38 46 38 44 41H2Z'));
}

function gamepad(): Area {
  const pad = shape(
    'M26 26H74C88 26 94 40 96 60C98 76 92 82 86 82C78 82 74 72 68 66H32C26 72 22 82 14 82C8 82 2 76 4 60C6 40 12 26 26 26Z',
  );
  const cross = add(box(26, 37, 6.4, 20, 1), box(19.2, 43.8, 20, 6.4, 1));
  return cut(pad, cross, disc(66, 52, 4), disc(78, 52, 4), disc(72, 42, 4));
}

function boombox(): Area {
  const caseShape = cut(
    box(4, 30, 92, 56, 5),
    both(cut(disc(25, 60, 17), disc(25, 60, 11.6))),
    both(disc(25, 60, 4.4)),
    box(44, 52, 12, 20, 2),
    box(14, 36, 72, 3, 1.5),
  );
  return add(caseShape, line('M18 30V18H82V30', 5));
}

function television(): Area {
  const caseShape = cut(box(6, 28, 88, 60, 8), box(15, 37, 52, 42, 9), disc(80, 46, 4.6), disc(80, 60, 4.6), line('M76 74H84', 3.2));
  return add(
    caseShape,
    line('M50 28L32 6', 4.4),
    line('M50 28L70 4', 4.4),
    disc(32, 6, 4),
    disc(70, 4, 4),
    polygon([
      [18, 88],
      [30, 88],
      [26, 97],
      [16, 97],
    ]),
    polygon([
      [82, 88],
      [70, 88],
      [74, 97],
      [84, 97],
    ]),
  );
}

const pixels = (rows: readonly string[]): Area => {
  const size = 100 / rows[0]!.length;
  const cells = rows.flatMap((row, y) =>
    [...row].flatMap((cell, x) => (cell === '#' ? [box(x * size, y * size, size + 0.03, size + 0.03)] : [])),
  );
  return add(...cells);
};

const pixelHeart = [
  '..##...##..',
  '.####.####.',
  '##..#######',
  '##.########',
  '###########',
  '###########',
  '.#########.',
  '..#######..',
  '...#####...',
  '....###....',
  '.....#.....',
];
const pixelCat = [
  '#.........#',
  '##.......##',
  '###.....###',
  '###########',
  '###########',
  '##..###..##',
  '##..###..##',
  '###########',
  '####...####',
  '#####.#####',
  '.#########.',
];

function peace(): Area {
  return add(ring(50, 50, 43.5, 9), common(add(box(45.5, 6, 9, 88), bar('M50 50L18 82', 9), bar('M50 50L82 82', 9)), disc(50, 50, 44)));
}

function smiley(): Area {
  return cut(disc(50, 50, 48), both(oval(35, 38, 6, 10)), line('M22 58C30 82 70 82 78 58', 6));
}

function retroFlower(): Area {
  return cut(add(around(5, disc(50, 24, 22)), disc(50, 50, 20)), ring(50, 50, 14, 3.4));
}

function rollerSkate(): Area {
  const boot = shape('M28 4H62V34C64 42 74 46 84 48C92 50 94 56 94 66H24V40C26 30 28 18 28 4Z');
  return add(
    cut(boot, line('M52 16H62', 3), line('M52 26H62', 3), line('M56 36L64 34', 3)),
    box(20, 70, 78, 7, 2),
    ...[34, 84].map((x) => cut(disc(x, 88, 11), disc(x, 88, 3.6))),
    shape('M92 66L100 70V78H92Z'),
  );
}

function skull(): Area {
  const bone = shape(
    'M50 4C76 4 92 22 92 44C92 58 86 66 76 70V84C76 88 73 90 69 90H31C27 90 24 88 24 84V70C14 66 8 58 8 44C8 22 24 4 50 4Z',
  );
  return cut(bone, both(oval(32, 46, 11, 12)), shape('M50 58L57 70H43Z'), line('M41 80V92', 3), line('M50 80V92', 3), line('M59 80V92', 3));
}

function dice(): Area {
  const top = polygon([
    [50, 3],
    [92, 24],
    [50, 46],
    [8, 24],
  ]);
  const left = polygon([
    [6, 29],
    [48, 51],
    [48, 98],
    [6, 75],
  ]);
  const spots = add(oval(16, 46, 3.7, 5.5), oval(27, 63.5, 3.7, 5.5), oval(38, 81, 3.7, 5.5));
  const right = add(oval(62, 60.5, 3.7, 5.5), oval(83, 49.5, 3.7, 5.5), oval(62, 81, 3.7, 5.5), oval(83, 70, 3.7, 5.5));
  return add(cut(top, oval(50, 24.6, 7, 4.2)), cut(left, spots), cut(flip(left), right));
}

function retroStripes(): Area {
  return add(
    ...[0, 1, 2].map((index) => bar(`M0 ${34 + index * 12}H40C62 ${34 + index * 12} 62 ${62 + index * 12} 84 ${62 + index * 12}H100`, 8)),
  );
}

function rocket(): Area {
  const hull = shape('M50 0C66 14 72 32 70 52C69 60 67 68 64 74H36C33 68 31 60 30 52C28 32 34 14 50 0Z');
  const fin = shape('M27 48C14 56 10 68 12 86L31 76C28 68 27 58 27 48Z');
  return turn(add(cut(hull, disc(50, 36, 9)), disc(50, 36, 5), both(fin), shape('M40 78H60C60 88 54 94 50 100C46 94 40 88 40 78Z')), 40);
}

/** What the seventies, eighties and nineties wore on their shirts. */
export const retro: readonly Art[] = [
  art('sunset-stripes', 'vintage, eighties, beach, summer, sun', sunset),
  art('sunset-palms', 'california, beach, summer, island, vintage', sunsetPalms),
  art('retro-stripes', 'seventies, vintage, lines, wave', retroStripes),
  art('cassette', 'tape, mixtape, eighties, music', cassette),
  art('boombox', 'radio, hip hop, eighties, music', boombox),
  art('television', 'tv, vintage, screen', television),
  art('sunglasses', 'shades, cool, summer, beach', sunglasses),
  art('roller-skate', 'disco, eighties, derby', rollerSkate),
  art('gamepad', 'game, controller, gamer, console', gamepad),
  art('pixel-heart', 'game, life, arcade, eight bit', () => pixels(pixelHeart)),
  art('pixel-cat', 'game, arcade, eight bit, pet', () => pixels(pixelCat)),
  art('peace-sign', 'hippie, sixties, seventies, pacifism', peace),
  art('smiley', 'smile, happy, face, nineties', smiley),
  art('retro-flower', 'flower power, hippie, sixties, seventies', retroFlower),
  art('skull', 'rock, metal, pirate, biker, halloween', skull),
  art('dice', 'die, game, luck, casino, rockabilly', dice),
  art('rocket', 'space, launch, start-up, kids', rocket),
];
