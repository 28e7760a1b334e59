import { art, type Art } from './art.ts';
import { cloud, rays } from './parts.ts';
import {
  add,
  around,
  both,
  box,
  common,
  cut,
  disc,
  edge,
  GAP,
  grow,
  line,
  over,
  polygon,
  regular,
  ring,
  shape,
  shrink,
  star,
  times,
  turn,
  type Area,
} from './pen.ts';

const sparkle = (x: number, y: number, size: number, waist = 0.14): Area =>
  shape(
    `M${x} ${y - size}Q${x + size * waist} ${y - size * waist} ${x + size} ${y}Q${x + size * waist} ${y + size * waist} ${x} ${y + size}Q${x - size * waist} ${y + size * waist} ${x - size} ${y}Q${x - size * waist} ${y - size * waist} ${x} ${y - size}Z`,
  );

function facetedStar(): Area {
  const half = add(
    ...[0, 72, 144, 216, 288].map((degrees) =>
      turn(
        polygon([
          [50, 50],
          [50, 2],
          [61, 35],
        ]),
        degrees,
      ),
    ),
  );
  return add(half, edge(star(5, 48, 18.6), 2.6));
}

function shootingStar(): Area {
  const tails = add(line('M52 46L8 8', 5), line('M40 56L12 34', 5), line('M60 36L36 8', 5));
  return add(cut(tails, grow(star(5, 26, 11, 70, 66, 20), GAP)), star(5, 26, 11, 70, 66, 20));
}

function sunFace(): Area {
  const beams = around(
    8,
    add(
      polygon([
        [42, 20],
        [50, 0],
        [58, 20],
      ]),
      turn(line('M50 17C46 12 54 8 50 3', 4), 22.5),
    ),
  );
  const face = cut(disc(50, 50, 27), both(line('M35 43C37 40 42 40 44 43', 3)), line('M38 57C43 66 57 66 62 57', 3.2));
  return add(beams, face);
}

function halfSun(): Area {
  const beams = times(7, (index) => turn(line('M50 24L50 8', 5.4), -69 + index * 23, 50, 62));
  return add(
    common(beams, box(0, 0, 100, 62)),
    common(disc(50, 64, 26), box(0, 0, 100, 60)),
    line('M4 66H96', 4),
    line('M22 76H78', 4),
    line('M38 86H62', 4),
  );
}

function swirlSun(): Area {
  const beams = around(12, shape('M44 23C44 14 50 8 58 5C56 12 56 17 57 24Z'));
  const spiral = line('M50 50C53 46 58 50 55 55C51 61 41 58 41 49C41 39 53 34 61 41', 4.4);
  return add(beams, cut(disc(50, 50, 24), spiral));
}

function moonStars(): Area {
  const crescent = cut(disc(44, 52, 42), disc(62, 42, 36));
  return add(crescent, star(5, 13, 5.4, 68, 38, 12), star(5, 7.4, 3.1, 88, 62, -10), star(5, 6, 2.6, 52, 58));
}

function moonPhases(): Area {
  const full = disc(50, 50, 12);
  const half = cut(disc(22, 50, 9), disc(28.6, 50, 9));
  const thin = cut(disc(6, 50, 6), disc(10, 50, 6.4));
  return add(full, both(add(half, thin)));
}

function saturn(): Area {
  const planet = disc(50, 50, 26);
  const band = cut(scaleRing(48, 15), scaleRing(39, 8.4));
  const behind = cut(band, grow(planet, GAP));
  const front = common(band, box(0, 50, 100, 50));
  return turn(add(cut(planet, grow(front, GAP)), behind, front), -24);
}

const scaleRing = (rx: number, ry: number): Area => shape(`M${50 - rx} 50a${rx} ${ry} 0 1 1 ${rx * 2} 0a${rx} ${ry} 0 1 1 ${-rx * 2} 0Z`);

function rainbow(): Area {
  const arcs = add(...[44, 34, 24].map((radius) => cut(ring(50, 62, radius, 6.6), box(0, 62, 100, 60))));
  const clouds = both(cloud(-2, 56, 34));
  return over(arcs, clouds);
}

function rain(): Area {
  const drops = add(...[28, 46, 64].map((x, index) => line(`M${x + 4} ${74 + (index % 2) * 4}L${x - 2} ${90 + (index % 2) * 4}`, 5)));
  return add(cloud(0, 0, 100), drops);
}

function lightningCloud(): Area {
  return over(
    cloud(0, 0, 100),
    polygon([
      [54, 42],
      [36, 72],
      [49, 72],
      [42, 100],
      [68, 62],
      [54, 62],
      [64, 42],
    ]),
  );
}

function wind(): Area {
  return add(
    line('M4 38H62C76 38 78 18 64 16C56 15 51 21 54 27', 6),
    line('M12 54H82C96 54 98 74 84 75C77 75 73 70 75 64', 6),
    line('M4 70H52C63 70 64 86 54 88C47 88 44 83 46 79', 6),
  );
}

const bolt = polygon([
  [60, 0],
  [18, 56],
  [44, 56],
  [34, 100],
  [82, 38],
  [54, 38],
  [74, 0],
]);

/** Stars, suns, moons and what the sky does. */
export const stars: readonly Art[] = [
  art('star', 'five points, favourite, military', () => star(5, 49, 20)),
  art('star-outline', 'five points, line, double', () => add(edge(star(5, 50, 21), 4), shrink(star(5, 50, 21), 8))),
  art('nautical-star', 'faceted, sailor, tattoo, compass', facetedStar),
  art('sparkle', 'four points, glitter, shine, magic', () => sparkle(50, 50, 50)),
  art('sparkles', 'glitter, shine, magic, clean, new', () =>
    add(sparkle(40, 58, 40, 0.16), sparkle(80, 22, 20, 0.18), sparkle(82, 84, 13, 0.2)),
  ),
  art('three-stars', 'rank, rating, champion', () => add(star(5, 24, 10, 50, 34), both(star(5, 17, 7.2, 17, 48, -14)))),
  art('eight-point-star', 'quilt, barn, geometric, moorish', () =>
    add(
      cut(add(regular(4, 49), regular(4, 49, 50, 50, 45)), add(regular(4, 38), regular(4, 38, 50, 50, 45))),
      cut(star(8, 32, 15), disc(50, 50, 5)),
    ),
  ),
  art('starburst', 'sale, price, badge, explosion, new', () => star(16, 49, 40)),
  art('sunburst', 'rays, retro, background, explosion', () => rays(20, 13, 50, 0.5)),
  art('burst-lines', 'shine, rays, vintage, hipster', () => around(12, add(line('M50 4V22', 3.6), turn(line('M50 10V20', 3), 15)))),
  art('comic-burst', 'bang, pow, explosion, comic, pop art', () => {
    const outer = polygon([
      [50, 2],
      [58, 22],
      [76, 6],
      [74, 27],
      [98, 22],
      [82, 42],
      [99, 54],
      [80, 60],
      [92, 84],
      [68, 74],
      [62, 98],
      [48, 78],
      [30, 94],
      [30, 74],
      [6, 82],
      [20, 62],
      [1, 50],
      [20, 40],
      [6, 18],
      [30, 26],
      [34, 6],
    ]);
    return add(edge(outer, 3), shrink(outer, 6));
  }),
  art('shooting-star', 'comet, wish, night, meteor', shootingStar),
  art('sun', 'summer, day, rays, weather', () =>
    add(
      disc(50, 50, 21),
      around(
        12,
        polygon([
          [44, 25],
          [50, 4],
          [56, 25],
        ]),
      ),
    ),
  ),
  art('sun-face', 'summer, smile, vintage, tarot', sunFace),
  art('sunrise', 'sunset, morning, horizon, summer, beach', halfSun),
  art('swirl-sun', 'spiral, summer, boho, surf', swirlSun),
  art('crescent-moon', 'night, sleep, ramadan, moon', () => cut(disc(50, 50, 48), disc(68, 40, 40))),
  art('moon-and-stars', 'night, sleep, baby, dream', moonStars),
  art('moon-phases', 'lunar, boho, night, witch, yoga', moonPhases),
  art('saturn', 'planet, space, ring, astronomy', saturn),
  art('cloud', 'sky, weather, dream', () => cloud(0, 0, 100)),
  art('rain-cloud', 'weather, rain, storm, autumn', rain),
  art('thunder-cloud', 'weather, storm, lightning, thunder', lightningCloud),
  art('rainbow', 'weather, pride, hope, kids, clouds', rainbow),
  art('wind', 'weather, breeze, air, blow', wind),
  art('lightning-bolt', 'flash, thunder, energy, power, electric, retro', () => bolt),
];
