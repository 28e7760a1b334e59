import { beforeEach, expect, test } from 'vitest';
import { useEditorSession } from '../../../src/renderer/design-editor/editor-session.ts';
import { mainColor, recolorPicked, setPickedFont, takeColor, typesetIn } from '../../../src/renderer/studio/take-part.ts';
import type { DesignDocument } from '../../../src/shared/design/design-document.ts';
import type { Layer } from '../../../src/shared/design/layer.ts';
import { squareLayer } from '../../builders/designs.ts';
import { textLayer } from '../../shared/recommendation/content-templates.ts';

const outlined = {
  ...squareLayer('outlined'),
  stroke: { color: '#00cc00', widthMm: 1, dash: null, join: 'round', cap: 'round' },
} as unknown as Layer;
const locked = { ...squareLayer('locked'), locked: true };
const words = textLayer('words', 'HI', 20, '#cc0000');

beforeEach(() => {
  const document: DesignDocument = {
    version: 4,
    productUid: '018f0000-0000-7000-8000-000000000001',
    variantUid: '018f0000-0000-7000-8000-000000000002',
    origin: null,
    areas: { front: { layers: [squareLayer('square'), locked, words] } },
    methods: {},
    fits: {},
  };
  useEditorSession.getState().open({ document, identity: { designId: null, customerId: null, name: '' }, saved: false, areaKey: 'front' });
});

const layersNow = (): readonly Layer[] => useEditorSession.getState().document!.areas['front']!.layers;

test('a colour takes the place of the main one only', () => {
  expect(mainColor(outlined)).toBe('#cc0000');
  expect(takeColor(outlined, '#0000cc')).toMatchObject({ fill: { color: '#0000cc' }, stroke: { color: '#00cc00' } });
});

test('everything that is picked and not locked is recoloured, as one step', () => {
  const session = useEditorSession.getState();
  expect(recolorPicked('#0000cc')).toBe(false);
  session.select(['square', 'locked', 'words']);
  expect(recolorPicked('#0000cc')).toBe(true);
  expect(layersNow().map(mainColor)).toEqual(['#0000cc', '#cc0000', '#0000cc']);
  session.undo();
  expect(layersNow().map(mainColor)).toEqual(['#cc0000', '#cc0000', '#cc0000']);
});

test('picked words take another font in the nearest weight, as one step', () => {
  const session = useEditorSession.getState();
  session.select(['square', 'words']);
  expect(typesetIn(session.document, 'front', ['square', 'words']).map(({ id }) => id)).toEqual(['words']);
  setPickedFont({ family: 'Anton', weights: [400] });
  expect(layersNow()[2]).toMatchObject({ fontFamily: 'Anton', fontWeight: 400 });
  session.undo();
  expect(layersNow()[2]).toEqual(words);
});
