import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../src/shared/design/parse-document.ts';
import { pasteLayers, readLayers, writeLayers } from '../../../src/shared/design/paste-layers.ts';
import { expectRefusal } from './expect-refusal.ts';
import { makeDocument, makeFrame, makeGroup, makeShape, makeText } from './sample-documents.ts';

const area = { widthMm: 300, heightMm: 400 };

describe('copied layers', () => {
  it('come onto another area as they were, a little beside, under new ids down into groups', () => {
    const group = makeGroup({ children: [makeShape({ id: 'inner' })] });
    const document = makeDocument([makeText(), group]);
    const layers = readLayers(writeLayers(document.areas['front']!.layers));
    const pasted = pasteLayers(document, { areaKey: 'front', layers, newIds: ['one', 'two'], area });
    expect(pasted.areas['front']?.layers).toMatchObject([
      { id: 'text' },
      { id: 'group' },
      { id: 'one' },
      { id: 'two', children: [{ id: 'two.0' }] },
    ]);
    expect(pasted.areas['front']?.layers[2]?.frame).toMatchObject({ xMm: 5, yMm: 5, widthMm: 100 });
    expect(parseDocument(JSON.parse(JSON.stringify(pasted)))).toEqual(pasted);
  });

  it('come to the middle of an area that they would lie outside of, and can be seen and moved', () => {
    const far = makeShape({ frame: makeFrame({ xMm: 290, yMm: 390 }), hidden: true, locked: true });
    const document = makeDocument([]);
    const pasted = pasteLayers(document, { areaKey: 'front', layers: [far], newIds: ['one'], area: { widthMm: 80, heightMm: 60 } });
    expect(pasted.areas['front']?.layers).toMatchObject([{ frame: { xMm: 35, yMm: 25 }, hidden: false, locked: false }]);
  });

  it.each([['words'], ['[]'], ['{}'], ['[{"kind":"text"}]'], [JSON.stringify(Array.from({ length: 201 }, () => makeShape()))]])(
    'are refused when they are none: %.20s',
    (json) => {
      expectRefusal(() => readLayers(json), 'design.invalid-document');
    },
  );
});
