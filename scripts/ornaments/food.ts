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
  GAP,
  grow,
  leaf,
  line,
  oval,
  over,
  polygon,
  ring,
  shape,
  shrink,
  turn,
  type Area,
} from './pen.ts';

function pizza(): Area {
  const slice = shape('M50 98L14 24C36 14 64 14 86 24Z');
  const crust = line('M12 17C36 4 64 4 88 17', 9);
  return add(cut(slice, disc(40, 36, 7), disc(62, 42, 7), disc(49, 62, 6.4)), crust);
}

function burger(): Area {
  const top = shape('M8 42C8 20 28 10 50 10C72 10 92 20 92 42Z');
  const seeds = add(line('M34 26L37 24', 3.4), line('M50 20L53 21', 3.4), line('M64 28L68 29', 3.4), line('M46 33L49 32', 3.4));
  const salad = line('M7 51C14 44 20 58 28 51S42 58 50 51S64 58 72 51S86 58 93 51', 5.4);
  return add(cut(top, seeds), salad, box(6, 61, 88, 11, 5.5), shape('M8 77H92C92 87 84 92 76 92H24C16 92 8 87 8 77Z'));
}

function hotDog(): Area {
  const bun = box(6, 36, 88, 40, 20);
  const sausage = box(0, 26, 100, 20, 10);
  return turn(
    over(cut(bun, box(0, 0, 100, 40)), cut(sausage, line('M10 38C16 30 22 30 27 36S38 42 44 36S55 30 61 36S72 42 78 36S86 32 90 34', 3.2))),
    -24,
  );
}

function iceCream(): Area {
  const cone = cut(
    polygon([
      [26, 48],
      [74, 48],
      [50, 100],
    ]),
    line('M34 44L62 76M48 44L70 66M66 44L38 76M52 44L30 66', 2.6),
  );
  const scoop = add(disc(50, 26, 24), ...[28, 39, 50, 61, 72].map((x) => disc(x, 40, 6)));
  return add(cut(scoop, line('M36 22C38 15 43 12 49 12', 3.4)), cut(cone, grow(scoop, 2)));
}

function iceLolly(): Area {
  return add(cut(box(26, 2, 48, 70, 24), line('M42 24V54', 5), line('M58 24V54', 5)), box(44.5, 76, 11, 24, 5));
}

function cupcake(): Area {
  const icing = add(box(14, 40, 72, 14, 7), box(22, 27, 56, 15, 7), box(33, 15, 34, 14, 7));
  const swirls = add(line('M20 43C40 47 60 44 78 38', 3), line('M28 29C44 33 58 31 70 25', 3));
  const wrapper = cut(
    polygon([
      [17, 58],
      [83, 58],
      [74, 98],
      [26, 98],
    ]),
    bar('M34 56L38 100M50 56V100M66 56L62 100', 3),
  );
  return add(cut(icing, swirls), wrapper, disc(50, 8, 6));
}

function doughnut(): Area {
  const ringShape = cut(disc(50, 50, 46), disc(50, 50, 14));
  const sprinkles = add(
    ...[10, 50, 95, 140, 178, 220, 265, 310].map((degrees, index) =>
      turn(turn(line('M46 22L54 22', 4.4), index * 47, 50, index % 2 === 0 ? 22 : 24), degrees),
    ),
  );
  return cut(ringShape, sprinkles);
}

function apple(): Area {
  const fruit = shape('M50 30C58 24 70 22 80 28C94 38 92 62 82 80C74 94 62 98 50 92C38 98 26 94 18 80C8 62 6 38 20 28C30 22 42 24 50 30Z');
  return add(cut(fruit, line('M22 50C22 42 26 37 31 36', 4)), line('M50 28C50 18 52 10 56 4', 5), leaf([56, 20], [82, 4], 13));
}

function pear(): Area {
  const fruit = shape(
    'M50 20C62 20 64 32 68 44C72 56 84 62 84 76C84 90 68 98 50 98C32 98 16 90 16 76C16 62 28 56 32 44C36 32 38 20 50 20Z',
  );
  return add(cut(fruit, line('M28 78C28 70 32 66 36 62', 4)), line('M50 20C50 12 48 6 44 2', 5), leaf([51, 16], [76, 8], 12));
}

function cherries(): Area {
  const fruit = (x: number, y: number): Area =>
    cut(disc(x, y, 19), line(`M${x - 9} ${y - 4}C${x - 8} ${y - 8} ${x - 5} ${y - 10} ${x - 2} ${y - 10}`, 3.4));
  return add(
    fruit(26, 76),
    fruit(72, 80),
    line('M28 58C34 36 46 18 64 6', 4),
    line('M71 62C72 44 70 22 64 6', 4),
    leaf([62, 8], [94, 22], 17),
  );
}

function strawberry(): Area {
  const fruit = shape('M50 30C66 22 88 28 88 48C88 70 66 92 50 98C34 92 12 70 12 48C12 28 34 22 50 30Z');
  const seeds = add(
    ...[
      [30, 48],
      [50, 46],
      [70, 48],
      [40, 60],
      [60, 60],
      [50, 74],
      [34, 72],
      [66, 72],
    ].map(([x, y]) => line(`M${x} ${y}v3`, 3.4)),
  );
  const green = add(...[-62, -31, 0, 31, 62].map((degrees) => turn(leaf([50, 20], [50, 40], 9), degrees, 50, 20)));
  return add(cut(fruit, seeds, grow(green, 2.6)), green, line('M50 20C50 12 53 7 57 4', 4.4));
}

function citrus(): Area {
  const wedges = around(
    8,
    polygon([
      [50, 45],
      [38.6, 18.4],
      [44, 15.2],
      [50, 14.4],
      [56, 15.2],
      [61.4, 18.4],
    ]),
  );
  return add(ring(50, 50, 46, 5), wedges);
}

function watermelon(): Area {
  const flesh = cut(
    shape('M10 30H90C90 52 72 70 50 70C28 70 10 52 10 30Z'),
    ...[
      [32, 42],
      [50, 46],
      [68, 42],
      [41, 56],
      [59, 56],
    ].map(([x, y]) => turn(oval(x!, y!, 2.6, 4.2), (50 - x!) * -0.6, x, y)),
  );
  return turn(add(flesh, cut(disc(50, 30, 50), disc(50, 30, 43.4), box(0, -30, 100, 60))), -16);
}

function pineapple(): Area {
  const fruit = cut(oval(50, 68, 25, 30), line('M20 60L60 100M28 46L76 94M42 38L84 80M80 60L40 100M72 46L24 94M58 38L16 80', 2.8));
  const crownLeaves = add(both(add(leaf([48, 40], [20, 20], 10), leaf([48, 40], [34, 8], 11))), leaf([50, 42], [50, 0], 13));
  return add(fruit, crownLeaves);
}

function avocado(): Area {
  const outer = shape('M50 2C64 2 68 20 74 36C80 48 86 56 86 68C86 86 70 98 50 98C30 98 14 86 14 68C14 56 20 48 26 36C32 20 36 2 50 2Z');
  const inner = shrink(outer, 4);
  return add(edge(outer, 4), cut(shrink(inner, 3.2), disc(50, 67, 17)), disc(50, 67, 13));
}

function carrot(): Area {
  const root = turn(
    cut(leaf([50, 26], [50, 100], 36, 0.22), line('M34 44H48', 3.2), line('M66 56H54', 3.2), line('M42 68H50', 3.2)),
    38,
    50,
    50,
  );
  const green = turn(add(leaf([50, 25], [50, -6], 11), leaf([49, 26], [34, -2], 10), leaf([51, 26], [66, -2], 10)), 38, 50, 50);
  return add(root, cut(green, grow(root, 1)));
}

function chilli(): Area {
  const pod = shape('M66 24C82 26 88 44 80 62C70 84 42 98 6 92C36 86 50 70 52 48C52 34 56 24 66 24Z');
  return add(cut(pod, line('M74 42C74 56 66 68 56 76', 3.6)), line('M67 20C69 12 74 7 82 5', 5.4));
}

const fork = add(line('M39 4V26C39 34 44 38 50 38C56 38 61 34 61 26V4', 5), line('M50 4V40', 5), line('M50 38V94', 7));
const knife = shape('M47 2C58 10 62 32 58 56H54V92C54 99 46 99 46 92V2Z');

function chefHat(): Area {
  const puff = add(
    disc(26, 32, 22),
    disc(50, 24, 22),
    disc(74, 32, 22),
    polygon([
      [22, 40],
      [78, 40],
      [76, 74],
      [24, 74],
    ]),
  );
  return add(cut(puff, line('M40 56V70', 3.4), line('M60 56V70', 3.4)), box(24, 78, 52, 14, 3));
}

function pretzel(): Area {
  const strand = line('M50 48C50 34 46 25 38 20C24 12 10 24 16 40C24 56 48 74 72 88', 10);
  const below = cut(flip(strand), grow(common(strand, box(20, 52, 80, 48)), 2.6));
  return add(below, strand);
}

function popcorn(): Area {
  const tub = cut(
    polygon([
      [14, 42],
      [86, 42],
      [76, 98],
      [24, 98],
    ]),
    polygon([
      [28, 42],
      [40, 42],
      [43, 98],
      [36, 98],
    ]),
    polygon([
      [60, 42],
      [72, 42],
      [64, 98],
      [57, 98],
    ]),
  );
  const corn = add(
    disc(22, 28, 11),
    disc(38, 18, 12),
    disc(56, 16, 12),
    disc(76, 27, 11),
    disc(48, 30, 11),
    disc(64, 31, 9),
    disc(33, 33, 8),
  );
  return add(
    tub,
    cut(
      corn,
      line('M32 20C36 24 40 22 42 17', 2.6),
      line('M52 18C56 22 60 20 61 15', 2.6),
      line('M44 33C47 36 51 35 53 31', 2.6),
      line('M72 30C75 32 78 30 79 27', 2.6),
      box(0, 39, 100, 10),
    ),
  );
}

function croissant(): Area {
  const whole = shape('M4 74C4 42 26 18 50 18C74 18 96 42 96 74C92 80 84 78 80 72C74 60 64 54 50 54C36 54 26 60 20 72C16 78 8 80 4 74Z');
  return cut(whole, both(add(line('M41 16L39 58', 3.2), line('M21 28L30 62', 3.2), line('M5 54L22 72', 3.2))));
}

/** What is eaten. */
export const food: readonly Art[] = [
  art('pizza', 'slice, italian, fast food', pizza),
  art('burger', 'hamburger, fast food, grill, diner', burger),
  art('hot-dog', 'sausage, fast food, mustard, diner', hotDog),
  art('ice-cream', 'cone, gelato, summer, dessert', iceCream),
  art('ice-lolly', 'popsicle, summer, dessert', iceLolly),
  art('cupcake', 'muffin, cake, bakery, cherry', cupcake),
  art('doughnut', 'donut, bakery, sprinkles, sweet', doughnut),
  art('croissant', 'bakery, breakfast, french, pastry', croissant),
  art('pretzel', 'bakery, oktoberfest, bavaria, brezel', pretzel),
  art('popcorn', 'cinema, movie, snack', popcorn),
  art('apple', 'fruit, school, teacher, orchard', apple),
  art('pear', 'fruit, orchard, garden', pear),
  art('cherries', 'fruit, cherry, retro, summer', cherries),
  art('strawberry', 'fruit, berry, summer, jam', strawberry),
  art('lemon-slice', 'citrus, orange, lime, fruit', citrus),
  art('watermelon', 'fruit, melon, summer, slice', watermelon),
  art('pineapple', 'fruit, tropical, hawaii, summer', pineapple),
  art('avocado', 'vegan, green, guacamole, fruit', avocado),
  art('carrot', 'vegetable, vegan, garden, rabbit', carrot),
  art('chilli', 'pepper, hot, spicy, mexican', chilli),
  art('knife-and-fork', 'restaurant, cutlery, food, crossed', () => {
    const top = turn(knife, 42);
    return add(cut(turn(fork, -42), grow(top, GAP)), top);
  }),
  art('chef-hat', 'cook, kitchen, restaurant, baker', chefHat),
];
