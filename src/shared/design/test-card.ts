import { colorContrast } from './color-contrast.ts';
import { DESIGN_DOCUMENT_VERSION, type AreaContent, type DesignDocument } from './design-document.ts';
import type { Layer, ShapeLayer, TextLayer } from './layer.ts';

/** A print area as a test card covers it: a rectangle on a panel, in mm. */
interface CardArea {
  readonly key: string;
  readonly panelKey: string;
  readonly originXMm: number;
  readonly originYMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

const stepMm = 10;
const heavyStepMm = 50;
const edgeMm = 1.6;
const colors = { filled: '#d8402f', outlined: '#2f7fd8', inks: ['#222222', '#e8e6e0'] } as const;

/**
 * A design that shows at a glance whether cloth keeps its scale and letters read: a 10 mm grid, every fifth line heavier,
 * the area's name and size. Where areas overlap on a panel only the largest is filled; the others are outlined.
 */
export function testCardDocument(
  areas: readonly CardArea[],
  { productUid, variantUid, clothHex }: Pick<DesignDocument, 'productUid' | 'variantUid'> & { clothHex: string },
): DesignDocument {
  const ink = colors.inks.toSorted((a, b) => colorContrast(b, clothHex) - colorContrast(a, clothHex))[0]!;
  const largestFirst = areas.toSorted((a, b) => b.widthMm * b.heightMm - a.widthMm * a.heightMm);
  const isFilled = (area: CardArea): boolean => largestFirst.slice(0, largestFirst.indexOf(area)).every((larger) => !overlap(area, larger));
  const content = areas.map((area): [string, AreaContent] => [
    area.key,
    { layers: isFilled(area) ? card(area, ink) : [edge(area, false)] },
  ]);
  return {
    version: DESIGN_DOCUMENT_VERSION,
    productUid,
    variantUid,
    origin: null,
    areas: Object.fromEntries(content),
    methods: {},
    fits: {},
  };
}

function overlap(a: CardArea, b: CardArea): boolean {
  return (
    a.panelKey === b.panelKey &&
    Math.abs(a.originXMm + a.widthMm / 2 - b.originXMm - b.widthMm / 2) < (a.widthMm + b.widthMm) / 2 &&
    Math.abs(a.originYMm + a.heightMm / 2 - b.originYMm - b.heightMm / 2) < (a.heightMm + b.heightMm) / 2
  );
}

function card(area: CardArea, ink: string): Layer[] {
  const { key, widthMm, heightMm } = area;
  const isHeavy = (mm: number): boolean => mm % heavyStepMm === 0;
  return [
    grid('grid', area, 0.4, ink, (mm) => !isHeavy(mm)),
    grid('grid-50', area, 1.1, ink, isHeavy),
    edge(area, true),
    line('word', 'STUDIO', area, 0.22, 0.2, ink),
    line('area', key, area, 0.47, 0.1, ink),
    line('size', `${Math.round(widthMm)} × ${Math.round(heightMm)} mm`, area, 0.62, 0.07, ink),
    line('seams', 'readable to the seams', area, 0.89, 0.05, ink),
  ].filter((layer) => layer !== undefined);
}

function common(
  id: string,
  { widthMm, heightMm }: Pick<CardArea, 'widthMm' | 'heightMm'>,
): Pick<Layer, keyof typeof plain | 'id' | 'frame'> {
  return { ...plain, id, frame: { xMm: 0, yMm: 0, widthMm, heightMm, rotationDeg: 0 } };
}

const plain = { name: '', opacity: 1, hidden: false, locked: false } as const;

/** The grid's lines across and down at those multiples of 10 mm that are `wanted`; undefined where there are none. */
function grid(id: string, area: CardArea, widthMm: number, color: string, wanted: (mm: number) => boolean): ShapeLayer | undefined {
  const steps = (lengthMm: number): number[] =>
    Array.from({ length: Math.ceil(lengthMm / stepMm) - 1 }, (_, index) => (index + 1) * stepMm).filter(wanted);
  const data = [
    ...steps(area.widthMm).map((mm) => `M${mm} 0V${area.heightMm}`),
    ...steps(area.heightMm).map((mm) => `M0 ${mm}H${area.widthMm}`),
  ].join('');
  if (data === '') return undefined;
  return {
    kind: 'shape',
    ...common(id, area),
    geometry: { kind: 'path', data, viewBoxWidth: area.widthMm, viewBoxHeight: area.heightMm, fillRule: 'nonzero' },
    fill: null,
    stroke: { widthMm, color },
  };
}

function edge(area: CardArea, filled: boolean): ShapeLayer {
  const box = { widthMm: area.widthMm - edgeMm, heightMm: area.heightMm - edgeMm };
  const { frame, ...rest } = common('edge', box);
  return {
    kind: 'shape',
    ...rest,
    frame: { ...frame, xMm: edgeMm / 2, yMm: edgeMm / 2 },
    geometry: { kind: 'rectangle', cornerRadiusMm: 0 },
    fill: null,
    stroke: { widthMm: edgeMm, color: filled ? colors.filled : colors.outlined },
  };
}

/** Words across nine tenths of the area; where they stand and how large they are is told in shares of its height. */
function line(id: string, text: string, { widthMm, heightMm }: CardArea, centreAt: number, size: number, color: string): TextLayer {
  const boxMm = { widthMm: widthMm * 0.9, heightMm: heightMm * size * 1.1 };
  const { frame, ...rest } = common(id, boxMm);
  return {
    kind: 'text',
    ...rest,
    frame: { ...frame, xMm: widthMm * 0.05, yMm: heightMm * centreAt - boxMm.heightMm / 2 },
    text,
    fontFamily: 'Archivo',
    fontWeight: 700,
    fontSizeMm: Math.max(0.5, heightMm * size),
    letterSpacingEm: 0,
    lineHeight: 1,
    align: 'center',
    fill: { kind: 'solid', color },
    outline: null,
    shadow: null,
    curve: { kind: 'straight' },
    fit: 'shrink',
  };
}
