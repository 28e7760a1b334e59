import { colorContrast } from '../../design/color-contrast.ts';
import type { Layer } from '../../design/layer.ts';
import { changeParts, openParts } from './change-parts.ts';
import type { CheckedArea, Fault } from './checked-area.ts';
import { clearColors } from './clear-color.ts';
import type { PreflightFinding } from './finding.ts';
import { toOklab } from '../../design/oklab.ts';
import { contrastOnCloth, liesOnCloth } from './on-cloth.ts';
import { partColors, recolorPart } from './part-colors.ts';
import type { PlacedPart } from './placed-part.ts';

/** What is so light and so little coloured, in OKLab, is white to a printer. */
const WHITE_LIGHTNESS = 0.94;
const WHITE_CHROMA = 0.03;

/** A part that hardly stands off the cloth that it lies on. */
export interface FaintPart {
  readonly part: PlacedPart;
  readonly contrast: number;
  /** White ink on white cloth: nothing shows, and some presses lay none. */
  readonly isWhite: boolean;
}

/** The parts that stand off the cloth by less than the method asks. */
export function faintParts(area: CheckedArea): FaintPart[] {
  const known = found.get(area) ?? findFaint(area);
  found.set(area, known);
  return known;
}

/** Two rules ask for them. */
const found = new WeakMap<CheckedArea, FaintPart[]>();

function findFaint(area: CheckedArea): FaintPart[] {
  const { garmentHex, limits } = area;
  return area.parts.flatMap((part): FaintPart[] => {
    const contrast = contrastOnCloth(part, garmentHex);
    if (contrast === undefined || contrast >= limits.minContrast || !liesOnCloth(part, area)) return [];
    return [{ part, contrast, isWhite: [garmentHex, ...partColors(part.layer)].every(isWhite) }];
  });
}

/** Whether a colour is white to a printer. */
export function isWhite(color: string): boolean {
  const [lightness, a, b] = toOklab(color);
  return lightness >= WHITE_LIGHTNESS && Math.hypot(a, b) <= WHITE_CHROMA;
}

/** The area's layers with the faint colours of a finding's parts stronger, in each way that there is. */
export function clearerLayers(area: CheckedArea, faults: readonly Fault[], finding: PreflightFinding): Layer[][] {
  const parts = openParts(faults, finding);
  if (parts.length === 0) return [];
  const isFaint = (color: string): boolean => colorContrast(color, area.garmentHex) < area.limits.minContrast;
  const recolored = (way: number, veiled: boolean): Layer[] =>
    changeParts(area.layers, parts, ({ layer }) => {
      const clear = recolorPart(layer, (color) => (isFaint(color) ? (clearColors(color, area)[way] ?? color) : color));
      return veiled ? clear : { ...clear, opacity: 1 };
    });
  return [recolored(0, true), recolored(1, true), recolored(0, false), recolored(1, false)];
}
