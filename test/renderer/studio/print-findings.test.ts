import { describe, expect, it } from 'vitest';
import { newImage } from '../../../src/renderer/design-editor/new-layer.ts';
import { findPrintFindings } from '../../../src/renderer/studio/print-findings.ts';
import type { Layer } from '../../../src/shared/design/layer.ts';
import { createBundledShaper } from '../../render/bundled-shaper.ts';
import { sampleDocument, square, words } from '../design-editor/sample-document.ts';
import { sampleProduct } from './sample-shop.ts';

const areas = sampleProduct(1, [['White', '#ffffff']]).printAreas.filter(({ sizeKey }) => sizeKey === 'L');
const shaper = createBundledShaper();

function findingsOf(layers: Layer[]): string[] {
  const document = { ...sampleDocument(), areas: { front: { layers }, back: { layers: [] } } };
  return findPrintFindings(document, areas, shaper).map(({ kind, layerId }) => `${layerId}: ${kind}`);
}

describe('what to look at before printing', () => {
  it('is nothing for sound layers', () => {
    expect(findingsOf([square('a'), words('t', 'Łódź ♥')])).toEqual([]);
  });

  it('is a picture of few pixels, words no font has, and a layer over the edge', () => {
    const picture = newImage(
      'p',
      '',
      { hash: 'a'.repeat(64), mimeType: 'image/png', byteLength: 9, widthPx: 300, heightPx: 300 },
      areas[0]!,
    );
    const coarse = { ...picture, frame: { ...picture.frame, widthMm: 100, heightMm: 100 } };
    expect(findingsOf([coarse, words('t', '𓀀'), square('s', { xMm: 280 })])).toEqual([
      'p: soft-picture',
      't: uncovered-text',
      's: outside-area',
    ]);
  });

  it('says in words that a picture is too small at any size', () => {
    const dot = newImage('p', '', { hash: 'a'.repeat(64), mimeType: 'image/png', byteLength: 9, widthPx: 1, heightPx: 1 }, areas[0]!);
    expect(findingsOf([{ ...dot, frame: { ...dot.frame, xMm: 0, yMm: 0, widthMm: 200, heightMm: 200 } }])).toEqual(['p: tiny-picture']);
  });

  it('passes over hidden layers and names the group of a part', () => {
    const inside: Layer = { ...square('g'), kind: 'group', boxWidthMm: 50, boxHeightMm: 50, children: [words('t', '𓀀')] } as never;
    expect(findingsOf([{ ...square('s', { xMm: 290 }), hidden: true }, inside])).toEqual(['g: uncovered-text']);
  });
});
