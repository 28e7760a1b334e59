import type { MeshPart } from '../../../shared/garments/finish/mesh-part.ts';
import type { PanelKey } from '../../../shared/garments/garment-metadata.ts';
import type { GarmentCut, MeasuredPanels } from '../../../shared/garments/wardrobe/garment-blueprint.ts';
import type { SizeChartRow } from '../../../shared/garments/wardrobe/house-garment.ts';
import { drapedLengthMm, patternSurface } from '../../../shared/garments/measure/pattern-surface.ts';
import { patternEdge, type SewingPattern } from '../../../shared/garments/pattern/sewing-pattern.ts';
import { atMost, noteFor, type Finding } from './finding.ts';
import { partOf, type GarmentFile } from './garment-file.ts';

/** Gate 5: the flat pattern in the file measures as the size chart says, and the drape keeps the front's length. */
export function measuresGate(file: GarmentFile, chart: SizeChartRow, { pattern, measured = plainTop }: MeasuredCut): Finding[] {
  const note = noteFor(5, file.size);
  const front = outsideOf(file, measured.front[0]!);
  const length = added(file, measured.length);
  const chestAtMm = topOfSideMm(pattern, measured.front[0]!) + chestBelowArmholeMm;
  const across = (keys: readonly PanelKey[]): number => keys.reduce((sum, key) => sum + widthAt(outsideOf(file, key), chestAtMm), 0);
  const chest = (across(measured.front) + across(measured.back)) / 2;
  return [
    atMost(note, 'chest width off by mm', Math.abs(chest - chart.chestWidthMm), 1),
    atMost(note, 'length off by mm', Math.abs(length - chart.lengthMm), 1),
    ...sleeveLengths(file, chart, measured, shoulderAtMm(pattern, measured.back[0]!)),
    frontLength(front, note),
  ];
}

type MeasuredCut = Pick<GarmentCut, 'pattern' | 'measured'>;

const plainTop: MeasuredPanels = { front: ['front'], back: ['back'], length: ['front'], sleeves: [['sleeve-left'], ['sleeve-right']] };

/** Where charts measure the chest. */
const chestBelowArmholeMm = 25;

function topOfSideMm(pattern: SewingPattern, panelKey: PanelKey): number {
  const sides = pattern.panels.find(({ key }) => key === panelKey)!.edges.filter(({ kind }) => kind === 'side');
  return Math.min(...sides.flatMap(({ pointsMm }) => pointsMm.map(([, y]) => y)));
}

function shoulderAtMm(pattern: SewingPattern, panelKey: PanelKey): number {
  return Math.max(...patternEdge(pattern, { panelKey, edge: 'shoulder-right' }).pointsMm.map(([, y]) => y));
}

function sleeveLengths(file: GarmentFile, chart: SizeChartRow, measured: MeasuredPanels, shoulderYMm: number): Finding[] {
  const { sleeveFromCentreBackMm } = chart;
  if (sleeveFromCentreBackMm === undefined) return [];
  const note = noteFor(5, file.size);
  const toShoulder = centreBackToShoulder(outsideOf(file, measured.back[0]!), shoulderYMm);
  return measured.sleeves.map((keys) =>
    atMost(note, `${keys[0]} from centre back off by mm`, Math.abs(toShoulder + added(file, keys) - sleeveFromCentreBackMm), 1),
  );
}

/** Heights of panels that hang one below the other. */
function added(file: GarmentFile, keys: readonly PanelKey[]): number {
  return keys.reduce((sum, key) => sum + height(outsideOf(file, key)), 0);
}

function outsideOf(file: GarmentFile, panelKey: PanelKey): MeshPart {
  const rib = file.parts.find((part) => part.panelKey === panelKey && part.layer === 'rib');
  return rib ?? partOf(file, panelKey, 'outer');
}

function frontLength(front: MeshPart, note: ReturnType<typeof noteFor>): Finding {
  const surface = patternSurface(front);
  const top = lowestOnCentre(front) + 2;
  const bottom = extreme(front, 1, 'max') - 2;
  const draped = drapedLengthMm(surface, [0, top], [0, bottom]) ?? 0;
  return atMost(note, 'draped front centre length off by %', Math.abs(draped / (bottom - top) - 1) * 100, 2);
}

function extreme(part: MeshPart, axis: 0 | 1, which: 'min' | 'max'): number {
  let best = which === 'min' ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  for (let i = axis; i < part.patternMm.length; i += 2) best = Math[which](best, part.patternMm[i]!);
  return best;
}

function height(part: MeshPart): number {
  return extreme(part, 1, 'max') - extreme(part, 1, 'min');
}

/** Width of the panel at a height: where mesh edges cross it. */
function widthAt(part: MeshPart, yMm: number): number {
  let left = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  for (let t = 0; t < part.triangles.length; t++) {
    const a = part.triangles[t]!;
    const b = part.triangles[t - (t % 3) + ((t + 1) % 3)]!;
    const [ya, yb] = [part.patternMm[a * 2 + 1]!, part.patternMm[b * 2 + 1]!];
    if (ya > yMm === yb > yMm) continue;
    const x = part.patternMm[a * 2]! + ((part.patternMm[b * 2]! - part.patternMm[a * 2]!) * (yMm - ya)) / (yb - ya);
    left = Math.min(left, x);
    right = Math.max(right, x);
  }
  return right - left;
}

/** The neck's lowest pattern point: the smallest y among vertices near x = 0. */
function lowestOnCentre(part: MeshPart): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < part.patternMm.length; i += 2) if (Math.abs(part.patternMm[i]!) < 6) best = Math.min(best, part.patternMm[i + 1]!);
  return best;
}

/** From the centre of the back neck to the shoulder point: the widest place down to its height. */
function centreBackToShoulder(back: MeshPart, shoulderYMm: number): number {
  let best: [number, number] = [0, 0];
  for (let i = 0; i < back.patternMm.length; i += 2) {
    const point: [number, number] = [back.patternMm[i]!, back.patternMm[i + 1]!];
    if (point[1] < shoulderYMm + 0.5 && point[0] > best[0]) best = point;
  }
  return Math.hypot(best[0], best[1] - lowestOnCentre(back));
}
