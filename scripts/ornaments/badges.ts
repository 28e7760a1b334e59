import { art, type Art } from './art.ts';
import { crossed, digit, ribbonTail, shield, spokes } from './parts.ts';
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
  GAP,
  grow,
  leaf,
  line,
  move,
  over,
  polygon,
  regular,
  ring,
  scale,
  shape,
  shrink,
  star,
  turn,
  type Area,
} from './pen.ts';

const framed = (inner: Area): Area => add(edge(shield(), 4), common(inner, shrink(shield(), 7)));

function ribbonBanner(): readonly [Area, Area] {
  const band = box(16, 30, 68, 30);
  const tails = both(
    over(
      ribbonTail(30, 40, 30, 30),
      polygon([
        [16, 63],
        [30, 63],
        [30, 72],
      ]),
    ),
  );
  return [band, cut(tails, grow(band, GAP))];
}

function archedBanner(): Area {
  const band = shape('M14 40C36 22 64 22 86 40L80 68C62 54 38 54 20 68Z');
  const tail = shape('M20 46L0 62L9 68L6 84L28 72L30 62Z');
  return over(both(cut(tail, grow(band, 0))), band);
}

function scroll(): Area {
  const sheet = box(20, 16, 60, 68);
  const roll = (y: number): Area => cut(box(8, y, 84, 18, 9), disc(17, y + 9, 3.6), disc(83, y + 9, 3.6));
  const lines = add(...[42, 51, 60].map((y, index) => line(`M32 ${y}H${index === 2 ? 56 : 68}`, 3.6)));
  return over(cut(sheet, lines), roll(8), roll(74));
}

function seal(): readonly [Area, Area] {
  const coin = star(24, 36, 31.5, 50, 38);
  const tails = both(
    polygon([
      [28, 56],
      [46, 64],
      [38, 98],
      [30, 88],
      [17, 92],
    ]),
  );
  return [cut(coin, ring(50, 38, 24, 3), star(5, 15, 6.4, 50, 38)), cut(tails, grow(disc(50, 38, 36), GAP))];
}

function rosette(): Area {
  const ruffle = cut(
    add(around(14, disc(50, 12, 6.8), 50, 40), disc(50, 40, 28)),
    ring(50, 40, 19, 3),
    spokes(14, 23, 27, 2.6, 50, 40, 360 / 28),
  );
  const tails = both(
    polygon([
      [34, 60],
      [48, 62],
      [46, 98],
      [37, 90],
      [26, 95],
    ]),
  );
  return over(tails, ruffle);
}

function ropeBadge(): Area {
  const strand = turn(leaf([44, 7.5], [57, 4.5], 6.5, 0.5), 14);
  return add(around(28, strand), ring(50, 50, 34, 3));
}

function crown(): Area {
  const peaks = shape('M10 74L4 28L27 48L50 14L73 48L96 28L90 74Z');
  return cut(
    add(peaks, disc(5, 24, 5), disc(50, 10, 5.6), disc(95, 24, 5), box(11, 78, 78, 11, 2)),
    disc(50, 60, 5),
    disc(28, 63, 3.4),
    disc(72, 63, 3.4),
  );
}

function royalCrown(): Area {
  const arches = add(
    line('M18 68C-4 34 34 22 48 40', 5.4),
    line('M82 68C104 34 66 22 52 40', 5.4),
    line('M34 68C34 56 40 46 50 38C60 46 66 56 66 68', 5.4),
  );
  const cross = add(box(47, 6, 6, 24), box(40, 12, 20, 6), disc(50, 36, 7));
  const band = cut(box(12, 72, 76, 18, 3), disc(50, 81, 4), both(regular(4, 5, 30, 81)));
  return add(over(arches, cross), band);
}

function fleurDeLis(): Area {
  const middle = shape('M50 2C62 18 66 30 62 44C60 52 58 58 58 64H42C42 58 40 52 38 44C34 30 38 18 50 2Z');
  const side = shape('M42 68C36 68 36 60 34 54C30 42 22 42 18 48C15 53 19 58 24 56C22 66 8 66 5 52C2 36 18 24 31 34C38 40 39 52 44 62Z');
  const foot = shape('M42 76H58C58 84 60 90 66 94C58 96 54 94 50 99C46 94 42 96 34 94C40 90 42 84 42 76Z');
  return add(over(both(side), middle), over(foot, box(30, 66.5, 40, 7, 3.5)));
}

const key = add(cut(disc(50, 18, 16), disc(50, 18, 7.6)), box(46, 32, 8, 62, 2), box(54, 78, 14, 6, 1), box(54, 88, 11, 6, 1));

function anchor(): Area {
  const shank = add(ring(50, 14, 9, 6), box(46.5, 24, 7, 66), box(30, 31, 40, 7, 3.5));
  const arms = add(
    line('M14 62C16 82 34 90 50 92C66 90 84 82 86 62', 7),
    both(
      polygon([
        [3, 68],
        [13, 49],
        [25, 66],
      ]),
    ),
  );
  return add(shank, arms);
}

function compassRose(): Area {
  const point = (degrees: number): Area => {
    const dark = polygon([
      [50, 50],
      [40, 40],
      [50, 1],
    ]);
    const light = edge(
      polygon([
        [50, 50],
        [60, 40],
        [50, 1],
      ]),
      2.6,
    );
    return turn(add(dark, light), degrees);
  };
  const long = add(...[0, 90, 180, 270].map(point));
  const short = around(
    4,
    turn(
      polygon([
        [42, 42],
        [50, 10],
        [58, 42],
      ]),
      45,
    ),
  );
  return add(cut(short, grow(long, 2.8)), long);
}

function sheriff(): Area {
  const points = add(star(6, 43, 25), around(6, disc(50, 7, 6)));
  return cut(points, ring(50, 50, 20, 3), star(5, 13, 5.6));
}

function plaque(): Area {
  const outer = shape('M14 20C14 26 8 30 2 30V70C8 70 14 74 14 80H86C86 74 92 70 98 70V30C92 30 86 26 86 20Z');
  return add(edge(outer, 3.6), shrink(outer, 7.2));
}

function ticket(): Area {
  const paper = cut(box(2, 26, 96, 48, 4), disc(2, 50, 8), disc(98, 50, 8));
  const holes = add(...[32, 40.5, 49, 57.5, 66].map((y) => line(`M70 ${y}v1`, 3)));
  return turn(cut(paper, holes, star(5, 14, 6, 38, 50)), -18);
}

const sword = add(
  polygon([
    [50, 0],
    [54.5, 9],
    [54.5, 66],
    [45.5, 66],
    [45.5, 9],
  ]),
  box(32, 66, 36, 6, 3),
  box(46.5, 72, 7, 16),
  disc(50, 92, 6),
);

function torch(): Area {
  const flame = cut(
    shape('M50 0C54 14 70 22 70 38C70 50 60 56 50 56C40 56 30 50 30 38C30 28 38 26 40 14C46 16 50 8 50 0Z'),
    shape('M51 28C52 36 58 38 58 45C58 50 54 52 50 52C46 52 42 49 42 44C42 37 50 36 51 28Z'),
  );
  return add(
    flame,
    box(28, 60, 44, 8, 2),
    polygon([
      [34, 72],
      [66, 72],
      [56, 100],
      [44, 100],
    ]),
  );
}

function hexBadge(): Area {
  const outer = regular(6, 49);
  return add(edge(outer, 4), cut(regular(6, 38), mountains));
}

const mountains = cut(
  polygon([
    [26, 64],
    [43, 34],
    [52, 48],
    [58, 40],
    [74, 64],
  ]),
  polygon([
    [37, 46],
    [43, 34],
    [49, 46],
    [45, 44],
    [42, 48],
  ]),
);

function roundBadge(): Area {
  return add(ring(50, 50, 47.5, 4), around(32, disc(50, 10, 1.9)), ring(50, 50, 33, 3), disc(50, 50, 27));
}

function monogramBadge(): Area {
  const outer = add(disc(50, 50, 40), around(4, disc(50, 14, 14)));
  return add(edge(outer, 4), edge(shrink(outer, 7.4), 2.6));
}

function eagleShield(): Area {
  const wing = add(
    leaf([44, 34], [2, 8], 17, 0.5),
    leaf([44, 44], [6, 26], 15, 0.5),
    leaf([44, 53], [12, 44], 13, 0.5),
    leaf([45, 61], [20, 60], 11, 0.5),
  );
  const middle = scale(shield(), 0.42, 0.62, 50, 60);
  return over(both(wing), cut(middle, star(5, 10, 4.2, 50, 54)));
}

/** Shields, banners, seals and the signs of heraldry. */
export const badges: readonly Art[] = [
  art('shield', 'crest, heraldry, blank, team', () => add(edge(shield(), 4), shrink(shield(), 7.4))),
  art('shield-quartered', 'crest, heraldry, quarters, coat of arms', () => framed(add(box(0, 0, 50, 48), box(50, 48, 50, 60)))),
  art('shield-chevron', 'crest, heraldry, chevron, coat of arms', () =>
    framed(add(...[30, 52, 74].map((y) => bar(`M0 ${y + 24}L50 ${y - 12}L100 ${y + 24}`, 11)))),
  ),
  art('shield-stripes', 'crest, heraldry, pale, club, football', () => framed(add(...[26, 50, 74].map((x) => box(x - 6.4, 0, 12.8, 100))))),
  art('shield-number', 'crest, number, seven, team, jersey', () =>
    cut(add(shrink(shield(), 7.4), edge(shield(), 4)), digit(7, 34, 24, 3.2, 10)),
  ),
  art('shield-cross', 'crest, heraldry, knight, saint', () => framed(add(box(43, 0, 14, 100), box(0, 34, 100, 14)))),
  art('winged-shield', 'crest, eagle, biker, pilot, club', eagleShield),
  art('ribbon-banner', 'ribbon, label, title, band', ribbonBanner),
  art('arched-banner', 'ribbon, label, title, arch', archedBanner),
  art('scroll', 'paper, parchment, diploma, certificate', scroll),
  art('seal', 'award, quality, winner, stamp, ribbon', seal),
  art('rosette', 'award, ribbon, show, winner, first', rosette),
  art('rope-badge', 'circle, rope, nautical, frame, marine', ropeBadge),
  art('round-badge', 'circle, emblem, stamp, button, dots', roundBadge),
  art('hexagon-badge', 'emblem, outdoor, mountain, hiking', hexBadge),
  art('monogram-badge', 'quatrefoil, emblem, initials, frame', monogramBadge),
  art('plaque', 'label, plate, sign, title', plaque),
  art('crown', 'king, queen, royal, princess', crown),
  art('royal-crown', 'king, queen, monarch, jubilee', royalCrown),
  art('fleur-de-lis', 'lily, heraldry, france, scout', fleurDeLis),
  art('crossed-keys', 'key, home, secret, hotel', () => crossed(key, 42)),
  art('anchor', 'sailor, navy, boat, sea, nautical', anchor),
  art('compass-rose', 'north, wind, map, sailor, nautical', compassRose),
  art('sheriff-star', 'badge, western, police, cowboy', sheriff),
  art('ticket', 'admit, event, cinema, concert, raffle', ticket),
  art('crossed-swords', 'knight, fencing, pirate, battle', () => crossed(move(sword, 0, 18), 40)),
  art('torch', 'flame, games, relay, liberty', torch),
];
