import { art, type Art } from './art.ts';
import {
  add,
  bar,
  both,
  box,
  common,
  cut,
  disc,
  edge,
  flip,
  grow,
  heart,
  leaf,
  line,
  oval,
  over,
  polygon,
  ring,
  shape,
  shrink,
  smooth,
  turn,
  type Area,
  type Point,
} from './pen.ts';

const big = heart(2, 6, 96);

function arrowHeart(): Area {
  const arrow = add(
    line('M6 79L92 26', 4.4),
    polygon([
      [103, 19],
      [95, 37],
      [85, 22],
    ]),
    line('M8 78L6 66M8 78L19 83M17 72L15 60M17 72L28 77', 4),
  );
  const front = cut(arrow, line('M43 56L68 40.8', 8));
  return add(cut(heart(12, 10, 76), grow(front, 2.8)), front);
}

function interlocked(): Area {
  return over(edge(heart(2, 10, 60), 7), edge(heart(38, 26, 60), 7));
}

function rings(): Area {
  const left = ring(34, 62, 28, 7);
  const right = ring(66, 62, 28, 7);
  const upper = box(40, 30, 20, 32);
  const stone = polygon([
    [22, 6],
    [46, 6],
    [53, 14],
    [34, 30],
    [15, 14],
  ]);
  return add(
    cut(left, grow(common(right, upper), 2.4), grow(stone, 2)),
    cut(right, grow(cut(left, upper), 2.4)),
    cut(stone, bar('M12 14H56', 2.4)),
  );
}

function heartbeat(): Area {
  return cut(big, line('M-4 50H26L34 34L46 66L56 26L66 56L72 46H104', 4.4));
}

function houseHeart(): Area {
  const house = shape('M50 4L98 46L92 54L86 49V96H14V49L8 54L2 46Z');
  return cut(add(house, box(70, 8, 11, 20)), heart(33, 46, 34));
}

function pram(): Area {
  const hood = shape('M48 8C70 8 88 26 88 48H48Z');
  const ribs = add(line('M48 48L62 12', 2.8), line('M48 48L80 24', 2.8));
  const basket = shape('M10 52H88C88 68 74 78 58 78H40C24 78 10 68 10 52Z');
  return add(
    cut(hood, ribs),
    basket,
    cut(disc(28, 89, 10), disc(28, 89, 3.6)),
    cut(disc(70, 89, 10), disc(70, 89, 3.6)),
    line('M11 52C8 40 4 36 -4 36', 5),
  );
}

function babyBottle(): Area {
  const bottle = box(28, 42, 44, 56, 9);
  const marks = add(line('M44 58H62', 3.4), line('M50 68H62', 3.4), line('M44 78H62', 3.4));
  return turn(add(cut(bottle, marks), box(25, 28, 50, 11, 3), shape('M34 25C34 16 44 18 44 10C44 2 56 2 56 10C56 18 66 16 66 25Z')), 24);
}

function teddy(): Area {
  const headShape = add(disc(50, 26, 22), both(disc(30, 10, 9)));
  const tummy = oval(50, 66, 25, 25);
  const limbs = both(add(turn(oval(19, 56, 9, 16), 34, 19, 56), oval(27, 89, 13, 10)));
  const face = add(both(disc(42, 22, 2.8)), oval(50, 31, 9.4, 7));
  return add(
    cut(limbs, grow(tummy, 2.4)),
    cut(tummy, grow(headShape, 2.4), heart(42, 60, 16)),
    cut(headShape, face, both(disc(30, 10, 4))),
    oval(50, 29, 3.8, 2.6),
    line('M50 30V34', 2.2),
  );
}

function footprints(): Area {
  const foot = add(
    shape('M24 46C36 44 42 54 40 68C38 80 42 98 28 98C16 98 18 82 14 70C10 58 14 48 24 46Z'),
    oval(17, 36, 6, 7.4),
    disc(29, 35, 4.2),
    disc(37, 39, 3.8),
    disc(42.6, 46, 3.2),
  );
  return both(turn(flip(foot, 28), 6, 28, 70));
}

function person(x: number, top: number, size: number): Area {
  return add(
    disc(x, top + 9 * size, 9 * size),
    box(x - 11 * size, top + 21 * size, 22 * size, 36 * size, 10 * size),
    box(x - 9 * size, top + 40 * size, 18 * size, 42 * size, 4 * size),
  );
}

function family(): Area {
  const arms = add(line('M29 42L41 62', 5), line('M71 44L59 62', 5));
  return add(person(18, 8, 1.1), person(82, 14, 1.02), person(50, 50, 0.6), arms);
}

function infinity(): Area {
  return line('M50 50C40 32 26 26 16 32C2 40 2 60 16 68C26 74 40 68 50 50C60 32 74 26 84 32C98 40 98 60 84 68C74 74 60 68 50 50Z', 9);
}

function handHeart(): Area {
  const hand = shape('M2 66H16V96H2Z');
  const palm = shape(
    'M20 68C30 62 40 64 48 70H62C70 70 70 78 62 79H46C54 82 62 82 70 79L90 68C98 64 102 74 94 79L68 95C60 99 50 98 42 96L20 92Z',
  );
  return add(hand, palm, heart(32, 10, 46));
}

function leafHeart(): Area {
  const at = (t: number): Point => [
    50 + 40 * Math.sin(t) ** 3,
    46 - 2.5 * (13 * Math.cos(t) - 5 * Math.cos(2 * t) - 2 * Math.cos(3 * t) - Math.cos(4 * t)),
  ];
  const leafAt = (t: number, lean: number): Area => {
    const [[x, y], [nextX, nextY]] = [at(t), at(t - 0.02)];
    const angle = Math.atan2(nextY - y, nextX - x) + lean;
    return leaf([x, y], [x + Math.cos(angle) * 11.5, y + Math.sin(angle) * 11.5], 5.6);
  };
  const places = [2.62, 2.34, 2.1, 1.88, 1.66, 1.45, 1.24, 1.03, 0.8];
  const stem = line(smooth(Array.from({ length: 25 }, (_, index) => at(Math.PI - index * 0.1))), 2.6);
  return both(add(stem, leafAt(0.76, 0), ...places.flatMap((t) => [leafAt(t, 0.75), leafAt(t - 0.04, -0.75)])));
}

/** Hearts, weddings and family. */
export const love: readonly Art[] = [
  art('heart', 'love, valentine, like, red', () => big),
  art('heart-outline', 'love, valentine, line, double', () => add(edge(big, 5), shrink(big, 9))),
  art('heart-arrow', 'love, cupid, valentine, amor', arrowHeart),
  art('two-hearts', 'love, couple, wedding, valentine', interlocked),
  art('heartbeat', 'pulse, nurse, doctor, fitness, life', heartbeat),
  art('leaf-heart', 'wreath, botanical, wedding, eco', leafHeart),
  art('helping-hand', 'charity, care, give, volunteer, heart', handHeart),
  art('wedding-rings', 'marriage, couple, bride, engagement', rings),
  art('home-heart', 'house, family, home sweet home', houseHeart),
  art('family', 'parents, child, mother, father', family),
  art('pram', 'baby, stroller, birth, shower', pram),
  art('baby-bottle', 'baby, milk, birth, shower', babyBottle),
  art('teddy-bear', 'baby, kids, toy, plush', teddy),
  art('baby-feet', 'footprints, birth, newborn, foot', footprints),
  art('infinity', 'forever, endless, eternity, couple', infinity),
];
