import { drawConstructionDetail, type DetailMap } from '../../shared/garments/construction-detail.ts';
import type { MeshPart } from '../../shared/garments/finish/mesh-part.ts';
import type { Camera, Panel, PanelKey } from '../../shared/garments/garment-metadata.ts';
import { emptyPlate, innerSide, maxSheen, maxShade, panelIndex, type Plate } from '../../shared/garments/plate.ts';
import { ambientGround, ambientSky, sheenFloor, sheenGrazing, sheenPower, studioLights } from '../../shared/garments/studio-light.ts';
import { clothGrain } from './cloth-grain.ts';
import { detailAt, type DetailSample } from './detail-sample.ts';
import { bakeVisibility } from './bake-visibility.ts';
import { joinParts, type JoinedMesh } from './joined-mesh.ts';
import type { GarmentLook, MaterialLook } from './material-look.ts';
import { groundShadow } from './ground-shadow.ts';
import { dot, rasterise, unit, viewOf, type TriangleBuffer, type View } from './rasterise.ts';
import type { RayScene } from './ray-scene.ts';

export interface PlateJob {
  panelKeys: readonly PanelKey[];
  parts: readonly MeshPart[];
  /** Construction detail by panel, the same for all cameras. */
  details: ReadonlyMap<PanelKey, DetailMap>;
  camera: Camera;
  widthPx: number;
  heightPx: number;
  scene: RayScene;
  look: GarmentLook;
  floatM: number;
}

const samplesPerAxis = 3;
const detailPixelsPerMm = 3;
const bumpStrength = 0.9;

/** What plates show of the making of each panel. */
export function drawDetails(panels: Readonly<Record<PanelKey, Panel>>): Map<PanelKey, DetailMap> {
  return new Map(Object.entries(panels).map(([key, panel]) => [key, drawConstructionDetail(panel, detailPixelsPerMm, false)]));
}

/** Renders the lookups of one plate: positions at pixel centres, light averaged over 3×3 samples. */
export function bakePlate(job: PlateJob): Plate {
  const { widthPx, heightPx, camera } = job;
  const view = viewOf(camera);
  const mesh = joinParts(job.parts, bakeVisibility(job.parts, job.scene, view));
  const buffer = rasterise(mesh.positions, mesh.triangles, camera, widthPx * samplesPerAxis, heightPx * samplesPerAxis);
  const plate: Plate = {
    ...emptyPlate(job.panelKeys, widthPx, heightPx),
    shadow: groundShadow(job.parts, camera, widthPx, heightPx, job.floatM),
  };
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) resolvePixel(plate, x, y, buffer, mesh, job.details, view, job.look);
  }
  return plate;
}

const centreFirst = [4, 1, 3, 5, 7, 0, 2, 6, 8];

function resolvePixel(
  plate: Plate,
  x: number,
  y: number,
  buffer: TriangleBuffer,
  mesh: JoinedMesh,
  details: ReadonlyMap<PanelKey, DetailMap>,
  view: View,
  look: GarmentLook,
): void {
  const pixel = y * plate.widthPx + x;
  let covered = 0;
  let shade = 0;
  let sheen = 0;
  for (const slot of centreFirst) {
    const at = (y * samplesPerAxis + Math.floor(slot / 3)) * buffer.widthPx + x * samplesPerAxis + (slot % 3);
    if (buffer.triangle[at] === -1) continue;
    const sample = shadeSample(buffer, at, mesh, details, view, look);
    if (covered === 0) {
      plate.panel[pixel] = sample.inner ? innerSide : panelIndex(plate.panelKeys, sample.panelKey);
      plate.xMm[pixel] = sample.xMm;
      plate.yMm[pixel] = sample.yMm;
    }
    covered++;
    shade += sample.shade;
    sheen += sample.sheen;
  }
  if (covered === 0) return;
  plate.coverage[pixel] = Math.round((covered / centreFirst.length) * 255);
  plate.shade[pixel] = Math.min(maxShade, shade / covered);
  plate.sheen[pixel] = Math.min(maxSheen, sheen / covered);
}

interface ShadedSample {
  panelKey: PanelKey;
  inner: boolean;
  xMm: number;
  yMm: number;
  shade: number;
  sheen: number;
}

function shadeSample(
  buffer: TriangleBuffer,
  at: number,
  mesh: JoinedMesh,
  details: ReadonlyMap<PanelKey, DetailMap>,
  view: View,
  look: GarmentLook,
): ShadedSample {
  const triangle = buffer.triangle[at]!;
  const corners = [mesh.triangles[triangle * 3]!, mesh.triangles[triangle * 3 + 1]!, mesh.triangles[triangle * 3 + 2]!] as const;
  const weights = [1 - buffer.weightB[at]! - buffer.weightC[at]!, buffer.weightB[at]!, buffer.weightC[at]!] as const;
  const mix = (values: Float64Array, width: number, offset: number): number =>
    values[corners[0] * width + offset]! * weights[0] +
    values[corners[1] * width + offset]! * weights[1] +
    values[corners[2] * width + offset]! * weights[2];
  const panelKey = mesh.panelKeys[mesh.partOf[triangle]!]!;
  const layer = mesh.layers[mesh.partOf[triangle]!];
  const inner = layer === 'inner';
  const { grain, ...material } = layer === 'rib' ? look.rib : look.cloth;
  const xMm = mix(mesh.patternMm, 2, 0);
  const yMm = mix(mesh.patternMm, 2, 1);
  const map = inner ? undefined : details.get(panelKey);
  const detail: DetailSample = map ? detailAt(map, xMm, yMm) : { shade: 1, slopeX: 0, slopeY: 0 };
  let normal = unit([mix(mesh.normals, 3, 0), mix(mesh.normals, 3, 1), mix(mesh.normals, 3, 2)]);
  if (detail.slopeX !== 0 || detail.slopeY !== 0) normal = bump(normal, mesh, triangle, detail);
  const light = lightAt(normal, mix(mesh.occlusion, 1, 0), mix(mesh.visibility, 1, 0), view, material);
  return {
    panelKey,
    inner,
    xMm,
    yMm,
    shade: light.shade * detail.shade * (1 + grain * (clothGrain(xMm, yMm) - 1)),
    sheen: inner ? 0 : light.sheen * detail.shade,
  };
}

/** Tilts a normal by the slope of the detail's height, using the triangle's own pattern axes. */
function bump(normal: [number, number, number], mesh: JoinedMesh, triangle: number, detail: DetailSample): [number, number, number] {
  const axes = mesh.patternAxes;
  const at = triangle * 6;
  const tilt = (axis: number): number => bumpStrength * (detail.slopeX * axes[at + axis]! + detail.slopeY * axes[at + 3 + axis]!);
  return unit([normal[0] - tilt(0), normal[1] - tilt(1), normal[2] - tilt(2)]);
}

function lightAt(
  normal: readonly [number, number, number],
  occlusion: number,
  visibility: number,
  view: View,
  { glaze, sheen, gloss }: Omit<MaterialLook, 'grain'>,
): { shade: number; sheen: number } {
  const inView = [dot(normal, view.right), dot(normal, view.up), dot(normal, view.back)] as const;
  let shade = (ambientGround + (ambientSky - ambientGround) * (0.5 + 0.5 * inView[1])) * occlusion;
  let mirrored = 0;
  let threads = 0;
  for (const light of studioLights) {
    const cosine = inView[0] * light.direction[0] + inView[1] * light.direction[1] + inView[2] * light.direction[2];
    const wrapped = Math.max(0, (cosine + light.wrap) / (1 + light.wrap));
    const open = light.castsShadow ? visibility : 0.35 + 0.65 * occlusion;
    shade += light.intensity * wrapped * open;
    if (glaze > 0) mirrored += light.intensity * open * softboxAt(inView, light.direction);
    if (gloss > 0) threads += light.intensity * open * mirroredAt(inView, light.direction) ** threadPower;
  }
  const grazing = (1 - Math.min(1, Math.abs(inView[2]))) ** sheenPower;
  const fibres = shade * (sheenFloor + sheen * sheenGrazing * grazing) + gloss * threadMirror * threads;
  const glazed = glazeMirror * mirrored + glazeGrazing * occlusion * grazing;
  return { shade, sheen: fibres + (glazed - fibres) * glaze };
}

/** How narrowly smooth threads mirror a light, and how much of it: little, as they lie in all directions. */
const threadPower = 8;
const threadMirror = 0.14;
const glazeMirror = 0.16;
const glazeGrazing = 0.06;
const softboxHalfAngle = 0.2;

/** How much of a softbox a glazed surface mirrors to the viewer: all within its half angle, fading over as much again. */
function softboxAt(normal: readonly [number, number, number], direction: readonly [number, number, number]): number {
  const off = Math.acos(Math.min(1, mirroredAt(normal, direction)));
  const fade = Math.min(1, Math.max(0, 2 - off / softboxHalfAngle));
  return fade * fade * (3 - 2 * fade);
}

/** Cosine between a normal and the half vector of the light and the viewer, who looks along z; 0 where it turns away. */
function mirroredAt([nx, ny, nz]: readonly [number, number, number], [lx, ly, lz]: readonly [number, number, number]): number {
  const length = Math.hypot(lx, ly, lz);
  const half = unit([lx / length, ly / length, lz / length + 1]);
  return Math.max(0, nx * half[0] + ny * half[1] + nz * half[2]);
}
