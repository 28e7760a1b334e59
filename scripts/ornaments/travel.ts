import { art, type Art } from './art.ts';
import {
  add,
  around,
  both,
  box,
  cut,
  disc,
  edge,
  flip,
  grow,
  leaf,
  line,
  oval,
  over,
  polygon,
  ring,
  shape,
  turn,
  type Area,
} from './pen.ts';

const wheel = (x: number, y: number, radius: number): Area => cut(disc(x, y, radius), disc(x, y, radius * 0.4));

function plane(): Area {
  return turn(shape('M50 0C56 4 57 14 57 22V36L98 60V70L57 58V80L70 90V97L50 92L30 97V90L43 80V58L2 70V60L43 36V22C43 14 44 4 50 0Z'), 45);
}

function sailingBoat(): Area {
  const hull = shape('M6 72H94C88 86 80 92 70 92H30C20 92 12 86 6 72Z');
  return add(hull, shape('M54 4C80 22 88 46 88 66H54Z'), shape('M47 16V66H14C18 46 30 28 47 16Z'));
}

function hotAirBalloon(): Area {
  const envelope = shape('M50 2C76 2 90 20 90 38C90 54 72 64 62 76H38C28 64 10 54 10 38C10 20 24 2 50 2Z');
  const gores = add(line('M38 76C26 50 28 20 50 2', 3), line('M62 76C74 50 72 20 50 2', 3));
  return add(cut(envelope, gores), line('M42 79L44 88M58 79L56 88', 2.4), box(41, 86, 18, 13, 3));
}

function car(): Area {
  const bodyShape = shape(
    'M4 62C4 54 8 50 16 48L26 32C30 26 34 24 42 24H62C70 24 74 26 78 32L86 46C94 48 98 52 98 60V72C98 75 96 76 94 76H8C5 76 4 74 4 71Z',
  );
  const windows = add(shape('M33 34C35 31 37 30 42 30H47V46H26Z'), shape('M52 30H62C68 30 70 31 72 34L79 46H52Z'));
  const holes = add(disc(25, 76, 14), disc(77, 76, 14));
  return add(cut(bodyShape, windows, holes), wheel(25, 76, 11), wheel(77, 76, 11));
}

function campervan(): Area {
  const bodyShape = box(2, 18, 96, 60, 13);
  const windows = add(box(11, 27, 20, 20, 4), box(35, 27, 24, 20, 4), shape('M64 27H82C88 27 90 34 91 47H64Z'));
  return add(
    cut(bodyShape, windows, line('M-2 54H102', 3), disc(24, 79, 14), disc(76, 79, 14)),
    wheel(24, 79, 11),
    wheel(76, 79, 11),
    box(14, 8, 52, 7, 3.5),
  );
}

function bicycle(): Area {
  const wheels = add(ring(22, 64, 19, 4.4), ring(78, 64, 19, 4.4));
  const frame = line('M22 64L38 36H68L48 64H22M48 64L34 28M78 64L66 26', 4.4);
  return add(wheels, frame, line('M27 28H41', 5.4), line('M66 26C66 20 72 20 80 22', 5), disc(48, 64, 5));
}

function motorScooter(): Area {
  const bodyShape = shape(
    'M6 50C6 44 12 42 18 42H44C50 42 52 46 52 52C52 60 56 62 62 62L72 28L66 24V18H78L90 60C94 62 98 68 98 72H88C80 72 78 80 70 80H40C40 66 28 58 14 64C8 66 6 58 6 50Z',
  );
  return add(cut(bodyShape, disc(24, 80, 16), disc(82, 84, 13)), wheel(24, 80, 13), wheel(84, 82, 11), box(10, 34, 38, 6, 3));
}

function locomotive(): Area {
  const engine = add(
    box(32, 34, 54, 32, 4),
    box(6, 14, 32, 52, 3),
    box(2, 8, 40, 8, 2),
    polygon([
      [66, 34],
      [64, 14],
      [80, 14],
      [78, 34],
    ]),
    box(61, 10, 22, 7, 2),
    shape('M80 68H88L100 86H80Z'),
  );
  const windowCut = box(14, 24, 16, 16, 2);
  const wheels = add(wheel(20, 80, 14), wheel(51, 84, 10), wheel(73, 84, 10));
  return over(cut(engine, windowCut, box(46, 34, 3, 32)), wheels);
}

function bus(): Area {
  return add(
    cut(
      box(2, 20, 96, 58, 8),
      ...[0, 1, 2, 3].map((index) => box(10 + index * 18.6, 30, 14.6, 18, 3)),
      box(84.4, 30, 8, 18, 3),
      line('M-2 60H80', 3.4),
      disc(24, 79, 13),
      disc(74, 79, 13),
    ),
    wheel(24, 79, 10),
    wheel(74, 79, 10),
  );
}

function truck(): Area {
  const load = box(2, 22, 58, 50, 3);
  const cab = cut(shape('M63 36H80C84 36 86 38 88 41L97 56C98 58 98 60 98 62V72H63Z'), shape('M70 43H79C81 43 82 44 83 46L88 55H70Z'));
  return add(cut(add(load, cab), disc(22, 76, 14), disc(78, 76, 14)), wheel(22, 76, 11), wheel(78, 76, 11));
}

function tractor(): Area {
  const engine = add(shape('M22 8H56L60 40H90C94 40 95 43 95 47V66H40L22 40Z'), box(76, 20, 6, 20, 2));
  return over(
    cut(
      engine,
      disc(30, 68, 31),
      polygon([
        [29, 15],
        [50, 15],
        [53, 38],
        [29, 38],
      ]),
    ),
    add(cut(disc(30, 68, 28), ring(30, 68, 14, 7)), cut(disc(82, 80, 16), disc(82, 80, 6))),
  );
}

function tent(): Area {
  const canvas = cut(
    polygon([
      [50, 16],
      [98, 90],
      [2, 90],
    ]),
    polygon([
      [50, 42],
      [66, 91],
      [34, 91],
    ]),
  );
  return add(canvas, line('M50 18L56 8M50 18L44 8', 4));
}

function campfire(): Area {
  const fire = shape('M52 2C56 18 76 28 76 48C76 62 66 70 50 70C34 70 24 62 24 48C24 36 34 30 38 16C44 20 46 26 46 30C50 24 54 14 52 2Z');
  const log = line('M16 94L84 76', 9);
  return add(
    cut(fire, shape('M51 38C52 46 60 50 60 57C60 63 56 65 50 65C44 65 40 63 40 57C40 51 44 48 45 43C48 45 48 48 48 49C50 46 51 42 51 38Z')),
    cut(flip(log), grow(log, 2.6)),
    log,
  );
}

function compass(): Area {
  const needle = add(
    polygon([
      [50, 20],
      [59, 50],
      [41, 50],
    ]),
    edge(
      polygon([
        [50, 80],
        [59, 50],
        [41, 50],
      ]),
      3,
    ),
  );
  return add(ring(50, 50, 45, 6), around(4, line('M50 13V15', 3.6)), turn(needle, 38));
}

function mapPin(): Area {
  return cut(shape('M50 2C72 2 86 18 86 38C86 62 62 80 50 98C38 80 14 62 14 38C14 18 28 2 50 2Z'), disc(50, 38, 14));
}

function suitcase(): Area {
  const handle = cut(edge(box(34, 12, 32, 26, 6), 6), box(0, 28, 100, 40));
  return add(cut(box(8, 28, 84, 60, 8), box(24, 24, 4, 70), box(72, 24, 4, 70)), handle, box(18, 90, 12, 6, 2), box(70, 90, 12, 6, 2));
}

function lighthouse(): Area {
  const tower = cut(
    polygon([
      [36, 34],
      [64, 34],
      [72, 92],
      [28, 92],
    ]),
    polygon([
      [20, 52],
      [80, 44],
      [80, 56],
      [20, 64],
    ]),
    polygon([
      [20, 76],
      [80, 68],
      [80, 80],
      [20, 88],
    ]),
  );
  const beams = both(
    polygon([
      [33, 18],
      [4, 8],
      [4, 30],
    ]),
  );
  return add(
    tower,
    cut(box(38, 12, 24, 18), box(44, 16, 12, 11)),
    polygon([
      [34, 10],
      [50, -2],
      [66, 10],
    ]),
    box(32, 29.4, 36, 5, 1.5),
    beams,
    line('M12 97H88', 5),
  );
}

function surfboard(): Area {
  const board = cut(leaf([50, 104], [50, -4], 32, 0.5), box(48.2, -10, 3.6, 120), box(20, 62, 60, 4.4), box(20, 70, 60, 4.4));
  return turn(board, 24);
}

function canoe(): Area {
  const paddle = add(line('M50 20V80', 4.4), oval(50, 10, 7.4, 13), oval(50, 90, 7.4, 13));
  const top = turn(paddle, 45);
  return add(cut(flip(top), grow(top, 2.6)), top, shape('M6 96C20 104 80 104 94 96C86 118 14 118 6 96Z'));
}

/** On the way by road, rail, water and air. */
export const travel: readonly Art[] = [
  art('plane', 'airplane, flight, holiday, airport', plane),
  art('hot-air-balloon', 'flight, sky, adventure', hotAirBalloon),
  art('sailing-boat', 'ship, sea, sailor, yacht', sailingBoat),
  art('crossed-paddles', 'canoe, kayak, lake, camp, boat', canoe),
  art('surfboard', 'surf, beach, wave, summer', surfboard),
  art('lighthouse', 'sea, coast, nautical, harbour', lighthouse),
  art('bicycle', 'bike, cycling, cyclist, ride', bicycle),
  art('car', 'auto, drive, vehicle, taxi', car),
  art('campervan', 'van, camping, road trip, bus', campervan),
  art('bus', 'coach, school, vehicle, trip', bus),
  art('truck', 'lorry, delivery, vehicle, driver', truck),
  art('tractor', 'farm, farmer, vehicle, country', tractor),
  art('locomotive', 'train, steam, railway, kids', locomotive),
  art('scooter', 'vespa, moped, italy, ride', motorScooter),
  art('tent', 'camping, outdoor, scout, festival', tent),
  art('campfire', 'camping, outdoor, scout, bonfire', campfire),
  art('compass', 'north, hiking, scout, adventure', compass),
  art('map-pin', 'place, location, city, here', mapPin),
  art('suitcase', 'luggage, holiday, trip, airport', suitcase),
];
