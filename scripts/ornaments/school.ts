import { art, type Art } from './art.ts';
import { add, bar, both, box, cut, disc, edge, GAP, grow, line, oval, over, polygon, shape, turn, type Area } from './pen.ts';

function openBook(): Area {
  const page = shape('M48 24C36 16 20 14 4 18V80C20 76 36 78 48 86Z');
  const lines = add(line('M14 34C22 33 30 34 38 38', 3.4), line('M14 48C22 47 30 48 38 52', 3.4), line('M14 62C22 61 30 62 38 66', 3.4));
  return both(cut(page, lines));
}

const pencil = add(
  cut(box(40, 22, 20, 56), box(46, 22, 2.6, 56), box(52.4, 22, 2.6, 56)),
  polygon([
    [40, 80.6],
    [60, 80.6],
    [50, 99],
  ]),
  box(40, 6, 20, 13, 4),
);
const ruler = cut(
  box(38, 0, 24, 100, 2),
  ...Array.from({ length: 11 }, (_, index) => box(38, 7 + index * 8.4, index % 2 === 0 ? 11 : 7, 2.8)),
);

function graduationCap(): Area {
  const board = polygon([
    [50, 18],
    [100, 40],
    [50, 62],
    [0, 40],
  ]);
  const cap = shape('M22 54L50 66L78 54V72C66 84 34 84 22 72Z');
  return add(
    board,
    cut(cap, grow(board, 2.4)),
    line('M90 46V70', 4),
    polygon([
      [86, 72],
      [94, 72],
      [97, 88],
      [83, 88],
    ]),
  );
}

function globe(): Area {
  const ball = cut(
    disc(46, 42, 32),
    line('M14 42H78', 2.8),
    edge(oval(46, 42, 15, 33), 2.8),
    bar('M46 8V76', 2.8),
    line('M18 26H74M18 58H74', 2.8),
  );
  return add(ball, line('M72 10C92 26 92 64 64 78C52 84 40 84 30 80', 5), box(43, 82, 6, 10), box(28, 91, 38, 7, 3));
}

function schoolBell(): Area {
  const bell = shape('M50 10C70 10 76 26 78 46C79 60 84 68 92 76H8C16 68 21 60 22 46C24 26 30 10 50 10Z');
  return add(cut(bell, line('M34 54C34 38 37 28 43 23', 4)), shape('M38 81H62C62 89 57 94 50 94C43 94 38 89 38 81Z'), disc(50, 7, 5.4));
}

function backpack(): Area {
  const bag = shape('M18 44C18 24 32 14 50 14C68 14 82 24 82 44V90C82 95 79 98 74 98H26C21 98 18 95 18 90Z');
  const pocket = add(cut(box(30, 60, 40, 30, 5), box(33.4, 63.4, 33.2, 23.2, 2)), line('M32 44H68', 3.4), line('M60 44V52', 4));
  return add(cut(bag, pocket), line('M38 18C36 0 64 0 62 18', 5), both(box(6, 54, 9, 32, 4)));
}

function atom(): Area {
  const orbit = edge(oval(50, 50, 48, 18), 3.6);
  return over(add(orbit, turn(orbit, 60), turn(orbit, 120)), disc(50, 50, 8));
}

function flask(): Area {
  const glass = shape('M38 4H62V12H59V38L88 86C92 93 88 98 82 98H18C12 98 8 93 12 86L41 38V12H38Z');
  const inside = shape('M46 12H54V40L66 60H34L46 40Z');
  return cut(glass, inside, disc(40, 78, 5), disc(58, 72, 4), disc(62, 86, 4.4));
}

function palette(): Area {
  const board = shape('M50 8C78 8 98 26 98 48C98 64 86 70 74 66C64 63 58 68 62 76C66 84 62 92 50 92C22 92 2 74 2 50C2 26 22 8 50 8Z');
  return cut(board, disc(26, 36, 7), disc(46, 24, 7), disc(68, 30, 7), disc(80, 48, 6), disc(24, 58, 7));
}

function calculator(): Area {
  const keys = add(...[0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => box(26 + column * 17.4, 48 + row * 15.6, 12, 10, 2))));
  return cut(box(16, 4, 68, 92, 6), box(26, 14, 48, 22, 3), keys);
}

function puzzle(): Area {
  return cut(add(box(8, 28, 66, 66, 3), disc(41, 22, 11), disc(80, 61, 11)), disc(15, 61, 11), disc(41, 86, 11));
}

/** Learning, making and science. */
export const school: readonly Art[] = [
  art('open-book', 'read, library, story, study, bible', openBook),
  art('pencil', 'write, draw, school, teacher', () => turn(pencil, 40)),
  art('pencil-and-ruler', 'school, math, design, teacher, crossed', () => {
    const top = turn(pencil, 42);
    return add(cut(turn(ruler, -42), grow(top, GAP)), top);
  }),
  art('graduation-cap', 'university, graduate, degree, class of', graduationCap),
  art('globe', 'geography, school, world, travel', globe),
  art('bell', 'school, alarm, ring, christmas', schoolBell),
  art('backpack', 'school, bag, hiking, travel', backpack),
  art('atom', 'science, physics, chemistry, nuclear', atom),
  art('flask', 'science, chemistry, laboratory, potion', flask),
  art('paint-palette', 'art, painter, colour, creative', palette),
  art('calculator', 'math, numbers, office, school', calculator),
  art('puzzle-piece', 'game, autism, jigsaw, team', puzzle),
];
