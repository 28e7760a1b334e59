import { art, type Art } from './art.ts';
import { crossed, gear } from './parts.ts';
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
  GAP,
  grow,
  line,
  oval,
  polygon,
  ring,
  shape,
  times,
  turn,
  type Area,
} from './pen.ts';

const hammer = add(shape('M22 8C34 2 50 4 60 4H76V22H60L56 19H46L42 22C36 16 30 14 20 18Z'), box(45, 24, 11, 74, 3));
const wrench = cut(
  add(disc(50, 18, 18), box(43, 20, 14, 60), disc(50, 84, 14)),
  polygon([
    [43, -4],
    [57, -4],
    [57, 18],
    [50, 23],
    [43, 18],
  ]),
  disc(50, 84, 5.4),
);

function screwdriver(): Area {
  return add(
    box(38, 2, 24, 40, 8),
    polygon([
      [43, 44],
      [57, 44],
      [54, 52],
      [46, 52],
    ]),
    box(46.5, 52, 7, 34),
    polygon([
      [44, 84],
      [56, 84],
      [53, 98],
      [47, 98],
    ]),
  );
}

function saw(): Area {
  const teeth = Array.from({ length: 10 }, (_, index): readonly [number, number][] => [
    [4 + index * 6, 62],
    [7 + index * 6, 70],
  ]).flat();
  const blade = polygon([[2, 56], [64, 28], [66, 62], ...teeth.toReversed()]);
  const handle = cut(shape('M66 24C80 20 96 28 98 46C100 60 90 70 74 68L69 64Z'), shape('M76 36C84 34 90 40 90 48C90 56 84 60 78 58Z'));
  return add(cut(blade, grow(handle, 2.4)), handle);
}

function paintBrush(): Area {
  const bristles = shape('M36 60H64C66 76 58 90 48 98C44 90 34 80 36 60Z');
  return turn(add(bristles, box(35, 46, 30, 10, 1), shape('M40 42C40 30 44 20 44 6C44 0 56 0 56 6C56 20 60 30 60 42Z')), 40);
}

function paintRoller(): Area {
  return add(box(6, 6, 70, 26, 5), line('M78 19H92V44H50V54', 5), box(42, 58, 16, 40, 5));
}

function scissors(): Area {
  const half = add(shape('M45 62L69 2C77 14 76 26 70 38L56 66Z'), line('M50 62L36 76', 8), ring(27, 85, 12, 6));
  return cut(add(cut(flip(half), grow(half, 2.4)), half), disc(50.5, 57, 2.6));
}

function spool(): Area {
  const reel = add(
    box(20, 4, 48, 12, 4),
    box(20, 84, 48, 12, 4),
    cut(box(27, 19, 34, 62, 2), bar('M20 34L68 26M20 46L68 38M20 58L68 50M20 70L68 62', 2.8)),
  );
  const needle = add(
    line('M86 22V88', 4.4),
    polygon([
      [83.8, 88],
      [88.2, 88],
      [86, 100],
    ]),
    oval(86, 18, 5.4, 12),
  );
  return add(reel, cut(needle, oval(86, 17, 1.9, 6.4)));
}

function sewingButton(): Area {
  return cut(disc(50, 50, 47), ring(50, 50, 35, 3.4), both(add(disc(40, 40, 5.4), disc(40, 60, 5.4))));
}

function comb(): Area {
  return cut(
    box(36, 2, 28, 96, 4),
    times(13, (index) => box(48, 10 + index * 6.3, 20, 3)),
  );
}

function barberPole(): Area {
  const tube = box(32, 22, 36, 56);
  const stripes = add(
    ...[0, 1, 2, 3, 4].map((index) =>
      polygon([
        [20, 28 + index * 17],
        [80, 4 + index * 17],
        [80, 12.5 + index * 17],
        [20, 36.5 + index * 17],
      ]),
    ),
  );
  return add(
    edge(tube, 3),
    common(tube, stripes),
    box(26, 12, 48, 8, 2),
    box(26, 80, 48, 8, 2),
    common(disc(50, 12, 13), box(0, 0, 100, 9.4)),
    box(36, 90, 28, 8, 3),
  );
}

const axe = add(shape('M46 4H54V98C54 100 46 100 46 98Z'), shape('M57 12C68 14 76 8 82 2C92 16 92 34 82 46C76 38 68 34 57 34Z'));

function shovel(): Area {
  return turn(
    add(
      cut(shape('M34 4H66L60 18H40Z'), shape('M42 8.6H58L56 13.4H44Z')),
      box(46, 18, 8, 44),
      shape('M30 58H70V76C70 88 60 96 50 100C40 96 30 88 30 76Z'),
    ),
    38,
  );
}

function camera(): Area {
  const caseShape = add(
    box(4, 26, 92, 60, 7),
    polygon([
      [34, 27],
      [40, 14],
      [60, 14],
      [66, 27],
    ]),
  );
  return cut(caseShape, cut(disc(50, 56, 23), disc(50, 56, 18)), disc(50, 56, 8), disc(83, 38, 4));
}

function stethoscope(): Area {
  const tubes = add(line('M22 6V32C22 62 62 62 62 32V6', 6), line('M42 55V74C42 98 80 98 80 74V62', 6));
  return add(tubes, cut(disc(80, 50, 13), disc(80, 50, 5.6)), line('M16 6H26', 6), line('M58 6H68', 6));
}

function hardHat(): Area {
  const dome = shape('M12 64C12 40 26 24 42 20V46H46V14H54V46H58V20C74 24 88 40 88 64Z');
  return add(cut(dome, box(43, 14, 3, 32), box(54, 14, 3, 32)), box(2, 68, 96, 12, 6));
}

function shopFront(): Area {
  const awning = add(...[0, 1, 2, 3, 4].map((index) => shape(`M${6 + index * 17.6} 14h17.6v24a8.8 8.8 0 0 1 -17.6 0Z`)));
  const lines = add(...[1, 2, 3, 4].map((index) => bar(`M${6 + index * 17.6} 10V40`, 2.8)));
  const house = cut(box(12, 52, 76, 44, 1), box(20, 58, 30, 24), box(60, 58, 20, 40));
  return add(cut(awning, lines), house, box(6, 4, 88, 7, 2));
}

function briefcase(): Area {
  return add(
    cut(box(4, 30, 92, 58, 7), bar('M0 60H42M58 60H100', 3.4), box(42, 54, 16, 13, 2)),
    edge(box(32, 16, 36, 24, 6), 6),
    box(45.4, 57, 9.2, 7, 1),
  );
}

function chart(): Area {
  const bars = add(box(12, 62, 16, 28), box(36, 46, 16, 44), box(60, 30, 16, 60));
  return add(
    bars,
    line('M10 44L34 28L50 34L82 8', 4.4),
    polygon([
      [74, 2],
      [92, 0],
      [88, 18],
    ]),
    box(4, 93, 92, 5, 2),
  );
}

function lightbulb(): Area {
  const bulb = shape('M50 4C72 4 86 20 86 38C86 54 74 60 68 74H32C26 60 14 54 14 38C14 20 28 4 50 4Z');
  return add(cut(bulb, line('M28 40C28 28 36 19 46 17', 4.4)), box(33, 78, 34, 7, 3.5), box(38, 88, 24, 8, 4));
}

function megaphone(): Area {
  const horn = add(shape('M30 34L76 12V84L30 62Z'), box(6, 34, 21, 28, 6), shape('M32 67L44 71L48 92H35Z'));
  return add(turn(horn, -8), line('M88 30L98 22', 5), line('M91 45H102', 5), line('M88 60L98 66', 5));
}

function envelope(): Area {
  return cut(box(3, 20, 94, 62, 5), bar('M3 22L50 56L97 22', 4), bar('M3 84L38 48M97 84L62 48', 3.4));
}

function tag(): Area {
  return turn(
    cut(
      shape('M30 6H70L86 26V92C86 96 84 98 80 98H20C16 98 14 96 14 92V26Z'),
      disc(50, 24, 7),
      line('M32 56H68', 4.4),
      line('M32 70H68', 4.4),
      line('M32 84H54', 4.4),
    ),
    24,
  );
}

/** Tools, crafts and business. */
export const trades: readonly Art[] = [
  art('hammer', 'builder, carpenter, workshop, nail', () => turn(hammer, 40)),
  art('hammer-and-wrench', 'builder, mechanic, repair, spanner', () => {
    const top = turn(wrench, 42);
    return add(cut(turn(flip(hammer), -42), grow(top, GAP)), top);
  }),
  art('wrench', 'spanner, mechanic, plumber, repair', () => turn(wrench, 40)),
  art('screwdriver', 'repair, electrician, workshop', () => turn(screwdriver(), 40)),
  art('saw', 'carpenter, wood, joiner, workshop', saw),
  art('crossed-axes', 'lumberjack, woodcutter, forest, fire', () => crossed(axe, 40)),
  art('shovel', 'garden, digging, builder, spade', shovel),
  art('gear', 'cog, machine, engineer, settings', () => gear(10, 49, 38, 17)),
  art('hard-hat', 'helmet, builder, construction, safety', hardHat),
  art('paintbrush', 'painter, decorator, art, brush', paintBrush),
  art('paint-roller', 'painter, decorator, renovation', paintRoller),
  art('scissors', 'hairdresser, tailor, salon, cut', scissors),
  art('comb', 'hairdresser, barber, salon', () => turn(comb(), 32)),
  art('barber-pole', 'hairdresser, barbershop, salon', barberPole),
  art('thread-and-needle', 'tailor, sewing, spool, craft', spool),
  art('sewing-button', 'tailor, fashion, craft', sewingButton),
  art('camera', 'photo, photographer, picture', camera),
  art('stethoscope', 'doctor, nurse, medical, health', stethoscope),
  art('shop-front', 'store, market, business, awning', shopFront),
  art('briefcase', 'business, office, work, job', briefcase),
  art('growth-chart', 'business, profit, bars, success', chart),
  art('lightbulb', 'idea, light, electrician, energy', lightbulb),
  art('megaphone', 'announcement, marketing, protest, cheer', megaphone),
  art('envelope', 'mail, letter, post, message', envelope),
  art('price-tag', 'sale, label, shop, discount', tag),
];
