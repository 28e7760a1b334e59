import { art, type Art } from './art.ts';
import { arcData, checks, crossed, digit, inDisc, laurelBranch } from './parts.ts';
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
  move,
  oval,
  over,
  polar,
  polygon,
  regular,
  ring,
  scale,
  shape,
  star,
  turn,
  type Area,
} from './pen.ts';

const ball = disc(50, 50, 46);

function soccerBall(): Area {
  const patches = around(5, regular(5, 17, 50, 5, 180));
  const seams = around(5, add(line('M50 35L50 22', 3.6), line('M66 10L82 22', 3.6)));
  return add(inDisc(add(regular(5, 16), patches, seams), 45), ring(50, 50, 44, 4));
}

function volleyball(): Area {
  const middles = [0, 120, 240].map((degrees) => polar(degrees, 46));
  const panels = middles.map(([x, y], index) => {
    const [nextX, nextY] = middles[(index + 1) % 3]!;
    const panel = cut(inDisc(disc(x, y, 46), 46), grow(disc(nextX, nextY, 46), 3.6));
    return cut(panel, ring(x, y, 33, 3.4), ring(x, y, 20, 3.4));
  });
  return add(...panels);
}

function baseball(): Area {
  const seam = line(arcData(50, 52, 128, -14, 50), 3);
  const stitches = add(...[-36, -24, -12, 0, 12, 24, 36].map((degrees) => turn(line('M30 47L36 50L30 53', 2.6), degrees, -14, 50)));
  return cut(ball, both(add(seam, stitches)));
}

function footballOval(): Area {
  const skin = leaf([0, 50], [100, 50], 60, 0.5);
  const laces = add(line('M34 50L66 50', 3.4), ...[38, 46, 54, 62].map((x) => line(`M${x} 44L${x} 56`, 3.4)));
  const bands = both(line('M22 30C25 44 25 56 22 70', 4.4));
  return turn(cut(skin, laces, bands), -38);
}

function bowling(): Area {
  const pin = shape(
    'M36 6C45 6 47 14 46 22C45 30 44 33 47 42C51 54 55 62 53 76C52 84 50 90 47 94H25C22 90 20 84 19 76C17 62 21 54 25 42C28 33 27 30 26 22C25 14 27 6 36 6Z',
  );
  const bands = add(bar('M20 28H52', 3.4), bar('M20 35H52', 3.4));
  const bowl = disc(68, 70, 25);
  return over(cut(pin, bands), cut(bowl, disc(62, 59, 3.4), disc(72, 56, 3.4), disc(70, 66, 3.4)));
}

const bat = shape('M50 4C56 4 58 9 58 16C58 36 54 50 53 84H54.5V94H45.5V84H47C46 50 42 36 42 16C42 9 44 4 50 4Z');
const hockeyStick = shape('M47 2H54V74C54 79 57 81 62 81H76C80 81 80 92 75 93H58C50 93 47 88 47 80Z');

function tennisRacket(): Area {
  const head = oval(50, 31, 22, 28);
  const strings = add(...[36, 45, 55, 64].map((x) => bar(`M${x} 0V62`, 2.2)), ...[12, 22, 32, 42, 52].map((y) => bar(`M20 ${y}H80`, 2.2)));
  const frame = add(edge(head, 5), common(strings, head));
  const throat = cut(shape('M34 52L47 72H53L66 52Z'), head, shape('M43 60L50 67L57 60Z'));
  const racket = turn(add(frame, throat, box(46, 70, 8, 28, 3)), 40);
  return over(racket, disc(80, 80, 10));
}

function paddle(): Area {
  const blade = shape('M50 4C74 4 84 22 84 38C84 50 76 58 66 63H34C24 58 16 50 16 38C16 22 26 4 50 4Z');
  const handle = shape('M36 67H64L57 76V94C57 98 43 98 43 94V76Z');
  return over(turn(add(blade, handle), 35), disc(82, 78, 11));
}

function shuttlecock(): Area {
  const feathers = add(...[-26, -9, 9, 26].map((degrees) => turn(shape('M46 66L41 8C46 3 54 3 59 8L54 66Z'), degrees, 50, 84)));
  const ribs = add(...[-17.5, 0, 17.5].map((degrees) => turn(bar('M50 76L50 0', 2.4), degrees, 50, 84)));
  const hoops = add(line('M14 46C38 38 62 38 86 46', 3), line('M22 58C40 53 60 53 78 58', 3));
  return turn(add(cut(feathers, ribs, hoops), shape('M34 76H66C66 92 60 97 50 97C40 97 34 92 34 76Z')), 35);
}

function whistle(): Area {
  const chamber = add(disc(36, 62, 28), shape('M36 34H96V52H64L60 66H36Z'));
  return add(cut(chamber, disc(36, 62, 11), shape('M52 34L58 46H66L62 34Z')), ring(18, 24, 9, 4.4), line('M24 32L28 38', 5));
}

function medal(): readonly [Area, Area] {
  const coin = disc(50, 68, 28);
  const ribbon = both(
    polygon([
      [18, 2],
      [36, 2],
      [50, 32],
      [50, 44],
      [38, 42],
    ]),
  );
  return [cut(coin, star(5, 17, 7.6, 50, 68)), cut(ribbon, grow(coin, GAP))];
}

function trophy(): Area {
  const cup = shape('M26 6H74C74 34 68 54 54 58V72H46V58C32 54 26 34 26 6Z');
  const handles = both(cut(shape('M28 14H6C6 36 16 48 34 50Z'), shape('M30 21H13C14 33 20 41 31 43Z')));
  return add(over(handles, cut(cup, star(5, 13, 5.6, 50, 28))), shape('M36 74H64L67 84H33Z'), box(26, 87, 48, 9, 1));
}

function dumbbell(): Area {
  const side = add(box(4, 36, 8, 28, 3), box(14, 26, 10, 48, 3), box(26, 20, 11, 60, 3));
  return turn(add(both(side), box(37, 45, 26, 10)), -35);
}

function target(): Area {
  const dart = add(
    line('M50 50L82 18', 4.4),
    polygon([
      [78, 8],
      [92, 0],
      [90, 10],
      [100, 8],
      [92, 22],
      [80, 20],
    ]),
  );
  const rings = add(ring(46, 54, 41, 7), ring(46, 54, 25, 7), disc(46, 54, 11));
  return over(rings, dart);
}

function jersey(): Area {
  const shirt = shape('M34 6C40 14 60 14 66 6L82 12L99 38L84 48L77 39V96H23V39L16 48L1 38L18 12Z');
  const number = add(digit(1, 29, 38, 1.9, 7), digit(0, 54, 38, 1.9, 7));
  return cut(shirt, scale(number, 0.92));
}

function wings(): Area {
  const feathers = add(
    leaf([46, 40], [2, 14], 16, 0.5),
    leaf([46, 48], [6, 34], 14, 0.5),
    leaf([47, 55], [13, 51], 12, 0.5),
    leaf([48, 61], [22, 66], 11, 0.5),
  );
  return both(feathers);
}

function runningShoe(): Area {
  const upper = shape('M6 34C12 38 20 38 26 30C29 26 33 26 36 30C44 42 56 50 72 53C86 56 95 59 96 67H4C3 56 3 44 6 34Z');
  const laces = add(line('M40 47L47 38', 3.4), line('M50 53L57 44', 3.4), line('M60 57L66 49', 3.4));
  const stripe = line('M14 62C22 50 26 46 27 40', 3.6);
  return add(cut(upper, laces, stripe), shape('M4 71H97C97 78 92 81 84 81H14C7 81 4 77 4 71Z'));
}

function road(): Area {
  const lane = shape('M40 4H56C50 20 84 30 84 52C84 70 64 76 66 98H8C10 62 50 62 50 46C50 34 34 22 40 4Z');
  const dashes = add(
    line('M48 10L48 16', 3),
    line('M52 25L58 32', 3.4),
    line('M66 42L68 50', 3.8),
    line('M60 62L52 69', 4.2),
    line('M42 80L38 92', 4.6),
  );
  return cut(lane, dashes);
}

function stopwatch(): Area {
  const dial = cut(disc(50, 58, 39), disc(50, 58, 31));
  const marks = around(12, line('M50 33L50 35.5', 3), 50, 58);
  return add(
    dial,
    marks,
    line('M50 58L62 44', 5),
    disc(50, 58, 5.5),
    box(42, 3, 16, 8, 2),
    box(46.5, 11, 7, 9),
    turn(box(45, 10, 10, 10, 2), 42, 50, 58),
  );
}

function finishFlags(): Area {
  const cloth = common(checks(16, 6, 9, 5, 4), box(16, 6, 45, 36));
  const flag = add(box(9, 2, 5, 94, 2.5), cloth, edge(box(13, 4, 50, 39), 3));
  const right = move(turn(flag, 28, 12, 96), 32, -6);
  return add(cut(flip(right), grow(right, 2)), right);
}

function podium(): Area {
  const steps = add(box(4, 62, 28, 34), box(35, 44, 30, 52), box(68, 70, 28, 26));
  return add(cut(steps, digit(1, 45, 56, 1, 4.4)), star(5, 19, 8.4, 50, 22));
}

function skateboard(): Area {
  const deck = line('M6 38C12 48 16 50 26 50H74C84 50 88 48 94 38', 8);
  return add(
    deck,
    both(
      add(
        polygon([
          [22, 57],
          [36, 57],
          [33, 64],
          [25, 64],
        ]),
        cut(disc(29, 72, 10), disc(29, 72, 3.4)),
      ),
    ),
  );
}

function hoop(): Area {
  const board = cut(box(12, 4, 76, 50, 3), box(18, 10, 64, 38));
  const net = add(
    line('M32 64L42 96', 3.4),
    line('M68 64L58 96', 3.4),
    line('M32 64L60 84', 3.4),
    line('M68 64L40 84', 3.4),
    line('M44 64L60 96M56 64L40 96', 3.4),
  );
  return over(add(board, cut(box(34, 22, 32, 26), box(39.5, 27.5, 21, 26))), add(box(26, 56, 48, 8, 4), net));
}

function boxingGlove(): Area {
  const glove = shape('M34 72C26 58 20 46 22 30C24 12 40 4 58 6C78 8 90 22 88 42C87 54 80 62 76 72Z');
  const thumb = line('M24 36C34 30 48 32 52 40C56 48 48 54 40 50', 3.6);
  return turn(add(cut(glove, thumb), box(32, 76, 46, 18, 4)), 12);
}

function runner(): Area {
  const limbs = add(
    line('M56 30L46 54', 14),
    line('M56 30L70 42L82 38', 7.5),
    line('M53 29L36 30L28 44', 7.5),
    line('M48 55L64 66L60 88', 9),
    line('M45 54L38 74L16 76', 9),
  );
  return add(disc(66, 14, 10.5), limbs);
}

function swimmer(): Area {
  const waves = add(
    ...[64, 82].map((y) => line(`M4 ${y}C12 ${y - 8} 20 ${y - 8} 27 ${y}S42 ${y + 8} 50 ${y}S66 ${y - 8} 73 ${y}S88 ${y + 8} 96 ${y}`, 7)),
  );
  return add(waves, disc(76, 36, 11), line('M14 51L54 41', 11), line('M53 40L44 20L66 12', 8));
}

/** Balls, gear and honours of sport. */
export const sports: readonly Art[] = [
  art('soccer-ball', 'football, goal, team, game', soccerBall),
  art('basketball', 'ball, hoop, court, team', () =>
    cut(ball, line('M50 0V100', 3.6), line('M0 50H100', 3.6), both(line('M10 8C36 32 36 68 10 92', 3.6))),
  ),
  art('volleyball', 'ball, beach, net, team', volleyball),
  art('baseball', 'ball, softball, pitch, team', baseball),
  art('tennis-ball', 'ball, court, match', () => cut(ball, both(line('M10 14C34 36 34 64 10 86', 5)))),
  art('american-football', 'gridiron, rugby, ball, touchdown', footballOval),
  art('bowling', 'pin, ball, strike, alley', bowling),
  art('crossed-bats', 'baseball, softball, bat, team', () => add(crossed(bat), disc(50, 12, 10))),
  art('hockey-sticks', 'ice hockey, puck, crossed, team', () => add(crossed(flip(hockeyStick), 38), oval(50, 90, 11, 5))),
  art('tennis-racket', 'racquet, ball, court, match', tennisRacket),
  art('table-tennis', 'ping pong, bat, paddle, ball', paddle),
  art('shuttlecock', 'badminton, feather, racket', shuttlecock),
  art('whistle', 'coach, referee, trainer', whistle),
  art('medal', 'winner, award, champion, prize, star', medal),
  art('trophy', 'cup, winner, champion, award, prize', trophy),
  art('dumbbell', 'gym, fitness, weights, strength', dumbbell),
  art('target', 'darts, archery, bullseye, aim, goal', target),
  art('jersey', 'shirt, team, number, kit, ten', jersey),
  art('wings', 'angel, pilot, biker, feather, fly', wings),
  art('laurel-wreath', 'winner, champion, roman, leaves, honour', () => both(laurelBranch(36, 7, 17))),
  art('running-shoe', 'sneaker, trainer, run, marathon, jog', runningShoe),
  art('winding-road', 'run, marathon, way, street, travel', road),
  art('stopwatch', 'timer, race, run, record, time', stopwatch),
  art('finish-flags', 'race, chequered, racing, start, motor', finishFlags),
  art('podium', 'winner, first, place, race', podium),
  art('skateboard', 'skate, board, street, park', skateboard),
  art('basketball-hoop', 'basket, net, board, court', hoop),
  art('boxing-glove', 'fight, punch, gym, ring', boxingGlove),
  art('runner', 'run, marathon, jog, sprint, athlete', runner),
  art('swimmer', 'swim, pool, triathlon, water, athlete', swimmer),
];
