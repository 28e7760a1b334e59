import { art, type Art } from './art.ts';
import { body, drop, petals, waveBand } from './parts.ts';
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
  grow,
  heart,
  leaf,
  line,
  over,
  polar,
  polygon,
  regular,
  ring,
  shape,
  times,
  turn,
  type Area,
} from './pen.ts';

function peaks(): Area {
  const back = polygon([
    [36, 82],
    [66, 26],
    [98, 82],
  ]);
  const front = polygon([
    [2, 82],
    [36, 20],
    [68, 82],
  ]);
  return over(back, cut(front, bar('M18 48L29 42L36 50L43 42L54 50', 3.4)));
}

function mountainSun(): Area {
  const range = add(
    polygon([
      [-4, 78],
      [34, 38],
      [70, 78],
    ]),
    polygon([
      [40, 78],
      [68, 50],
      [104, 78],
    ]),
  );
  const view = add(cut(range, bar('M22 56L30 52L36 58L42 52L50 58', 3)), disc(60, 28, 11), box(0, 82, 100, 4), box(0, 89.4, 100, 5));
  return add(common(view, disc(50, 50, 42)), ring(50, 50, 47, 4));
}

function waveCurl(): Area {
  const crest = shape(
    'M2 88C4 50 26 16 60 14C80 13 92 26 92 40C92 54 80 61 70 57C62 53 63 43 71 42C66 34 52 38 48 50C43 66 58 82 98 82V88Z',
  );
  return cut(crest, line('M16 82C18 58 30 36 50 28', 3.4), line('M30 84C28 66 34 52 40 44', 3.4));
}

function hills(): Area {
  const ridge = (y: number, width: number): Area =>
    line(`M4 ${y}C20 ${y - 24} 32 ${y - 22} 44 ${y - 6}C56 ${y + 8} 76 ${y - 22} 96 ${y - 8}`, width);
  return add(ridge(50, 5), ridge(66, 5), ridge(82, 5), disc(68, 24, 14));
}

function oak(): Area {
  const crown = add(disc(32, 36, 22), disc(66, 34, 24), disc(50, 22, 20), disc(22, 52, 15), disc(78, 52, 15), disc(50, 50, 20));
  const trunk = shape('M45 98C47 84 47 76 46 66L36 54L40 51L48 58L49 44H53L54 60L62 50L66 53L56 66C55 76 56 86 60 98Z');
  return add(cut(crown, grow(trunk, 2.6)), trunk);
}

const fir = (x: number, foot: number, size: number): Area => {
  const tier = (top: number, half: number, height: number): Area =>
    polygon([
      [x, foot - top * size],
      [x + half * size, foot - (top - height) * size],
      [x - half * size, foot - (top - height) * size],
    ]);
  return add(tier(96, 20, 36), tier(76, 28, 38), tier(54, 36, 42), box(x - 5 * size, foot - 13 * size, 10 * size, 13 * size));
};

function forest(): Area {
  return add(over(add(fir(22, 90, 0.66), fir(78, 90, 0.66)), fir(50, 90, 0.86)), line('M4 94H96', 4));
}

function palm(): Area {
  const fronds = add(
    shape('M50 34C40 16 22 14 8 28C20 24 30 26 34 30C24 30 14 38 12 54C22 40 34 36 48 38Z'),
    shape('M50 34C58 14 78 10 94 26C82 22 72 24 67 28C78 30 88 38 90 54C80 40 66 36 52 38Z'),
    shape('M48 34C42 20 48 8 60 2C56 12 58 22 54 34Z'),
  );
  const trunk = shape('M47 42H54C52 60 54 78 60 92H44C46 76 48 58 47 42Z');
  return add(fronds, cut(trunk, bar('M40 56H60M40 67H60M40 78H62', 2.6)), shape('M22 98C30 88 74 88 84 98Z'));
}

function cactus(): Area {
  const body = add(line('M50 16V84', 18), line('M24 34V46C24 54 30 58 40 58', 11), line('M76 26V40C76 48 70 52 60 52', 11));
  return add(cut(body, line('M50 22V78', 2.8), box(0, 86, 100, 20)), line('M26 90H74', 5));
}

function fern(): Area {
  const stem = line('M50 98C50 70 48 40 56 8', 3);
  const leaves = times(8, (index) => {
    const y = 82 - index * 9.4;
    const size = 30 - index * 2.7;
    const x = 50 - Math.sin(index / 3) * 1.4 + index * 0.5;
    return add(leaf([x, y], [x - size, y - size * 0.55], 8 - index * 0.4), leaf([x, y], [x + size, y - size * 0.55], 8 - index * 0.4));
  });
  return add(stem, leaves, leaf([55, 16], [58, 0], 6));
}

function singleLeaf(): Area {
  const blade = leaf([16, 84], [90, 10], 56, 0.5);
  const veins = add(
    line('M4 96L70 30', 3.6),
    ...[34, 48, 62].flatMap((x) => [
      line(`M${x} ${100 - x}L${x + 1} ${100 - x - 20}`, 3),
      line(`M${x} ${100 - x}L${x + 20} ${100 - x - 1}`, 3),
    ]),
  );
  return add(cut(blade, veins), line('M6 94L20 80', 4));
}

function monstera(): Area {
  const blade = shape('M50 10C74 2 96 22 94 50C92 74 70 90 50 98C30 90 8 74 6 50C4 22 26 2 50 10Z');
  const slits = both(
    add(
      ...[
        [34, 22],
        [48, 34],
        [62, 46],
        [76, 60],
      ].map(([y, end], index) => shape(`M100 ${end! - 8}L${60 + index * 1.5} ${y! - 1}L${60 + index * 1.5} ${y! + 3}L100 ${end! + 4}Z`)),
    ),
  );
  return cut(blade, slits, line('M50 14V92', 3.2));
}

function mapleLeaf(): Area {
  const half = [
    [50, 2],
    [58, 18],
    [68, 13],
    [65, 36],
    [78, 24],
    [82, 32],
    [98, 30],
    [92, 44],
    [98, 50],
    [76, 66],
    [78, 74],
    [53, 70],
    [53, 98],
    [50, 98],
  ] as const;
  return both(polygon(half));
}

function daisy(): Area {
  return add(petals(14, 15, 34, 11.4, 50, 50, 0.7), disc(50, 50, 11.4));
}

function tulip(): Area {
  const bloom = shape('M26 10C34 14 38 20 40 26C42 16 46 8 50 2C54 8 58 16 60 26C62 20 66 14 74 10C78 30 74 50 50 52C26 50 22 30 26 10Z');
  return add(bloom, line('M50 52V98', 5), leaf([49, 96], [18, 56], 15, 0.5), leaf([51, 96], [82, 56], 15, 0.5));
}

function rose(): Area {
  const bloom = disc(50, 32, 30);
  const swirl = add(
    line('M50 32C53 27 58 32 54 37C49 42 40 38 41 30C42 20 55 16 62 24C70 34 62 48 50 49C38 50 28 42 28 30', 3.4),
    line('M62 24C64 14 54 6 44 8', 3.4),
    line('M62 42C70 42 76 36 78 28', 3.4),
  );
  const stem = line('M50 64V98', 4.6);
  return add(cut(bloom, swirl), stem, leaf([50, 90], [22, 68], 14), leaf([50, 82], [78, 64], 13));
}

function sunflower(): Area {
  const outer = petals(16, 23, 27, 10.6, 50, 50, 0.5);
  const seeds = add(around(8, disc(50, 37, 2.2)), around(5, disc(50, 44, 2)));
  return add(outer, cut(disc(50, 50, 20), seeds));
}

function lotus(): Area {
  const middle = leaf([50, 82], [50, 12], 30, 0.5);
  const inner = leaf([50, 82], [22, 22], 28, 0.5);
  const outer = leaf([50, 82], [2, 44], 27, 0.5);
  return add(over(both(outer), inner, flip(inner), middle), line('M24 92H76', 4));
}

function mushroom(): Area {
  const cap = shape('M4 52C6 22 28 4 50 4C72 4 94 22 96 52C80 58 20 58 4 52Z');
  const spots = add(disc(34, 28, 8), disc(62, 22, 6), disc(74, 42, 7), disc(50, 44, 5), disc(20, 44, 4.6));
  return add(cut(cap, spots), shape('M36 61H64C63 74 65 84 70 94C58 98 42 98 30 94C35 84 37 74 36 61Z'));
}

function acorn(): Area {
  const cap = shape('M10 44C10 22 30 14 50 14C70 14 90 22 90 44C76 50 24 50 10 44Z');
  const nut = shape('M16 53C38 57 62 57 84 53C84 76 66 88 53 92L50 99L47 92C34 88 16 76 16 53Z');
  return add(cut(cap, bar('M0 34C30 40 70 40 100 34', 2.8), bar('M0 24C30 30 70 30 100 24', 2.8)), nut, line('M50 16C50 10 53 6 58 3', 6));
}

function clover(): Area {
  const blade = heart(32, 13, 36, 34);
  return add(turn(around(4, blade), 45), line('M50 52C51 70 54 84 60 98', 5));
}

function wheat(): Area {
  const grains = times(4, (index) => both(leaf([50, 70 - index * 15], [69, 50 - index * 15], 8.6, 0.5)));
  return add(line('M50 98V20', 3.2), grains, leaf([50, 18], [50, -6], 9.4, 0.5));
}

function sprout(): Area {
  return add(
    line('M50 86C50 66 50 58 50 46', 5),
    leaf([50, 48], [6, 20], 28, 0.5),
    leaf([50, 48], [94, 10], 30, 0.5),
    shape('M18 96C22 84 78 84 82 96Z'),
  );
}

function seedPod(): Area {
  const pod = leaf([6, 76], [96, 26], 40, 0.5);
  const peas = [
    [30, 62],
    [46, 54.5],
    [61, 46.5],
    [75, 38.5],
  ].map(([x, y], index) => disc(x!, y!, index === 0 || index === 3 ? 5 : 6.4));
  return add(cut(pod, grow(add(...peas), 2.8)), ...peas, line('M8 75L2 84', 4.4));
}

function earth(): Area {
  const land = add(
    body(18, 24, 34, 10, 48, 14, 46, 26, 36, 30, 34, 40, 22, 44, 12, 38),
    body(32, 52, 46, 54, 54, 64, 46, 76, 40, 92, 32, 84, 30, 68),
    body(62, 22, 78, 20, 94, 36, 96, 56, 84, 70, 72, 76, 66, 60, 58, 50, 56, 34),
  );
  return add(ring(50, 50, 46, 4), common(land, disc(50, 50, 41)));
}

function recycle(): Area {
  const arm = add(
    bar('M33 30L42.5 14H57.5L66 28', 10),
    polygon([
      [55, 32],
      [76, 20],
      [76, 44],
    ]),
  );
  return around(3, arm, 50, 54);
}

function flame(): Area {
  const outer = shape('M52 2C56 20 82 34 82 64C82 84 68 98 50 98C32 98 18 84 18 64C18 48 28 40 32 24C40 28 42 34 42 40C50 32 54 18 52 2Z');
  return cut(
    outer,
    shape('M52 50C53 60 66 66 66 78C66 87 59 92 50 92C41 92 34 87 34 78C34 70 40 66 42 58C46 60 47 64 47 66C51 62 53 56 52 50Z'),
  );
}

function honeycomb(): Area {
  const cells = [[50, 50], ...[0, 60, 120, 180, 240, 300].map((degrees) => polar(degrees + 30, 31))];
  return add(
    ...cells.map(([x, y], index) =>
      index === 0 || index === 2 || index === 5 ? regular(6, 15.6, x, y, 0) : edge(regular(6, 15.6, x, y, 0), 4),
    ),
  );
}

function waterDrop(): Area {
  return cut(drop(50, 2, 98, 32), line('M30 68C32 78 38 84 46 86', 5));
}

function botanicalBranch(): Area {
  const stem = line('M14 92C34 78 58 56 84 14', 3.4);
  const pairs = times(5, (index) => {
    const t = index / 5;
    const [x, y] = [24 + t * 54, 85 - t * 60 - Math.sin(t * 3) * 3];
    return add(
      leaf([x, y], [x - 10 + index * 1.4, y - 25 + index * 1.6], 9.4),
      leaf([x + 2, y - 2], [x + 25 - index, y + 5 - index * 2], 9.4),
    );
  });
  return add(stem, pairs, leaf([82, 18], [92, -4], 11));
}

/** Mountains, water, trees, leaves and flowers. */
export const nature: readonly Art[] = [
  art('mountain-peaks', 'alps, hiking, summit, outdoor, ski', peaks),
  art('mountain-badge', 'hiking, outdoor, sun, national park, camp', mountainSun),
  art('rolling-hills', 'landscape, farm, valley, country', hills),
  art('wave', 'surf, sea, ocean, water, beach', waveCurl),
  art('three-waves', 'water, sea, lake, river, pool', () => add(...[28, 50, 72].map((y) => waveBand(y, 10, 33.33, 6)))),
  art('oak-tree', 'family tree, wood, park, forest', oak),
  art('pine-tree', 'fir, conifer, forest, outdoor', () => fir(50, 98, 1)),
  art('pine-forest', 'fir, woods, outdoor, camp', forest),
  art('palm-tree', 'beach, summer, island, tropical, california', palm),
  art('cactus', 'desert, western, mexico, succulent', cactus),
  art('fern', 'leaf, botanical, forest, plant', fern),
  art('leaf', 'eco, green, plant, vegan, organic', singleLeaf),
  art('monstera-leaf', 'tropical, jungle, plant, botanical', monstera),
  art('maple-leaf', 'autumn, fall, canada, tree', mapleLeaf),
  art('branch', 'leaves, botanical, olive, twig', botanicalBranch),
  art('daisy', 'flower, bloom, spring, meadow', daisy),
  art('tulip', 'flower, bloom, spring, holland', tulip),
  art('rose', 'flower, bloom, love, valentine', rose),
  art('sunflower', 'flower, bloom, summer, garden', sunflower),
  art('lotus', 'flower, yoga, zen, water lily, spa', lotus),
  art('mushroom', 'toadstool, forest, autumn, fungi', mushroom),
  art('acorn', 'oak, autumn, nut, forest', acorn),
  art('four-leaf-clover', 'luck, irish, shamrock, lucky', clover),
  art('wheat', 'grain, ear, bakery, harvest, beer', wheat),
  art('sprout', 'seedling, eco, grow, plant, garden', sprout),
  art('pea-pod', 'seed, vegetable, garden, vegan', seedPod),
  art('earth', 'planet, globe, world, eco, climate', earth),
  art('recycle', 'eco, reuse, green, environment', recycle),
  art('water-drop', 'rain, eco, clean, liquid', waterDrop),
  art('flame', 'fire, hot, burn, energy', flame),
  art('honeycomb', 'bee, honey, hexagon, pattern', honeycomb),
];
