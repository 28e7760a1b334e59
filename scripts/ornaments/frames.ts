import { art, type Art } from './art.ts';
import { checks, laurelBranch, rays, waveBand } from './parts.ts';
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
  flop,
  GAP,
  grow,
  heart,
  leaf,
  line,
  move,
  oval,
  over,
  polar,
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

const quad = (area: Area): Area => both(add(area, flop(area)));

function decoFan(): Area {
  const blade = cut(
    add(
      polygon([
        [48, 50],
        [43.4, 18],
        [56.6, 18],
        [52, 50],
      ]),
      disc(50, 17, 6.8),
    ),
    disc(50, 17, 3),
  );
  return add(
    times(7, (index) => turn(blade, -81 + index * 27, 50, 62)),
    common(disc(50, 64, 8), box(0, 0, 100, 64)),
    box(14, 68, 72, 3.4),
  );
}

function decoSunrise(): Area {
  const beams = common(turn(rays(24, 20, 49, 0.5, 50, 60), 7.5, 50, 60), box(0, 0, 100, 58));
  const sun = common(disc(50, 60, 16), box(0, 0, 100, 58));
  return add(beams, sun, box(0, 62, 100, 4), box(14, 70, 72, 3));
}

function decoDivider(): Area {
  const steps = both(
    add(
      box(0, 48.4, 30, 3.2),
      polygon([
        [33, 50],
        [38, 45],
        [43, 50],
        [38, 55],
      ]),
    ),
  );
  const middle = regular(4, 13);
  return add(cut(steps, grow(middle, 2)), cut(middle, regular(4, 5)));
}

function flourish(): Area {
  const stem = line('M50 50C40 36 26 34 20 44C16 52 24 60 30 55C35 51 30 44 26 48', 3.4);
  const sweep = shape('M24 41C14 38 6 44 2 52C8 48 16 46 22 47Z');
  return add(both(add(stem, sweep, disc(27.5, 50, 2.6))), regular(4, 6, 50, 51));
}

function scrollDivider(): Area {
  const curl = line('M48 50C38 50 38 38 28 38C20 38 17 46 22 50C26 53 31 50 29 46', 3.2);
  const tail = shape('M26 52C18 58 8 56 0 50C10 51 18 48 24 48Z');
  return both(add(curl, tail, leaf([46, 52], [33, 60], 6)));
}

function vineDivider(): Area {
  const stem = waveBand(50, 7, 25, 2.6, 0, 100);
  const leaves = times(8, (index) => {
    const x = 6.25 + index * 12.5;
    const up = index % 2 === 0 ? 1 : -1;
    return leaf([x - 1, 50 - up * 4], [x + 5.4, 50 + up * 9], 5.4, 0.5);
  });
  return add(stem, leaves);
}

function ropeDivider(): Area {
  return times(13, (index) => move(turn(leaf([50, 43], [50, 57], 5.4, 0.5), 40), -46 + index * 7.67, 0));
}

function greekKey(): Area {
  const unit = (x: number): Area => bar(`M${x} 58V40H${x + 18}V52H${x + 8}V47`, 3);
  return add(
    ...[0, 1, 2, 3].map((index) => unit(3 + index * 24.4)),
    bar('M1.5 58H100', 3),
    ...[0, 1, 2].map((index) => bar(`M${21 + index * 24.4} 58h4`, 3)),
  );
}

function arrowDivider(): Area {
  const head = polygon([
    [100, 50],
    [88, 43],
    [90, 50],
    [88, 57],
  ]);
  const feathers = add(...[4, 10, 16].map((x) => bar(`M${x - 5} 43.5L${x + 2} 50L${x - 5} 56.5`, 3)));
  return add(bar('M4 50H92', 2.8), head, feathers);
}

const fletched = add(
  bar('M50 8V94', 3),
  polygon([
    [50, 0],
    [57, 14],
    [50, 11],
    [43, 14],
  ]),
  ...[80, 86, 92].map((y) => bar(`M43.5 ${y + 6}L50 ${y}L56.5 ${y + 6}`, 3)),
);

function curlyBrackets(): Area {
  const brace = line('M24 8C10 8 14 22 14 34C14 44 12 50 4 50C12 50 14 56 14 66C14 78 10 92 24 92', 4.4);
  return both(brace);
}

function cornerBrackets(): Area {
  return quad(add(bar('M3 30V12', 4), line('M3 12C12 12 12 3 12 3', 4), bar('M12 3H34', 4), disc(15, 15, 3)));
}

function roundedFrame(): Area {
  const outer = cut(box(2, 12, 96, 76), quad(disc(2, 12, 12)));
  const inner = shrink(outer, 6.6);
  return add(edge(outer, 3.6), edge(inner, 1.8));
}

function decoFrame(): Area {
  const outer = polygon([
    [14, 2],
    [86, 2],
    [86, 8],
    [92, 8],
    [92, 14],
    [98, 14],
    [98, 86],
    [92, 86],
    [92, 92],
    [86, 92],
    [86, 98],
    [14, 98],
    [14, 92],
    [8, 92],
    [8, 86],
    [2, 86],
    [2, 14],
    [8, 14],
    [8, 8],
    [14, 8],
  ]);
  return add(edge(outer, 3), edge(shrink(outer, 6), 1.8));
}

function beadedOval(): Area {
  const beads = times(40, (index) => {
    const [x, y] = polar(index * 9, 1, 0, 0);
    return disc(50 + x * 36, 50 + y * 47, 2.1);
  });
  return add(beads, edge(oval(50, 50, 31.5, 42.5), 2));
}

function ticketFrame(): Area {
  const outer = cut(
    box(2, 22, 96, 56),
    ...[0, 1, 2, 3, 4, 5].flatMap((index) => [disc(2, 27 + index * 9.2, 2.8), disc(98, 27 + index * 9.2, 2.8)]),
  );
  return add(cut(outer, box(11, 27, 78, 46, 2)), edge(box(14.4, 30.4, 71.2, 39.2, 1.6), 1.8));
}

function branchFrame(): Area {
  return add(both(laurelBranch(40, 10, 12, 184, 352)), disc(50, 9, 3));
}

function zigzag(): Area {
  return add(bar('M0 56L8.33 44L16.66 56L25 44L33.33 56L41.66 44L50 56L58.33 44L66.66 56L75 44L83.33 56L91.66 44L100 56', 3.4));
}

function centredDivider(middle: Area, gap: number): Area {
  return add(both(shape(`M0 49.3L${50 - gap} 48.2V51.8L0 50.7Z`)), middle);
}

function cornerFlourish(): Area {
  const long = line('M8 8C34 2 66 0 82 12C93 21 88 36 77 34C69 33 68 23 75 21', 4);
  const arm = add(long, leaf([15, 12], [45, 27], 11), leaf([54, 8], [74, -8], 9), leaf([30, 8], [46, -6], 8));
  return add(arm, turn(flip(arm), -90), disc(8, 8, 6), disc(74.4, 23.4, 3.4), disc(23, 74.4, 3.4));
}

function circleOfStars(): Area {
  return around(12, star(5, 7.4, 3.1, 50, 9));
}

function ribbonCircle(): Area {
  const round = add(ring(50, 50, 46, 3.4), ring(50, 50, 38, 2.2));
  const band = polygon([
    [-8, 38],
    [108, 38],
    [100, 50],
    [108, 62],
    [-8, 62],
    [0, 50],
  ]);
  return over(round, band);
}

/** Frames to write into, and what divides a page or a line. */
export const frames: readonly Art[] = [
  art('deco-fan', 'art deco, gatsby, twenties, fan', decoFan),
  art('deco-sunrise', 'art deco, rays, gatsby, sun', decoSunrise),
  art('deco-divider', 'art deco, diamond, line, rule', decoDivider),
  art('flourish', 'swirl, wedding, ornament, divider', flourish),
  art('scroll-divider', 'swirl, wedding, line, rule', scrollDivider),
  art('corner-flourish', 'swirl, wedding, corner, vine', cornerFlourish),
  art('vine-divider', 'leaves, line, rule, garden', vineDivider),
  art('dotted-line', 'dots, line, rule, divider', () => times(15, (index) => disc(2.6 + index * 6.77, 50, index === 7 ? 3.6 : 2.2))),
  art('rope-line', 'rope, nautical, divider, western, lasso', ropeDivider),
  art('wave-line', 'water, divider, rule, sea', () => add(waveBand(46, 5, 20, 3), waveBand(55, 5, 20, 3))),
  art('zigzag-line', 'chevron, divider, rule, tribal', zigzag),
  art('checker-line', 'chequered, ska, racing, divider', () => checks(0, 40, 5, 20, 3)),
  art('greek-key', 'meander, border, divider, ancient', greekKey),
  art('arrow-line', 'archery, boho, divider, feather', arrowDivider),
  art('crossed-arrows', 'archery, boho, friendship, crossed', () => {
    const top = turn(fletched, 45);
    return add(cut(flip(top), grow(top, GAP)), top);
  }),
  art('star-divider', 'line, rule, western, military', () => centredDivider(add(star(5, 9, 3.8), both(star(5, 5.4, 2.3, 33, 51))), 25)),
  art('heart-divider', 'line, rule, love, wedding', () => centredDivider(heart(42, 43, 16), 12)),
  art('diamond-divider', 'line, rule, elegant', () => centredDivider(add(regular(4, 6), both(regular(4, 3.6, 39, 50))), 17)),
  art('curly-brackets', 'brace, bracket, quote, frame', curlyBrackets),
  art('corner-brackets', 'photo corners, bracket, frame', cornerBrackets),
  art('label-frame', 'border, vintage, label, scooped', roundedFrame),
  art('deco-frame', 'border, art deco, stepped, gatsby', decoFrame),
  art('beaded-oval', 'border, cameo, portrait, vintage, frame', beadedOval),
  art('stamp-frame', 'border, postage, perforated, ticket', ticketFrame),
  art('branch-circle', 'wreath, leaves, wedding, frame, botanical', branchFrame),
  art('circle-of-stars', 'ring, union, frame, round', circleOfStars),
  art('banner-circle', 'emblem, round, name, frame, logo', ribbonCircle),
];
