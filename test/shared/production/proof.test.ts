import { describe, expect, it } from 'vitest';
import { houseMethods } from '../../../src/shared/catalog/house-methods.ts';
import type { Product } from '../../../src/shared/catalog/product.ts';
import type { Layer } from '../../../src/shared/design/layer.ts';
import type { PrintSource } from '../../../src/shared/production/print-job.ts';
import { houseSpotColors } from '../../../src/shared/production/proof/house-spot-colors.ts';
import { inkBox } from '../../../src/shared/production/proof/ink-box.ts';
import { colorDistance, toOklab } from '../../../src/shared/design/oklab.ts';
import { proofFigures } from '../../../src/shared/production/proof/proof-figures.ts';
import { assertProofStep, presentProof, proofStateAfter, type Proof } from '../../../src/shared/production/proof/proof-record.ts';
import { nearestSpot } from '../../../src/shared/production/proof/spot-color.ts';
import { createBundledShaper } from '../../render/bundled-shaper.ts';
import { documentWith, rectangleLayer, teePrintAreas } from '../../renderer/sample-documents.ts';
import { makeText } from '../design/sample-documents.ts';

const means = { text: createBundledShaper(), assets: new Map(), methods: houseMethods };
const threads = houseMethods.find(({ key }) => key === 'embroidery')!.inks;

describe('colours', () => {
  it('lie in OKLab where its author says', () => {
    const red = toOklab('#ff0000');
    expect(red.map((value) => Math.round(value * 1000) / 1000)).toEqual([0.628, 0.225, 0.126]);
    expect(colorDistance('#000000', '#ffffff')).toBeCloseTo(1, 5);
    expect(colorDistance('#c8402b', '#c8402b')).toBe(0);
  });

  it('are named by the method’s own threads where it has any, else by the house’s names', () => {
    expect(nearestSpot('#cc3436', threads).spot).toMatchObject({ name: 'Red', code: '1839' });
    expect(nearestSpot('#cc3436', []).spot.code).toBe('');
    expect(nearestSpot('#c8402b', [])).toMatchObject({ spot: { name: 'Brick' }, distance: 0 });
  });

  it('are matched as eyes do: a pink is not a tan, which it is nearest to in sRGB', () => {
    const pink = '#b45f69';
    const bySrgb = threads.toSorted((a, b) => rgbDistance(a.hex, pink) - rgbDistance(b.hex, pink))[0]!;
    expect(bySrgb.name).toBe('Old Gold');
    expect(nearestSpot(pink, threads).spot.name).toBe('Flamingo');
  });

  it('have names of the house that differ from each other', () => {
    expect(new Set(houseSpotColors.map(({ name }) => name)).size).toBe(houseSpotColors.length);
    expect(new Set(houseSpotColors.map(({ hex }) => hex)).size).toBe(houseSpotColors.length);
  });
});

describe('the box around the print', () => {
  const area = { widthMm: 100, heightMm: 80 };
  const boxOf = (...layers: Layer[]) => inkBox(documentWith({ front: layers }), 'front', area, means);

  it('is what is painted: lines count, what is hidden or beyond the area does not', () => {
    const lined = { ...rectangleLayer(10, 20, 30, 10, '#000000'), stroke: { widthMm: 2, color: '#ffffff' } } as Layer;
    expect(boxOf(lined)).toEqual({ xMm: 9, yMm: 19, widthMm: 32, heightMm: 12 });
    expect(boxOf(rectangleLayer(80, 60, 50, 50, '#000000'))).toEqual({ xMm: 80, yMm: 60, widthMm: 20, heightMm: 20 });
    expect(boxOf({ ...rectangleLayer(0, 0, 9, 9, '#000000'), hidden: true })).toBeUndefined();
    expect(boxOf()).toBeUndefined();
  });

  it('goes by the letters and not by their frame', () => {
    const words = makeText({ text: 'I', frame: { xMm: 0, yMm: 0, widthMm: 90, heightMm: 40, rotationDeg: 0 } });
    const box = boxOf(words)!;
    expect(box.widthMm).toBeLessThan(20);
    expect(box.widthMm).toBeGreaterThan(0.5);
  });
});

describe('the figures of a proof', () => {
  const product = {
    name: 'Heavy Tee',
    printAreas: [...teePrintAreas('M'), ...teePrintAreas('L')],
    methods: [
      { areaKey: 'front', methodKeys: ['dtg'] },
      { areaKey: 'back', methodKeys: ['embroidery'] },
    ],
  } as Pick<Product, 'name' | 'printAreas' | 'methods'> as Product;
  const sourceOf = (sizeKey: string, widthMm: number): PrintSource => ({
    document: documentWith({
      front: [rectangleLayer(10, 20, widthMm, 50, '#cc0000'), { ...rectangleLayer(0, 0, 5, 5, '#00ff00'), hidden: true }],
      back: [rectangleLayer(0, 0, 40, 40, '#cc3333')],
    }),
    design: 'Lakeside',
    product,
    colour: { name: 'Black', hex: '#000000' },
    sizeKey,
    order: null,
  });
  const sources = [sourceOf('M', 100), sourceOf('L', 110)];
  const [front, back] = proofFigures(sources, sources[1]!, means);

  it('have true millimetres on every size, and the place in the area', () => {
    expect(front!.print).toEqual({ xMm: 10, yMm: 20, widthMm: 110, heightMm: 50 });
    expect(front!.sizes.map(({ sizeKey, print }) => [sizeKey, print?.widthMm])).toEqual([
      ['M', 100],
      ['L', 110],
    ]);
    expect(front!.offCentreMm).toBeCloseTo(65 - front!.area.widthMm / 2, 9);
  });

  it('name each colour that is printed once, by what the area’s method has', () => {
    expect(front!.colors.map(({ hex }) => hex)).toEqual(['#cc0000']);
    expect(back!.colors.map(({ spot }) => spot.code)).toEqual(['1839']);
  });
});

describe('where a proof stands', () => {
  it('follows from its steps alone', () => {
    expect(proofStateAfter([])).toBe('made');
    expect(proofStateAfter(['saved', 'approved', 'saved'])).toBe('approved');
    expect(proofStateAfter(['saved', 'rejected', 'withdrawn'])).toBe('sent');
  });

  it('decides what may come next', () => {
    expect(() => assertProofStep('made', 'approved')).toThrow('proof.unsaved');
    expect(() => assertProofStep('approved', 'rejected')).toThrow('proof.answered');
    expect(() => assertProofStep('sent', 'withdrawn')).toThrow('proof.unanswered');
    expect(() => assertProofStep('rejected', 'withdrawn')).not.toThrow();
  });

  it('is told of the latest proof of the same design, else of a void one; never of one that nobody saw', () => {
    const [a, b] = ['a'.repeat(64), 'b'.repeat(64)] as const;
    const proof = (madeAtMs: number, state: Proof['state'], documentHash: string): Proof =>
      ({ madeAtMs, state, documents: [{ sizeKey: 'M', documentHash, quantity: null }] }) as Pick<
        Proof,
        'madeAtMs' | 'state' | 'documents'
      > as Proof;
    const [old, newer, unsaved] = [proof(1, 'approved', a), proof(2, 'sent', b), proof(3, 'made', a)];
    const proofs = [unsaved, newer, old];
    expect(presentProof(proofs, a)).toEqual({ proof: old, isVoid: false });
    expect(presentProof(proofs, b)).toEqual({ proof: newer, isVoid: false });
    expect(presentProof(proofs, 'c'.repeat(64))).toEqual({ proof: newer, isVoid: true });
    expect(presentProof([unsaved], a)).toBeUndefined();
  });
});

function rgbDistance(a: string, b: string): number {
  const channels = (hex: string): number[] => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const [first, second] = [channels(a), channels(b)];
  return Math.hypot(...first.map((value, at) => value - second[at]!));
}
