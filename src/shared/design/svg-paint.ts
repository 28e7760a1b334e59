import { applyAffine, multiply, readTransform, type Affine } from './affine.ts';
import type { BoxMm } from './fill-style.ts';
import type { Paint } from './paint.ts';
import type { XmlElement } from './parse-xml.ts';
import { readSvgColor, type SvgColor } from './svg-color.ts';
import { styleOf, type SvgRules, type SvgStyle } from './svg-style.ts';
import type { SvgFinding } from './svg-finding.ts';

/** What a paint is looked up in. */
export interface PaintSource {
  readonly byId: ReadonlyMap<string, XmlElement>;
  readonly rules: SvgRules;
  note(finding: SvgFinding): void;
}

/** What a shape is painted over: its box in its own units, and where its own units lie. */
export interface PaintedShape {
  readonly own: BoxMm;
  readonly map: Affine;
  /** Its box where it lies. */
  readonly box: BoxMm;
}

const most = 8;
/** How often gradients may take their stops from each other. */
const mostLinks = 8;

/** A fill or stroke as the document has it; null for none. */
export function readPaint(
  value: string,
  style: SvgStyle,
  shape: PaintedShape,
  source: PaintSource,
): { paint: Paint; alpha: number } | null {
  if (value === 'none') return null;
  const link = /^url\(\s*["']?#([^"')]+)["']?\s*\)\s*(.*)$/.exec(value);
  if (!link) {
    if (value.startsWith('url(')) source.note('external');
    const color = readSvgColor(value === 'currentColor' ? (style.get('color') ?? '#000000') : value);
    const found = color ?? { hex: '#000000', alpha: 1 };
    return found.alpha === 0 ? null : { paint: { kind: 'solid', color: found.hex }, alpha: found.alpha };
  }
  const server = source.byId.get(link[1]!);
  const chain = server ? chainOf(server, source) : [];
  const stops = chain.map((each) => stopsOf(each, source)).find((found) => found.length > 0) ?? [];
  if (server?.name === 'linearGradient' && stops.length > 1) return { paint: linear(chain, stops, shape), alpha: 1 };
  source.note(server?.name === 'radialGradient' ? 'radial-gradient' : server?.name === 'pattern' ? 'pattern' : 'paint');
  const middle = stops[Math.floor(stops.length / 2)];
  if (middle) return { paint: { kind: 'solid', color: middle.color }, alpha: 1 };
  const fallback = readSvgColor(link[2] ?? '');
  return fallback ? { paint: { kind: 'solid', color: fallback.hex }, alpha: fallback.alpha } : null;
}

/** A gradient and those that it refers to, the nearest first. */
function chainOf(server: XmlElement, { byId }: PaintSource): XmlElement[] {
  const chain: XmlElement[] = [];
  for (let each: XmlElement | undefined = server; each && chain.length < mostLinks;) {
    chain.push(each);
    const link: string | undefined = each.attributes.get('href');
    each = link?.startsWith('#') ? byId.get(link.slice(1)) : undefined;
  }
  return chain;
}

interface Stop {
  readonly offset: number;
  readonly color: string;
}

function stopsOf(gradient: XmlElement, { rules, note }: PaintSource): Stop[] {
  return gradient.children.flatMap((child) => {
    if (child.name !== 'stop') return [];
    const style = styleOf(child, new Map(), rules);
    const color: SvgColor = readSvgColor(style.get('stop-color') ?? '#000000') ?? { hex: '#000000', alpha: 1 };
    if (color.alpha < 1 || Number(style.get('stop-opacity') ?? 1) < 1) note('gradient-opacity');
    return [{ offset: readShare(child.attributes.get('offset'), 0), color: color.hex }];
  });
}

function readShare(text: string | undefined, otherwise: number): number {
  const value = Number.parseFloat(text ?? '');
  if (!Number.isFinite(value)) return otherwise;
  return text!.trim().endsWith('%') ? value / 100 : value;
}

/** The gradient's line, brought to where the shape lies and to the length that the document's gradients have. */
function linear(chain: readonly XmlElement[], stops: readonly Stop[], { own, map, box }: PaintedShape): Paint {
  const attribute = (name: string): string | undefined =>
    chain.map(({ attributes }) => attributes.get(name)).find((value) => value !== undefined);
  const inBox = attribute('gradientUnits') !== 'userSpaceOnUse';
  const units: Affine = inBox ? [own.widthMm, 0, 0, own.heightMm, own.xMm, own.yMm] : [1, 0, 0, 1, 0, 0];
  const whole = multiply(map, multiply(units, readTransform(attribute('gradientTransform'))));
  const [x1, y1] = applyAffine(whole, readShare(attribute('x1'), 0), readShare(attribute('y1'), 0));
  const [x2, y2] = applyAffine(whole, readShare(attribute('x2'), 1), readShare(attribute('y2'), 0));
  const angle = Math.atan2(y2 - y1, x2 - x1);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const half = (Math.abs(box.widthMm * cos) + Math.abs(box.heightMm * sin)) / 2 || 1;
  const along = (x: number, y: number): number =>
    0.5 + ((x - box.xMm - box.widthMm / 2) * cos + (y - box.yMm - box.heightMm / 2) * sin) / (2 * half);
  const [from, to] = [along(x1, y1), along(x2, y2)];
  const placed = stops.map(({ offset, color }) => ({ offset: Math.min(1, Math.max(0, from + offset * (to - from))), color }));
  return { kind: 'linear-gradient', angleDeg: (angle * 180) / Math.PI, stops: fewer(placed) };
}

/** At most as many stops as a gradient may have, the first and the last among them. */
function fewer(stops: readonly Stop[]): Stop[] {
  if (stops.length <= most) return [...stops];
  return Array.from({ length: most }, (_, index) => stops[Math.round((index * (stops.length - 1)) / (most - 1))]!);
}
