import { art, type Art } from './art.ts';
import { egg, waveBand } from './parts.ts';
import {
  add,
  around,
  bar,
  both,
  box,
  cut,
  disc,
  edge,
  grow,
  line,
  oval,
  polygon,
  regular,
  ring,
  shape,
  star,
  turn,
  type Area,
} from './pen.ts';

function snowflake(): Area {
  const arm = add(line('M50 50V4', 4.4), line('M50 24L38 12M50 24L62 12', 4.4), line('M50 38L36 27M50 38L64 27', 4.4));
  return around(6, arm);
}

function starSnowflake(): Area {
  const arm = add(line('M50 30V6', 4.4), regular(4, 6, 50, 7), line('M50 20L42 13M50 20L58 13', 3.8));
  return add(around(6, arm), cut(star(6, 25, 15, 50, 50), star(6, 12, 7, 50, 50)));
}

function pumpkin(): Area {
  const outer = add(oval(24, 58, 22, 34), oval(76, 58, 22, 34), oval(50, 58, 26, 36));
  const ribs = both(line('M37 24C28 42 28 76 37 92', 3));
  return add(cut(outer, ribs), shape('M44 20C46 12 44 6 40 2L50 -2C54 6 56 12 56 20Z'));
}

function lantern(): Area {
  const outer = add(oval(26, 58, 24, 34), oval(74, 58, 24, 34), oval(50, 58, 26, 36));
  const face = add(
    both(
      polygon([
        [24, 52],
        [40, 52],
        [32, 38],
      ]),
    ),
    polygon([
      [45, 62],
      [55, 62],
      [50, 54],
    ]),
    shape('M16 66C34 76 66 76 84 66C78 84 66 86 60 86V80H53V87H44V81H38V86C30 84 20 80 16 66Z'),
  );
  return add(cut(outer, face), shape('M44 20C46 12 44 6 40 2L50 -2C54 6 56 12 56 20Z'));
}

function ghost(): Area {
  const sheet = shape(
    'M50 4C72 4 84 20 84 42V94C78 98 74 88 68 88C62 88 60 97 50 97C40 97 38 88 32 88C26 88 22 98 16 94V42C16 20 28 4 50 4Z',
  );
  return cut(sheet, both(oval(38, 38, 6, 9)), oval(50, 60, 7, 9));
}

function witchHat(): Area {
  const cone = shape('M24 72C34 50 38 28 60 4C62 14 68 18 78 20C66 28 68 50 78 72C60 80 40 80 24 72Z');
  const band = shape('M24 62C40 72 62 72 76 62L80 74C62 84 38 84 20 74Z');
  const brim = shape('M2 84C2 80 8 77 16 76C36 90 64 90 84 76C92 77 98 80 98 84C98 94 74 98 50 98C26 98 2 94 2 84Z');
  return add(cut(cone, grow(band, 2.4)), cut(band, edge(box(42, 66, 16, 12, 1), 3)), brim);
}

function christmasTree(): Area {
  const tiers = add(
    polygon([
      [50, 18],
      [68, 42],
      [32, 42],
    ]),
    polygon([
      [50, 34],
      [76, 64],
      [24, 64],
    ]),
    polygon([
      [50, 54],
      [86, 88],
      [14, 88],
    ]),
  );
  const baubles = add(
    ...[
      [50, 35],
      [42, 55],
      [59, 53],
      [33, 78],
      [50, 73],
      [67, 79],
    ].map(([x, y]) => disc(x!, y!, 3.8)),
  );
  return add(cut(tiers, baubles), star(5, 13, 5.6, 50, 10), box(43, 90, 14, 10));
}

function bauble(): Area {
  const ball = disc(50, 60, 38);
  return add(cut(ball, waveBand(54, 5, 20, 3.4, -5, 115), waveBand(68, 5, 20, 3.4, -5, 115)), box(42, 12, 16, 10, 2), ring(50, 6, 6, 3.6));
}

function candyCane(): Area {
  const cane = line('M36 92V30C36 4 76 4 76 30V36', 15);
  const stripes = add(...[28, 46, 64, 82].map((y) => bar(`M24 ${y + 8}L50 ${y - 8}`, 5)), bar('M52 0L60 22', 5), bar('M92 20L66 34', 5));
  return turn(cut(cane, stripes), 14);
}

function holly(): Area {
  const half =
    'M50 62C44 56 42 50 34 52C32 44 26 42 18 44C18 36 10 32 2 34C6 26 14 24 20 22C24 28 30 26 34 24C38 32 46 32 48 38C52 46 52 54 50 62Z';
  const blade = cut(shape(half), line('M44 54L18 32', 3));
  return add(cut(both(blade), grow(berries, 2.6)), berries);
}

const berries = add(disc(41, 66, 9), disc(60, 66, 9), disc(50.5, 81, 9));

function stocking(): Area {
  const sock = shape('M34 26H70V60C72 68 72 74 66 80C58 90 44 96 32 96C20 96 14 86 20 78C26 72 34 70 34 58Z');
  return add(cut(sock, line('M48 94C44 84 34 78 22 80', 3), line('M70 66C62 64 58 70 60 84', 3)), box(29, 8, 46, 15, 6));
}

function snowman(): Area {
  const head = disc(50, 34, 16);
  const lower = disc(50, 74, 25);
  const hat = add(box(28, 16, 44, 6, 3), box(36, -4, 28, 20, 2));
  return add(
    cut(lower, grow(head, 2.4), disc(50, 68, 3), disc(50, 80, 3)),
    cut(
      head,
      both(disc(44, 32, 2.2)),
      polygon([
        [50, 36],
        [50, 41],
        [64, 40],
      ]),
      box(0, 0, 100, 24.6),
    ),
    hat,
    both(add(line('M26 66L6 52', 3.4), line('M14 58L10 48', 3))),
  );
}

function gingerbread(): Area {
  const man = add(disc(50, 22, 20), line('M12 50H88', 17), line('M50 46V64', 30), line('M40 66L28 90', 18), line('M60 66L72 90', 18));
  return cut(
    man,
    both(disc(43, 18, 2.6)),
    line('M42 27C46 32 54 32 58 27', 2.6),
    disc(50, 50, 2.8),
    disc(50, 61, 2.8),
    both(add(line('M13 44V56', 2.8), line('M22 84L32 90', 2.8))),
  );
}

function easterEgg(): Area {
  const shell = egg(50, 2, 98, 37, 0.6);
  const zigzag = bar('M0 46L12.5 36L25 46L37.5 36L50 46L62.5 36L75 46L87.5 36L100 46', 4);
  const dots = add(...[22, 36, 50, 64, 78].map((x) => disc(x, 60, 4)));
  return cut(shell, zigzag, dots, box(0, 72, 100, 3.6), box(0, 80, 100, 3.6), box(0, 24, 100, 3.6));
}

function fireworks(): readonly [Area, Area] {
  const burst = (x: number, y: number, size: number, count: number): Area =>
    around(count, add(line(`M${x} ${y - size * 0.34}V${y - size * 0.72}`, 3.4), disc(x, y - size * 0.95, 2.6)), x, y);
  return [burst(38, 50, 38, 12), add(burst(87, 82, 17, 8), burst(86, 18, 15, 8))];
}

function umbrella(): Area {
  const canopy = shape(
    'M50 8C76 8 96 28 98 54C92 48 86 48 82 54C76 48 70 48 66 54C60 47 40 47 34 54C30 48 24 48 18 54C14 48 8 48 2 54C4 28 24 8 50 8Z',
  );
  return add(
    cut(canopy, line('M34 50C34 34 40 20 50 10M66 50C66 34 60 20 50 10', 2.8)),
    line('M50 50V84C50 96 66 96 66 84', 5),
    line('M50 8V3', 5),
  );
}

function scarfMitten(): Area {
  const mitten = shape('M30 70V36C30 14 46 4 58 4C70 4 78 14 78 34V70H30Z');
  const thumb = shape('M26 66C16 60 8 50 10 42C12 34 22 36 26 44Z');
  return turn(add(cut(mitten, star(6, 12, 5, 54, 36)), thumb, box(24, 74, 60, 20, 5)), 10);
}

/** The year's feasts and weathers. */
export const seasons: readonly Art[] = [
  art('snowflake', 'winter, snow, ice, christmas, cold', snowflake),
  art('star-snowflake', 'winter, crystal, ice, christmas', starSnowflake),
  art('snowman', 'winter, snow, christmas, kids', snowman),
  art('mitten', 'winter, glove, wool, knit', scarfMitten),
  art('christmas-tree', 'xmas, fir, holiday, decorated', christmasTree),
  art('bauble', 'xmas, christmas, ornament, ball', bauble),
  art('candy-cane', 'xmas, christmas, sweet, holiday', candyCane),
  art('holly', 'xmas, christmas, berries, holiday', holly),
  art('stocking', 'xmas, christmas, sock, santa', stocking),
  art('gingerbread-man', 'xmas, christmas, cookie, bakery', gingerbread),
  art('fireworks', 'new year, silvester, party, celebrate', fireworks),
  art('easter-egg', 'spring, easter, paint, hunt', easterEgg),
  art('umbrella', 'autumn, rain, weather', umbrella),
  art('pumpkin', 'autumn, harvest, thanksgiving, halloween', pumpkin),
  art('jack-o-lantern', 'halloween, pumpkin, spooky, face', lantern),
  art('ghost', 'halloween, spooky, boo, kids', ghost),
  art('witch-hat', 'halloween, magic, wizard, spooky', witchHat),
];
