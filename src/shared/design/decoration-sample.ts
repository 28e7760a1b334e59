import { DESIGN_DOCUMENT_VERSION, type DesignDocument } from './design-document.ts';
import type { Layer, ShapeLayer } from './layer.ts';
import type { ShapeGeometry } from './shape-geometry.ts';

/** Where the sample goes: the middle of a print area, in mm. */
interface SampleArea {
  readonly key: string;
  readonly widthMm: number;
  readonly heightMm: number;
}

/** The sample's own size; smaller areas get it scaled down. */
const sampleMm = { width: 120, height: 84 };
const colors = { word: '#f2b632', star: '#d8402f', ring: '#3f8fd0' } as const;

/** A small badge with what tells decorations apart: broad and narrow strokes, round and pointed edges, a fine line, three colours. */
export function decorationSample(
  area: SampleArea,
  { productUid, variantUid }: Pick<DesignDocument, 'productUid' | 'variantUid'>,
): DesignDocument {
  const scale = Math.min(1, (area.widthMm * 0.9) / sampleMm.width, (area.heightMm * 0.9) / sampleMm.height);
  const [leftMm, topMm] = [(area.widthMm - sampleMm.width * scale) / 2, (area.heightMm - sampleMm.height * scale) / 2];
  const badge: Layer = {
    kind: 'group',
    ...plain,
    id: 'badge',
    frame: { xMm: leftMm, yMm: topMm, widthMm: sampleMm.width * scale, heightMm: sampleMm.height * scale, rotationDeg: 0 },
    boxWidthMm: sampleMm.width,
    boxHeightMm: sampleMm.height,
    children: parts(),
  };
  return {
    version: DESIGN_DOCUMENT_VERSION,
    methods: {},
    fits: {},
    productUid,
    variantUid,
    origin: null,
    areas: { [area.key]: { layers: [badge] } },
  };
}

const plain = { name: '', opacity: 1, hidden: false, locked: false } as const;

function parts(): Layer[] {
  return [
    shape('ring', { kind: 'ellipse' }, [2, 0, 50, 50], null, { widthMm: 5, color: colors.ring }),
    shape('star', { kind: 'star', points: 5, innerRatio: 0.45 }, [9, 6, 36, 36], colors.star, null),
    shape('block', { kind: 'rectangle', cornerRadiusMm: 4 }, [60, 4, 58, 22], colors.star, null),
    shape('hole', { kind: 'ellipse' }, [66, 9, 12, 12], colors.word, null),
    shape('line', { kind: 'rectangle', cornerRadiusMm: 0.7 }, [60, 33, 58, 1.4], colors.ring, null),
    shape('lines', { kind: 'rectangle', cornerRadiusMm: 1.5 }, [60, 40, 58, 3], colors.word, null),
    {
      kind: 'text',
      ...plain,
      id: 'word',
      frame: { xMm: 0, yMm: 53, widthMm: sampleMm.width, heightMm: 31, rotationDeg: 0 },
      text: 'Thread',
      fontFamily: 'Archivo',
      fontWeight: 700,
      fontSizeMm: 31,
      letterSpacingEm: 0,
      lineHeight: 1,
      align: 'center',
      fill: { kind: 'solid', color: colors.word },
      outline: null,
      shadow: null,
      curve: { kind: 'straight' },
      fit: 'shrink',
    },
  ];
}

function shape(
  id: string,
  geometry: ShapeGeometry,
  [xMm, yMm, widthMm, heightMm]: readonly [number, number, number, number],
  color: string | null,
  stroke: ShapeLayer['stroke'],
): ShapeLayer {
  const fill: ShapeLayer['fill'] = color === null ? null : { kind: 'solid', color };
  return { kind: 'shape', ...plain, id, frame: { xMm, yMm, widthMm, heightMm, rotationDeg: 0 }, geometry, fill, stroke };
}
