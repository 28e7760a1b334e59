import { AppError } from '../kernel/errors.ts';
import { applyAffine, identity, lengthScale, multiply, readTransform, type Affine } from './affine.ts';
import { mapOutline, type Outline } from './outline.ts';
import { outlineBounds } from './outline-bounds.ts';
import type { Paint, Stroke } from './paint.ts';
import { parseXml, type XmlElement } from './parse-xml.ts';
import type { SvgFinding } from './svg-finding.ts';
import { drawingElements, readLength, svgOutline } from './svg-geometry.ts';
import { readPaint, type PaintedShape } from './svg-paint.ts';
import { readRules, styleOf, type SvgRules, type SvgStyle } from './svg-style.ts';

/** The largest SVG that is read, in bytes. */
export const MAX_SVG_BYTES = 4 * 1024 * 1024;
/** The most shapes that an SVG may draw, those that it draws again by `use` included. */
export const MAX_SVG_SHAPES = 2_000;
/** The most elements that are looked at, again those of each `use` included: a few lines can ask for billions. */
const MAX_VISITS = 50_000;
const MAX_USE_DEPTH = 8;

/** One shape of an SVG where it lies in the drawing, in px at 96 to the inch. */
export interface SvgShape {
  readonly outline: Outline;
  readonly fillRule: 'nonzero' | 'evenodd';
  readonly fill: Paint | null;
  readonly stroke: Stroke | null;
  readonly opacity: number;
}

/** All that an SVG draws, and what had to be left out. */
export interface SvgDrawing {
  readonly shapes: readonly SvgShape[];
  readonly findings: readonly SvgFinding[];
}

interface Walk {
  readonly byId: Map<string, XmlElement>;
  readonly rules: SvgRules;
  readonly shapes: SvgShape[];
  readonly findings: Set<SvgFinding>;
  visits: number;
}

interface Place {
  readonly map: Affine;
  readonly style: SvgStyle;
  readonly opacity: number;
  readonly useDepth: number;
}

const silent: ReadonlySet<string> = new Set([
  'defs',
  'title',
  'desc',
  'metadata',
  'style',
  'symbol',
  'linearGradient',
  'radialGradient',
  'clipPath',
  'marker',
  'view',
  'namedview',
]);
const containers: ReadonlySet<string> = new Set(['svg', 'g', 'a', 'switch']);
const leftOut: Readonly<Record<string, SvgFinding>> = {
  script: 'script',
  foreignObject: 'foreign',
  text: 'text',
  image: 'image',
  animate: 'animation',
  animateTransform: 'animation',
  animateMotion: 'animation',
  set: 'animation',
  filter: 'filter',
  mask: 'mask',
  pattern: 'pattern',
};

/**
 * Reads the shapes of an SVG as outlines. Nothing in it is ever run, fetched or shown by a browser: it is text that is read.
 *
 * @throws AppError svg.unreadable, svg.too-complex, svg.nothing-drawn
 */
export function readSvg(source: string): SvgDrawing {
  const root = parseXml(source);
  if (root.name !== 'svg') throw new AppError('svg.unreadable', { line: 1 });
  const walk: Walk = { byId: new Map(), rules: readRules(sheetsOf(root)), shapes: [], findings: new Set(), visits: 0 };
  indexIds(root, walk);
  draw(root, { map: identity, style: new Map(), opacity: 1, useDepth: 0 }, walk);
  if (walk.shapes.length === 0) throw new AppError('svg.nothing-drawn');
  return { shapes: walk.shapes, findings: [...walk.findings] };
}

function sheetsOf(element: XmlElement): string[] {
  return [...(element.name === 'style' ? [element.text] : []), ...element.children.flatMap(sheetsOf)];
}

/** Finds what can be referred to, and what no drawing needs wherever it stands: scripts, handlers, references to other files. */
function indexIds(element: XmlElement, walk: Walk): void {
  const { attributes, name, text } = element;
  const id = attributes.get('id');
  if (id !== undefined && !walk.byId.has(id)) walk.byId.set(id, element);
  const link = attributes.get('href');
  if (name === 'script' || [...attributes.keys()].some((key) => /^on/i.test(key)) || /^\s*javascript:/i.test(link ?? ''))
    walk.findings.add('script');
  if (link !== undefined && name !== 'a' && !/^(#|data:)/.test(link.trim())) walk.findings.add('external');
  if (name === 'style' && /@import|url\(\s*["']?(?!#|data:)/.test(text)) walk.findings.add('external');
  for (const child of element.children) indexIds(child, walk);
}

function draw(element: XmlElement, place: Place, walk: Walk): void {
  if (++walk.visits > MAX_VISITS) throw new AppError('svg.too-complex', { what: 'elements', limit: MAX_VISITS });
  const { name, attributes } = element;
  const finding = leftOut[name];
  if (finding) walk.findings.add(finding);
  if (finding || silent.has(name)) return;
  const style = styleOf(element, place.style, walk.rules);
  if (style.get('display') === 'none') return;
  noteEffects(style, walk);
  const here: Place = {
    ...place,
    style,
    map: multiply(place.map, readTransform(attributes.get('transform'))),
    opacity: place.opacity * readOpacity(style.get('opacity')),
  };
  if (name === 'use') drawUse(element, here, walk);
  else if (drawingElements.has(name)) drawShape(element, here, walk);
  else if (containers.has(name)) {
    const inside = name === 'svg' ? { ...here, map: multiply(here.map, viewBoxMap(element)) } : here;
    for (const child of name === 'switch' ? element.children.slice(0, 1) : element.children) draw(child, inside, walk);
  }
}

function noteEffects(style: SvgStyle, { findings }: Walk): void {
  const has = (key: string): boolean => (style.get(key) ?? 'none') !== 'none';
  if (has('filter')) findings.add('filter');
  if (has('mask') || has('clip-path')) findings.add('mask');
}

function drawUse({ attributes }: XmlElement, place: Place, walk: Walk): void {
  const link = attributes.get('href') ?? '';
  const target = link.startsWith('#') ? walk.byId.get(link.slice(1)) : undefined;
  if (!target) {
    walk.findings.add('missing-use');
    return;
  }
  if (place.useDepth >= MAX_USE_DEPTH) throw new AppError('svg.too-complex', { what: 'use', limit: MAX_USE_DEPTH });
  const [x, y] = [readLength(attributes.get('x')) ?? 0, readLength(attributes.get('y')) ?? 0];
  const there: Place = { ...place, map: multiply(place.map, [1, 0, 0, 1, x, y]), useDepth: place.useDepth + 1 };
  if (target.name !== 'symbol') return draw(target, there, walk);
  const inside = { ...there, map: multiply(there.map, viewBoxMap(target, attributes)), style: styleOf(target, there.style, walk.rules) };
  for (const child of target.children) draw(child, inside, walk);
}

/** From a view box to the size that it is shown at, evenly and centred. */
function viewBoxMap({ attributes }: XmlElement, shown: ReadonlyMap<string, string> = attributes): Affine {
  const box = (attributes.get('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const [left, top, boxWidth, boxHeight] = box;
  if (box.length !== 4 || !box.every(Number.isFinite) || !(boxWidth! > 0) || !(boxHeight! > 0)) return identity;
  const width = readLength(shown.get('width')) ?? boxWidth!;
  const height = readLength(shown.get('height')) ?? boxHeight!;
  const scale = Math.min(width / boxWidth!, height / boxHeight!);
  return [scale, 0, 0, scale, (width - boxWidth! * scale) / 2 - left! * scale, (height - boxHeight! * scale) / 2 - top! * scale];
}

function drawShape(element: XmlElement, { map, style, opacity }: Place, walk: Walk): void {
  if (opacity === 0 || ['hidden', 'collapse'].includes(style.get('visibility') ?? '')) return;
  const own = svgOutline(element);
  const outline = mapOutline(own, (x, y) => applyAffine(map, x, y));
  if (outline.length < 2 || !Object.values(outlineBounds(outline)).every((value) => Math.abs(value) < 1e7)) return;
  const shape: PaintedShape = { own: outlineBounds(own), map, box: outlineBounds(outline) };
  const source = { byId: walk.byId, rules: walk.rules, note: (finding: SvgFinding) => void walk.findings.add(finding) };
  const fill = element.name === 'line' ? null : readPaint(style.get('fill') ?? '#000000', style, shape, source);
  const line = readPaint(style.get('stroke') ?? 'none', style, shape, source);
  const widthPx = (readLength(style.get('stroke-width')) ?? 1) * lengthScale(map);
  const stroke = line && widthPx > 0 ? { widthMm: widthPx, color: mainColor(line.paint) } : null;
  if (stroke && (style.get('stroke-dasharray') ?? 'none') !== 'none') walk.findings.add('dashes');
  if (!fill && !stroke) return;
  const ownOpacity = fill ? fill.alpha * readOpacity(style.get('fill-opacity')) : line!.alpha * readOpacity(style.get('stroke-opacity'));
  if (opacity * ownOpacity === 0) return;
  if (walk.shapes.length >= MAX_SVG_SHAPES) throw new AppError('svg.too-complex', { what: 'shapes', limit: MAX_SVG_SHAPES });
  const fillRule = style.get('fill-rule') === 'evenodd' ? 'evenodd' : 'nonzero';
  walk.shapes.push({ outline, fillRule, fill: fill?.paint ?? null, stroke, opacity: opacity * ownOpacity });
}

function mainColor(paint: Paint): string {
  return paint.kind === 'linear-gradient' ? paint.stops[0]!.color : paint.color;
}

function readOpacity(text: string | undefined): number {
  const value = Number.parseFloat(text ?? '1');
  if (!Number.isFinite(value)) return 1;
  return Math.min(1, Math.max(0, text?.trim().endsWith('%') ? value / 100 : value));
}
