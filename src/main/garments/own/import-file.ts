import type { ProductKind, SizeMeasures } from '../../../shared/catalog/product.ts';
import { oneSizeKey } from '../../../shared/catalog/product.ts';
import { emptyOcclusion, type MeshPart } from '../../../shared/garments/finish/mesh-part.ts';
import { vertexNormals } from '../../../shared/garments/finish/surface.ts';
import { add, crossed, minus, unitOf, vectorAt, type Vector } from '../../../shared/garments/finish/vector.ts';
import { garmentMetadataSchema, type Fabric, type PanelKey } from '../../../shared/garments/garment-metadata.ts';
import type { FileMapping, MappedPart } from '../../../shared/garments/own/garment-file.ts';
import { ownGarmentKey } from '../../../shared/garments/own/own-garment.ts';
import { printFaceOf } from '../../../shared/garments/measure/print-face.ts';
import type { PrintArea } from '../../../shared/garments/print-area.ts';
import { smoothAcrossParts } from '../../../shared/garments/shape/grid-part.ts';
import type { PlateFrame } from '../../../shared/garments/wardrobe/garment-blueprint.ts';
import { bakeOcclusion } from '../bake-occlusion.ts';
import { describePanels } from '../describe-panels.ts';
import { fileGate } from '../gates/file-gate.ts';
import { printScaleGate } from '../gates/print-scale-gate.ts';
import { boundsOf } from '../mesh-bounds.ts';
import { plateSettingOf } from '../plate-baker.ts';
import { camerasIn } from '../plate-cameras.ts';
import { readGlb } from '../read-glb.ts';
import { writeGlb } from '../write-glb.ts';
import { keepGarment } from './garment-folder.ts';
import type { FileOrder, MadeGarment, ReportShare } from '../../../shared/garments/own/garment-order.ts';
import { gateRefusals } from './gate-refusals.ts';
import { readFileParts, type FileMesh } from './read-file-parts.ts';
import { ownPlateSizePx, writeSize } from './write-size.ts';

const shares = { read: 0.1, baked: 0.5, checked: 0.6 };

/**
 * Writes a foreign file anew as a garment of ours: its parts as panels in millimetres, light baked in, plates taken;
 * checked by the gates of prints and files.
 * @param order its mapping has one entry for each part of the file
 * @throws AppError `garment.file-…`.
 */
export async function importFile(order: FileOrder, folder: string, report: ReportShare): Promise<MadeGarment> {
  const { uid, mapping, createdAtMs } = order;
  const onProgress = (share: number): void => report(oneSizeKey, share);
  const { parts, printAreas: placed } = toPanels(await readFileParts(order.bytes), mapping);
  const printAreas = placed.map((area) => withFace(area, parts));
  onProgress(shares.read);
  bakeOcclusion(parts);
  onProgress(shares.baked);
  const bytes = await writeGlb(parts);
  const file = { size: oneSizeKey, bytes, parts: await readGlb(bytes) };
  const facing = Object.fromEntries(parts.flatMap((part) => facingOf(part, printAreas)));
  const refusals = gateRefusals([...printScaleGate(file, printAreas), ...(await fileGate(file, facing, printAreas))], printAreas);
  if (refusals.length > 0) return { refusals };
  onProgress(shares.checked);
  const panelKeys = parts.map(({ panelKey }) => panelKey);
  const frame = frameOf(parts);
  const fabric = fabricOf(mapping.kind);
  const setting = { plates: plateSettingOf({ panelKeys, fabric, floatM: 0 }, ownPlateSizePx), frame };
  const mesh = { parts, about: { panels: describePanels([], [], parts) } };
  const entry = writeSize(folder, oneSizeKey, mesh, bytes, setting, (share) => onProgress(shares.checked + (1 - shares.checked) * share));
  const measures = measuresOf(mapping.kind, parts);
  const sizes = [{ key: oneSizeKey, ...measures, printAreas }];
  const garment = { uid, name: mapping.name, source: 'file', baseKey: null, kind: mapping.kind, sizes, createdAtMs } as const;
  keepGarment(
    folder,
    garment,
    garmentMetadataSchema.parse({
      version: 2,
      garmentKey: ownGarmentKey(uid),
      panelKeys: [...new Set(panelKeys)],
      sizes: { [oneSizeKey]: entry },
      cameras: camerasIn(frame),
      plateSizePx: ownPlateSizePx,
      fabric,
      facing,
    }),
  );
  return { garment, changedAreas: [] };
}

/** The parts as panels named by what they are, and the areas placed on them. */
function toPanels(meshes: readonly FileMesh[], { parts: mapped, mmPerUv }: FileMapping): { parts: MeshPart[]; printAreas: PrintArea[] } {
  const origin = originOf(meshes);
  const parts = meshes.map((mesh, at): MeshPart => {
    const { role } = mapped[at]!;
    const positions = mesh.positions.map((value, i) => value - origin[i % 3]!);
    return {
      panelKey: role === 'none' ? `part-${at + 1}` : role,
      layer: role === 'none' ? mesh.layer : 'outer',
      positions,
      normals: vertexNormals(positions, mesh.triangles),
      patternMm: mesh.uv.map((value) => value * mmPerUv),
      occlusion: emptyOcclusion(positions.length / 3),
      triangles: mesh.triangles,
    };
  });
  smoothAcrossParts(parts);
  return { parts, printAreas: parts.flatMap((part, at) => areaOn(part, mapped[at]!)) };
}

/** Centred over the floor, its top at the height 0. */
function originOf(meshes: readonly FileMesh[]): Vector {
  const { minM, maxM } = boundsOf(meshes);
  return [(minM[0] + maxM[0]) / 2, maxM[1], (minM[2] + maxM[2]) / 2];
}

function areaOn({ panelKey, patternMm }: MeshPart, { role, print }: MappedPart): PrintArea[] {
  if (role === 'none' || !print) return [];
  const middle = (offset: 0 | 1): number => {
    const values = patternMm.filter((_, i) => i % 2 === offset);
    return (values.reduce((a, b) => Math.min(a, b), Infinity) + values.reduce((a, b) => Math.max(a, b), -Infinity)) / 2;
  };
  const { widthMm, heightMm, offsetXMm, offsetYMm } = print;
  return [
    {
      key: role,
      panelKey,
      originXMm: middle(0) + offsetXMm - widthMm / 2,
      originYMm: middle(1) + offsetYMm - heightMm / 2,
      widthMm,
      heightMm,
    },
  ];
}

/** Prints on the front and the back are looked at by their own cameras; those at the sides turn with them. */
const lookedAtFrom: Partial<Record<PanelKey, Vector>> = { front: [0, 0, 1], back: [0, 0, -1] };

function withFace(area: PrintArea, parts: readonly MeshPart[]): PrintArea {
  const part = parts.find(({ panelKey }) => panelKey === area.panelKey);
  const towards = lookedAtFrom[area.panelKey];
  const face = part && towards && printFaceOf(part, area, towards);
  return face ? { ...area, face } : area;
}

/** The mean way out of a panel's right side under its print. */
function facingOf({ panelKey, patternMm, positions, triangles }: MeshPart, areas: readonly PrintArea[]): [PanelKey, Vector][] {
  const area = areas.find((each) => each.panelKey === panelKey);
  if (!area) return [];
  let sum: Vector = [0, 0, 0];
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!];
    const [x, y] = [patternMm[a * 2]! - area.originXMm, patternMm[a * 2 + 1]! - area.originYMm];
    if (x < 0 || y < 0 || x > area.widthMm || y > area.heightMm) continue;
    const from = vectorAt(positions, a);
    sum = add(sum, crossed(minus(vectorAt(positions, b), from), minus(vectorAt(positions, c), from)), 1);
  }
  const length = Math.hypot(...sum);
  return [[panelKey, length > 0 ? unitOf(sum) : [0, 0, 1]]];
}

/** Room for the whole of it and its shadow in every plate. */
const roomAround = 1.55;
const halfViewSlope = Math.tan((19 / 2) * (Math.PI / 180));

function frameOf(parts: readonly MeshPart[]): PlateFrame {
  const { minM, maxM } = boundsOf(parts);
  const { widthPx, heightPx } = ownPlateSizePx;
  const acrossM = Math.hypot(maxM[0] - minM[0], maxM[2] - minM[2]);
  const heightM = maxM[1] - minM[1];
  const viewM = Math.max(heightM, (acrossM * heightPx) / widthPx) * roomAround;
  const round = (value: number): number => Math.round(value * 1e3) / 1e3;
  return { centreYM: round(minM[1] + heightM / 2), distanceM: round(viewM / 2 / halfViewSlope) };
}

const fabrics: Readonly<Record<ProductKind, Fabric>> = {
  apparel: { material: 'jersey', gramsPerSquareMetre: 200, thicknessMm: 1 },
  bag: { material: 'canvas', gramsPerSquareMetre: 340, thicknessMm: 1 },
  headwear: { material: 'twill', gramsPerSquareMetre: 260, thicknessMm: 1 },
  drinkware: { material: 'ceramic', gramsPerSquareMetre: 9000, thicknessMm: 4 },
};

function fabricOf(kind: ProductKind): Fabric {
  return fabrics[kind];
}

/**
 * The catalogue's two measures of a kind: clothing and bags laid flat, as wide and high as their front; headwear around
 * and high; drinkware across and high, both from the box around all parts.
 */
function measuresOf(kind: ProductKind, parts: readonly MeshPart[]): SizeMeasures {
  const front = parts.find(({ panelKey }) => panelKey === 'front')!;
  if (kind === 'apparel' || kind === 'bag')
    return { widthMm: Math.round(flatSpanMm(front, 0)), heightMm: Math.round(flatSpanMm(front, 1)) };
  const { minM, maxM } = boundsOf(parts);
  const [width, height, depth] = [0, 1, 2].map((axis) => (maxM[axis]! - minM[axis]!) * 1000) as [number, number, number];
  const heightMm = Math.round(height);
  if (kind === 'headwear') return { widthMm: Math.round(Math.PI * Math.sqrt((width ** 2 + depth ** 2) / 2)), heightMm };
  return { widthMm: Math.round(width), heightMm };
}

function flatSpanMm({ patternMm }: MeshPart, offset: 0 | 1): number {
  const values = patternMm.filter((_, i) => i % 2 === offset);
  return values.reduce((a, b) => Math.max(a, b), -Infinity) - values.reduce((a, b) => Math.min(a, b), Infinity);
}
