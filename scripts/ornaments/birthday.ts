import { art, type Art } from './art.ts';
import { waveBand } from './parts.ts';
import {
  add,
  bar,
  both,
  box,
  cut,
  disc,
  flip,
  GAP,
  grow,
  leaf,
  line,
  move,
  over,
  polygon,
  scale,
  shape,
  star,
  turn,
  type Area,
} from './pen.ts';

const candle = (x: number, y: number): Area => add(box(x - 3, y, 6, 20), leaf([x, y - 2], [x, y - 16], 8, 0.35));

function cake(): readonly [Area, Area] {
  const top = shape(
    'M20 40H80C86 40 88 44 88 50V54C82 64 76 64 69 56C63 64 57 64 50 56C43 64 37 64 31 56C24 64 18 64 12 54V50C12 44 14 40 20 40Z',
  );
  const base = cut(box(12, 46, 76, 38), grow(top, GAP));
  return [add(top, base, box(2, 88, 96, 6, 3)), add(candle(30, 17), candle(50, 17), candle(70, 17))];
}

function cakeSlice(): Area {
  const side = polygon([
    [6, 46],
    [94, 46],
    [94, 92],
    [6, 92],
  ]);
  const top = shape('M6 42L76 16C88 18 94 28 94 42Z');
  return add(cut(side, waveBand(68, 4, 22, 3.6, -5, 105)), cut(top, disc(66, 14, 10)), disc(66, 13, 7));
}

const balloon = (x: number, y: number, size: number): Area => {
  const skin = shape('M50 2C68 2 80 16 80 34C80 54 64 70 50 76C36 70 20 54 20 34C20 16 32 2 50 2Z');
  const knot = polygon([
    [50, 74],
    [56, 83],
    [44, 83],
  ]);
  return move(scale(add(cut(skin, line('M31 34C31 24 36 17 44 14', 4)), knot), size, size, 50, 2), x - 50, y);
};

function balloons(): Area {
  const strings = add(line('M22 60C26 74 46 84 50 98', 2.4), line('M50 66V98', 2.4), line('M78 60C74 74 54 84 50 98', 2.4));
  return add(strings, over(both(balloon(22, 8, 0.64)), balloon(50, 0, 0.76)));
}

function gift(): readonly [Area, Area] {
  const parcel = add(box(10, 54, 80, 42, 2), box(4, 34, 92, 16, 2));
  const bow = both(cut(shape('M50 32C40 14 26 4 16 12C8 22 28 32 50 32Z'), shape('M42 27C35 18 27 14 22 16C19 20 30 26 42 27Z')));
  const ribbon = box(43, 34, 14, 62);
  return [cut(parcel, grow(add(ribbon, bow), GAP)), add(bow, ribbon)];
}

function partyHat(): Area {
  const hat = polygon([
    [50, 14],
    [86, 92],
    [14, 92],
  ]);
  const stripes = add(bar('M20 60L80 40', 5), bar('M12 84L86 60', 5), bar('M34 34L66 24', 4.4));
  return add(cut(hat, stripes), star(5, 15, 6.4, 50, 10), box(8, 92, 84, 7, 3.5));
}

function confetti(): readonly [Area, Area] {
  const cone = cut(
    polygon([
      [2, 98],
      [22, 42],
      [58, 78],
    ]),
    bar('M12 62L42 92', 4),
  );
  const bits = add(
    line('M44 50C50 38 40 30 48 18', 4.4),
    line('M56 60C66 52 74 62 86 54', 4.4),
    line('M50 54C62 44 60 34 74 26', 4.4),
    star(5, 9, 3.9, 70, 10),
    star(5, 8, 3.5, 92, 34),
    disc(30, 26, 4.4),
    disc(80, 76, 4.4),
    disc(90, 14, 3.6),
    disc(54, 8, 3.4),
    turn(box(28, 6, 8, 8), 20, 32, 10),
  );
  return [cone, bits];
}

function bunting(): Area {
  const cord = line('M2 20C30 42 70 42 98 20', 3.4);
  const flag = (x: number, y: number, degrees: number): Area =>
    turn(
      polygon([
        [x - 8, y],
        [x + 8, y],
        [x, y + 24],
      ]),
      degrees,
      x,
      y,
    );
  return add(cord, flag(15, 30, 17), flag(38, 38, 6), flag(62, 38, -6), flag(85, 30, -17));
}

function champagne(): Area {
  const glass = add(
    cut(
      shape('M38 8H62C66 28 64 50 53 56V86H62V92H38V86H47V56C36 50 34 28 38 8Z'),
      shape('M42.6 13H57.4L59 24H41Z'),
      disc(47, 36, 2),
      disc(53, 43, 2),
      disc(52, 31, 1.8),
    ),
  );
  const top = move(turn(glass, 18, 50, 50), 18, 4);
  return add(cut(flip(top), grow(top, 2.4)), top, line('M50 2V-8', 4), both(line('M38 4L31 -4', 4)));
}

/** Parties and presents. */
export const birthday: readonly Art[] = [
  art('birthday-cake', 'party, candles, anniversary, cream', cake),
  art('cake-slice', 'pie, dessert, bakery, cherry', cakeSlice),
  art('balloon', 'party, air, kids, celebrate', () => add(balloon(50, 0, 1), line('M50 83C44 92 56 98 50 106', 3))),
  art('balloons', 'party, bunch, kids, celebrate', balloons),
  art('gift', 'present, parcel, christmas, bow', gift),
  art('party-hat', 'celebrate, cone, new year, kids', partyHat),
  art('confetti', 'popper, party, celebrate, new year', confetti),
  art('bunting', 'flags, garland, party, fair', bunting),
  art('champagne', 'toast, cheers, glasses, new year, wedding', champagne),
];
