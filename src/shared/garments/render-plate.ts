import type { ColourwayFinish } from '../catalog/product.ts';
import { dyedColor, dyeSampler, type DyeSample, type DyeSampler } from './cloth-dye.ts';
import { encodeSrgb, parseColor, toneMap, type LinearColor, type SrgbColor } from './cloth-color.ts';
import { ribPitchMm } from './construction-detail.ts';
import type { PanelKey } from './garment-metadata.ts';
import type { PanelMaking } from './panel-making.ts';
import type { AreaDecoration } from './decoration/area-decorations.ts';
import { PlateLayer } from './decoration/plate-layer.ts';
import { panelIndex, innerSide, type Plate } from './plate.ts';
import type { PrintArea } from './print-area.ts';
import type { Footprint, PrintPixels } from './print-sampler.ts';
import { halvePlate, resizePicture, resizePlate } from './resize-plate.ts';

export interface PlatePrint {
  area: PrintArea;
  pixels: PrintPixels;
  /** How it is made; printed into the cloth when left out. */
  decoration?: AreaDecoration | undefined;
}

export interface RenderPlateOptions {
  /** `#rrggbb` or sRGB 0..255. */
  garmentColor: string | SrgbColor;
  /** How the cloth was dyed; plain when left out. */
  finish?: ColourwayFinish;
  /** How its panels are made: where washing rubs, what is ribbed; neither shows when left out. */
  making?: PanelMaking;
  prints: readonly PlatePrint[];
  /** Shows inks as they come out on the cloth, not as they are in the file. */
  softProof?: boolean | undefined;
  /** `#rrggbb`, or `transparent` (the default): straight alpha with the soft shadow as black. */
  background?: string;
  /** Width of the result; the height follows. Larger than the plate keeps the print crisp. */
  widthPx?: number;
}

/** A picture in straight-alpha sRGB, row-major. */
export interface Picture {
  data: Uint8ClampedArray;
  widthPx: number;
  heightPx: number;
}

const maxShadow = 0.36;

/**
 * Dresses a plate: cloth colour and prints through the pattern positions, light from the plate.
 * Pure arithmetic, about 60 ms for a full-size plate with one print; run it in a worker.
 * @throws AppError `contract.invalid-input` for a colour that is not `#rrggbb`.
 */
export function renderPlate(plate: Plate, options: RenderPlateOptions): Picture {
  const widthPx = Math.round(options.widthPx ?? plate.widthPx);
  const picture = paint(plateFor(plate, widthPx), options);
  return widthPx < picture.widthPx ? resizePicture(picture, widthPx) : picture;
}

/** A card needs no full-size plate: lookups are halved while twice the wanted width remains. */
function plateFor(plate: Plate, widthPx: number): Plate {
  if (widthPx > plate.widthPx) return resizePlate(plate, widthPx);
  let source = plate;
  while (source.widthPx % 2 === 0 && source.heightPx % 2 === 0 && source.widthPx >= widthPx * 2) source = halvePlate(source);
  return source;
}

function paint(plate: Plate, options: RenderPlateOptions): Picture {
  const dye = dyeOf(options, plate.panelKeys);
  const opaque = options.background === undefined || options.background === 'transparent' ? undefined : options.background;
  const ground = opaque === undefined ? undefined : toBytes(opaque);
  const layers = layersByPanel(plate.panelKeys, options);
  const data = new Uint8ClampedArray(plate.widthPx * plate.heightPx * 4);
  const color: LinearColor = { r: 0, g: 0, b: 0 };
  for (let i = 0; i < plate.panel.length; i++) {
    const shadow = (plate.shadow[i]! / 255) * maxShadow;
    const cover = plate.coverage[i]! / 255;
    if (cover > 0) shadePixel(plate, i, dye, layers, color);
    writePixel(data, i * 4, color, cover, shadow, ground);
  }
  return { data, widthPx: plate.widthPx, heightPx: plate.heightPx };
}

/** How much of a plate's fibre light a picture shows: all of it would grey black cloth (ΔE2000 4.8 instead of under 4). */
const shownSheen = 0.75;

function shadePixel(plate: Plate, i: number, dye: Dye, layers: ReadonlyMap<number, PlateLayer[]>, color: LinearColor): void {
  dyePixel(plate, i, dye, color);
  const panel = plate.panel[i]!;
  const [xMm, yMm] = [plate.xMm[i]!, plate.yMm[i]!];
  const shade = plate.shade[i]! * (dye.ribs.has(panel) ? ribShade(xMm, stepAt(plate, i)) : 1);
  const sheen = plate.sheen[i]! * shownSheen;
  color.r = color.r * shade + sheen;
  color.g = color.g * shade + sheen;
  color.b = color.b * shade + sheen;
  const prints = panel === innerSide ? undefined : layers.get(panel);
  if (prints) {
    const place = { xMm, yMm, footprint: footprintAt(plate, i), shade, sheen };
    for (const print of prints) print.lay(color, place);
  }
  toneMap(color);
}

interface Dye {
  cloth: LinearColor;
  finish: ColourwayFinish;
  tile: DyeSampler | undefined;
  sample: DyeSample;
  making: PanelMaking | undefined;
  /** By index as in the plate. */
  ribs: ReadonlySet<number>;
}

function dyeOf({ garmentColor, finish = 'plain', making }: RenderPlateOptions, panelKeys: readonly PanelKey[]): Dye {
  return {
    cloth: parseColor(garmentColor),
    finish,
    tile: finish === 'plain' ? undefined : dyeSampler(),
    sample: { cloud: 0, fine: 0, dark: 0, light: 0 },
    making,
    ribs: new Set(panelKeys.filter((key) => making?.isRib(key)).map((key) => panelIndex(panelKeys, key))),
  };
}

/** About how far the pattern moves per pixel where a plate does not say: on the wrong side of the cloth. */
const innerStepMm = 1.4;

/** The cloth's own colour at a pixel. */
function dyePixel(plate: Plate, i: number, { cloth, finish, tile, sample, making }: Dye, color: LinearColor): void {
  let worn = 0;
  if (tile && plate.panel[i] === innerSide) {
    const row = Math.floor(i / plate.widthPx);
    tile.sample((i - row * plate.widthPx) * innerStepMm, row * innerStepMm, innerStepMm, sample);
  } else if (tile) {
    const [x, y] = [plate.xMm[i]!, plate.yMm[i]!];
    tile.sample(x, y, stepAt(plate, i), sample);
    if (making && finish === 'garment-dyed') worn = making.wornAt(plate.panelKeys[plate.panel[i]! - 1]!, x, y);
  }
  dyedColor(cloth, finish, sample, worn, color);
}

const ribDepth = 0.18;

/** Ribs by light and dark, where a picture is fine enough to show them. */
function ribShade(xMm: number, stepMm: number): number {
  const shown = Math.min(1, Math.max(0, 1.5 - (3 * stepMm) / ribPitchMm));
  return 1 + ribDepth * shown * (Math.cos((xMm / ribPitchMm) * 2 * Math.PI) - 0.2);
}

/** How far the pattern moves from one pixel to the next, about. */
function stepAt(plate: Plate, i: number): number {
  const { dxdiMm, dydiMm, dxdjMm, dydjMm } = footprintAt(plate, i);
  return (Math.hypot(dxdiMm, dydiMm) + Math.hypot(dxdjMm, dydjMm)) / 2;
}

function writePixel(data: Uint8ClampedArray, at: number, color: LinearColor, cover: number, shadow: number, ground?: SrgbColor): void {
  const alpha = ground ? 1 : cover + shadow * (1 - cover);
  if (alpha === 0) return;
  const behind = (1 - cover) * (1 - shadow);
  data[at] = cover > 0 ? (encodeSrgb(color.r) * cover + (ground ? ground.r * behind : 0)) / alpha : ground ? ground.r * behind : 0;
  data[at + 1] = cover > 0 ? (encodeSrgb(color.g) * cover + (ground ? ground.g * behind : 0)) / alpha : ground ? ground.g * behind : 0;
  data[at + 2] = cover > 0 ? (encodeSrgb(color.b) * cover + (ground ? ground.b * behind : 0)) / alpha : ground ? ground.b * behind : 0;
  data[at + 3] = alpha * 255;
}

function layersByPanel(
  panelKeys: readonly PanelKey[],
  { prints, softProof = false, garmentColor }: RenderPlateOptions,
): Map<number, PlateLayer[]> {
  const result = new Map<number, PlateLayer[]>();
  for (const { area, pixels, decoration } of prints) {
    const index = panelIndex(panelKeys, area.panelKey);
    result.set(index, [...(result.get(index) ?? []), new PlateLayer(area, pixels, decoration, garmentColor, softProof)]);
  }
  return result;
}

function toBytes(hex: string): SrgbColor {
  const { r, g, b } = parseColor(hex);
  return { r: encodeSrgb(r), g: encodeSrgb(g), b: encodeSrgb(b) };
}

const farthestStepMm = 12;

function footprintAt(plate: Plate, i: number): Footprint {
  return {
    dxdiMm: slope(plate, plate.xMm, i, 1),
    dydiMm: slope(plate, plate.yMm, i, 1),
    dxdjMm: slope(plate, plate.xMm, i, plate.widthPx),
    dydjMm: slope(plate, plate.yMm, i, plate.widthPx),
  };
}

/** Central difference within one panel; one-sided at its edge or where a fold jumps. */
function slope(plate: Plate, values: Float32Array, i: number, step: number): number {
  const here = values[i]!;
  const ahead = plate.panel[i + step] === plate.panel[i] ? values[i + step]! - here : Number.NaN;
  const before = plate.panel[i - step] === plate.panel[i] ? here - values[i - step]! : Number.NaN;
  const aheadFits = Math.abs(ahead) < farthestStepMm;
  const beforeFits = Math.abs(before) < farthestStepMm;
  if (aheadFits && beforeFits) return (ahead + before) / 2;
  if (aheadFits) return ahead;
  return beforeFits ? before : 0;
}
