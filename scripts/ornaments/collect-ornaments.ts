import {
  ornamentCategories,
  ornamentSchema,
  ORNAMENT_WIDTH,
  type Ornament,
  type OrnamentCategory,
} from '../../src/shared/design/ornament.ts';
import { parsePathData } from '../../src/shared/design/path-data.ts';
import type { Art } from './art.ts';
import { fitCurves } from './fit-curves.ts';
import { add, type Area } from './pen.ts';
import { animals } from './animals.ts';
import { badges } from './badges.ts';
import { birthday } from './birthday.ts';
import { drinks } from './drinks.ts';
import { food } from './food.ts';
import { frames } from './frames.ts';
import { love } from './love.ts';
import { music } from './music.ts';
import { nature } from './nature.ts';
import { retro } from './retro.ts';
import { school } from './school.ts';
import { seasons } from './seasons.ts';
import { sports } from './sports.ts';
import { stars } from './stars.ts';
import { trades } from './trades.ts';
import { travel } from './travel.ts';

const drawers: Readonly<Record<OrnamentCategory, readonly Art[]>> = {
  sports,
  badges,
  frames,
  stars,
  nature,
  animals,
  food: [...drinks, ...food],
  music,
  trades,
  school,
  birthday,
  love,
  retro,
  seasons,
  travel,
};

/** Every ornament in the order of the picker, each scaled to a view box 100 wide that ends where the drawing ends. */
export function collectOrnaments(): Ornament[] {
  return ornamentCategories.flatMap((category) => drawers[category].map((drawn) => writeOrnament(drawn, category)));
}

function writeOrnament({ key, tags, draw }: Art, category: OrnamentCategory): Ornament {
  const drawing = draw();
  const areas: readonly Area[] = Array.isArray(drawing) ? drawing : [drawing as Area];
  const [left, top, right, bottom] = add(...areas).computeTightBounds();
  const factor = ORNAMENT_WIDTH / (right - left);
  const paths = areas.map((area) => writePath(area, left, top, factor));
  const height = Math.round((bottom - top) * factor * 100) / 100;
  return ornamentSchema.parse({ key, category, tags: tags.split(/, */), height, paths });
}

function writePath(area: Area, left: number, top: number, factor: number): string {
  const placed = add(area).transform({ a: factor, b: 0, c: 0, d: factor, e: -left * factor, f: -top * factor });
  return fitCurves(parsePathData(placed.simplify().toSVGString()));
}
