import { art, type Art } from './art.ts';
import { egg } from './parts.ts';
import { add, bar, box, cut, disc, line, move, oval, over, polygon, scale, shape, turn, type Area } from './pen.ts';

const steam = (x: number, y: number): Area => line(`M${x} ${y}C${x - 6} ${y - 6} ${x + 6} ${y - 12} ${x} ${y - 18}`, 4);

function coffeeCup(): Area {
  const cup = shape('M14 36H74V62C74 76 64 84 52 84H36C24 84 14 76 14 62Z');
  const handle = cut(
    shape('M66 42H80C90 42 96 48 96 56C96 64 90 70 80 70H66Z'),
    shape('M76 49H80C85 49 88 52 88 56C88 60 85 63 80 63H74Z'),
  );
  return add(cup, cut(handle, box(14, 30, 60, 60)), line('M10 93H78', 5), steam(32, 28), steam(44, 28), steam(56, 28));
}

function takeaway(): Area {
  const cup = polygon([
    [22, 28],
    [78, 28],
    [70, 98],
    [30, 98],
  ]);
  return add(cut(cup, bar('M0 46H100M0 78H100', 3), cupBean), box(16, 14, 68, 10, 3), box(24, 3, 52, 8, 3));
}

const cupBean = turn(cut(oval(50, 62, 9, 12), line('M50 50C46 58 54 66 50 74', 2.6)), 28, 50, 62);

function beanPair(): Area {
  const bean = cut(oval(50, 50, 26, 38), line('M54 8C40 30 62 66 46 92', 5));
  const left = move(scale(turn(bean, -24), 0.78), -22, 14);
  const right = move(scale(turn(bean, 34), 0.78), 16, -10);
  return over(left, right);
}

function teapot(): Area {
  const pot = egg(46, 28, 88, 33, 0.58);
  const spout = shape('M70 70C84 66 84 48 98 40L92 34C76 40 78 54 68 58Z');
  const handle = line('M18 42C-2 40 0 74 22 76', 6);
  return add(cut(pot, bar('M10 40H84', 3)), cut(spout, pot), cut(handle, pot), disc(46, 22, 6), box(34, 89, 24, 5, 2));
}

function beerMug(): Area {
  const mug = box(14, 34, 56, 62, 5);
  const ribs = add(line('M28 50V82', 5), line('M42 50V82', 5), line('M56 50V82', 5));
  const foam = add(disc(20, 22, 12), disc(36, 16, 13), disc(54, 17, 13), disc(67, 24, 10), box(12, 20, 62, 11, 5));
  const handle = cut(box(62, 44, 32, 40, 12), box(62, 52, 24, 24, 6));
  return add(cut(mug, ribs), foam, cut(handle, box(14, 34, 56, 62)));
}

function wineGlass(): Area {
  const bowl = shape('M26 4H74C80 34 74 56 53 59V88H70V96H30V88H47V59C26 56 20 34 26 4Z');
  return cut(bowl, shape('M32 10H68C69 18 69 22 68.4 27H31.6C31 22 31 18 32 10Z'));
}

function cocktail(): Area {
  const glass = add(
    cut(
      polygon([
        [6, 14],
        [94, 14],
        [53, 58],
        [53, 90],
        [47, 90],
        [47, 58],
      ]),
      polygon([
        [20, 19.4],
        [80, 19.4],
        [71, 29],
        [29, 29],
      ]),
    ),
    line('M30 93H70', 6),
  );
  const pick = add(line('M58 38L84 2', 3), disc(70, 21.4, 6));
  return over(glass, pick);
}

/** What is drunk. */
export const drinks: readonly Art[] = [
  art('coffee', 'cup, cafe, tea, hot, breakfast', coffeeCup),
  art('coffee-to-go', 'paper cup, takeaway, latte, cafe', takeaway),
  art('coffee-beans', 'roast, cafe, espresso, barista', beanPair),
  art('teapot', 'tea, kitchen, afternoon', teapot),
  art('beer-mug', 'pub, ale, stein, oktoberfest, bar', beerMug),
  art('wine-glass', 'red wine, bar, vineyard, drink', wineGlass),
  art('cocktail', 'martini, bar, drink, party', cocktail),
];
