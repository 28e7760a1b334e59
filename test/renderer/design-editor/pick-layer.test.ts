import { describe, expect, it } from 'vitest';
import { layerAt, layersAt, pickedIds } from '../../../src/renderer/design-editor/pick-layer.ts';
import type { ShapeLayer } from '../../../src/shared/design/layer.ts';
import { createBundledShaper } from '../../render/bundled-shaper.ts';
import { square, words } from './sample-document.ts';

const shaper = createBundledShaper();
const middle = { xMm: 35, yMm: 45 };

describe('the layer under a pointer', () => {
  it('is the topmost that is neither hidden nor locked', () => {
    const layers = [square('a'), square('b'), { ...square('c'), hidden: true }, { ...square('d'), locked: true }];
    expect(layerAt(layers, middle, 0, shaper)?.id).toBe('b');
    expect(layersAt(layers, middle, 0, shaper).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(layerAt(layers, { xMm: 300, yMm: 300 }, 0, shaper)).toBeUndefined();
  });

  it('is the one below what was passed, and from the lowest the topmost again', () => {
    const layers = [square('a'), square('b'), square('c')];
    expect(layerAt(layers, middle, 0, shaper, 'c')?.id).toBe('b');
    expect(layerAt(layers, middle, 0, shaper, 'a')?.id).toBe('c');
    expect(layerAt(layers, middle, 0, shaper, 'elsewhere')?.id).toBe('c');
  });

  it('is where letters are: outside of the frame on an arc, not in the empty rest of a wide box', () => {
    const arc = {
      ...words('t', 'Hello wide world of arcs', { widthMm: 100, heightMm: 30 }),
      curve: { kind: 'arc', angleDeg: 180 },
    } as const;
    const below = { xMm: 60, yMm: 58 };
    expect(layerAt([arc], below, 0, undefined)).toBeUndefined();
    expect(layerAt([arc], below, 0, shaper)?.id).toBe('t');
    const wide = words('t', 'Hi', { xMm: 0, yMm: 0, widthMm: 300 });
    expect(layerAt([wide], { xMm: 150, yMm: 15 }, 0, shaper)?.id).toBe('t');
    expect(layerAt([wide], { xMm: 20, yMm: 15 }, 0, shaper)).toBeUndefined();
  });

  it('is a frame that is only a line on that line, not in its open middle', () => {
    const line = { widthMm: 2, color: '#000000' };
    const open: ShapeLayer = { ...square('o'), fill: null, stroke: line };
    expect(layerAt([open], middle, 0, shaper)).toBeUndefined();
    expect(layerAt([open], { xMm: 11, yMm: 45 }, 0, shaper)?.id).toBe('o');
    const ring: ShapeLayer = { ...open, geometry: { kind: 'ellipse' } };
    expect(layerAt([ring], middle, 0, shaper)).toBeUndefined();
    expect(layerAt([ring], { xMm: 13, yMm: 45 }, 0, shaper)?.id).toBe('o');
  });
});

describe('the selection after a press', () => {
  it('keeps several that are pressed on, and with shift adds and takes away', () => {
    expect(pickedIds(['a', 'b'], 'b', false)).toEqual(['a', 'b']);
    expect(pickedIds(['a', 'b'], 'c', false)).toEqual(['c']);
    expect(pickedIds(['a'], 'b', true)).toEqual(['a', 'b']);
    expect(pickedIds(['a', 'b'], 'b', true)).toEqual(['a']);
    expect(pickedIds(['a'], undefined, false)).toEqual([]);
    expect(pickedIds(['a'], undefined, true)).toEqual(['a']);
  });
});
