import type { DesignDocument } from '../../../src/shared/design/design-document.ts';
import type { Frame, ShapeLayer, TextLayer } from '../../../src/shared/design/layer.ts';

const visible = { opacity: 1, hidden: false, locked: false } as const;

/** A plain square to move about. */
export function square(id: string, frame: Partial<Frame> = {}): ShapeLayer {
  return {
    kind: 'shape',
    id,
    name: id,
    ...visible,
    frame: { xMm: 10, yMm: 20, widthMm: 50, heightMm: 50, rotationDeg: 0, ...frame },
    geometry: { kind: 'rectangle', cornerRadiusMm: 0 },
    fill: { kind: 'solid', color: '#c8402b' },
    stroke: null,
  };
}

/** A line of words. */
export function words(id: string, text: string, frame: Partial<Frame> = {}): TextLayer {
  return {
    kind: 'text',
    id,
    name: id,
    ...visible,
    frame: { xMm: 10, yMm: 20, widthMm: 100, heightMm: 30, rotationDeg: 0, ...frame },
    text,
    fontFamily: 'Archivo',
    fontWeight: 700,
    fontSizeMm: 20,
    letterSpacingEm: 0,
    lineHeight: 1.1,
    align: 'center',
    fill: { kind: 'solid', color: '#1b1a18' },
    outline: null,
    shadow: null,
    curve: { kind: 'straight' },
    fit: 'shrink',
  };
}

/** A document with two squares in front and nothing on the back. */
export function sampleDocument(): DesignDocument {
  return {
    version: 4,
    productUid: '01890000-0000-7000-8000-000000000001',
    variantUid: '01890000-0000-7000-8000-000000000002',
    origin: null,
    areas: { front: { layers: [square('a'), square('b', { xMm: 100 })] }, back: { layers: [] } },
    methods: {},
    fits: {},
  };
}
