import type { DesignDocument } from '../../../src/shared/design/design-document.ts';
import type { Frame, GroupLayer, ImageLayer, Layer, RosterFieldLayer, ShapeLayer, TextLayer } from '../../../src/shared/design/layer.ts';

export const productUid = '01932d40-7a00-7000-8000-00000000aa01';
export const variantUid = '01932d40-7a00-7000-8000-00000000aa02';
export const assetHash = 'a'.repeat(64);

/** A frame, 10 mm square at the origin unless said otherwise. */
export function makeFrame(part: Partial<Frame> = {}): Frame {
  return { xMm: 0, yMm: 0, widthMm: 10, heightMm: 10, rotationDeg: 0, ...part };
}

const state = { opacity: 1, hidden: false, locked: false };

const typesetting = {
  fontFamily: 'Archivo',
  fontWeight: 700,
  fontSizeMm: 10,
  letterSpacingEm: 0,
  lineHeight: 1.2,
  align: 'center' as const,
  fill: { kind: 'solid' as const, color: '#112233' },
  outline: null,
  shadow: null,
  curve: { kind: 'straight' as const },
  fit: 'none' as const,
};

export function makeText(part: Partial<TextLayer> = {}): TextLayer {
  return {
    kind: 'text',
    id: 'text',
    name: '',
    frame: makeFrame({ widthMm: 100, heightMm: 20 }),
    ...state,
    ...typesetting,
    text: 'Tailorbird',
    ...part,
  };
}

export function makeRosterField(part: Partial<RosterFieldLayer> = {}): RosterFieldLayer {
  return {
    kind: 'roster-field',
    id: 'number',
    name: '',
    frame: makeFrame({ widthMm: 60, heightMm: 40 }),
    ...state,
    ...typesetting,
    field: 'number',
    sampleText: '07',
    ...part,
  };
}

export function makeShape(part: Partial<ShapeLayer> = {}): ShapeLayer {
  const geometry = { kind: 'rectangle' as const, cornerRadiusMm: 0 };
  return {
    kind: 'shape',
    id: 'shape',
    name: '',
    frame: makeFrame(),
    ...state,
    geometry,
    fill: { kind: 'solid', color: '#ff0000' },
    stroke: null,
    ...part,
  };
}

export function makeImage(part: Partial<ImageLayer> = {}): ImageLayer {
  const picture = { assetHash, mimeType: 'image/png' as const, naturalWidthPx: 4, naturalHeightPx: 2 };
  const plain = { crop: null, flipX: false, flipY: false, mask: null, tone: null, cutout: null };
  return { kind: 'image', id: 'image', name: '', frame: makeFrame({ widthMm: 40, heightMm: 20 }), ...state, ...picture, ...plain, ...part };
}

export function makeGroup(part: Partial<GroupLayer> = {}): GroupLayer {
  return {
    kind: 'group',
    id: 'group',
    name: '',
    frame: makeFrame({ widthMm: 50, heightMm: 50 }),
    ...state,
    boxWidthMm: 100,
    boxHeightMm: 100,
    children: [],
    ...part,
  };
}

/** A document with these layers on its front and an empty back. */
export function makeDocument(front: Layer[] = []): DesignDocument {
  return {
    version: 4,
    productUid,
    variantUid,
    origin: null,
    areas: { front: { layers: front }, back: { layers: [] } },
    methods: {},
    fits: {},
  };
}

/** One layer of every kind, one of them inside a group. */
export function makeFullDocument(): DesignDocument {
  const group = makeGroup({ children: [makeShape({ id: 'inner-shape' }), makeText({ id: 'inner-text' })] });
  return makeDocument([makeShape(), makeText(), makeImage(), makeRosterField(), group]);
}
