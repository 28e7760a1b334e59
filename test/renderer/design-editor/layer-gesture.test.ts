import { describe, expect, it } from 'vitest';
import { handlePoint, handles, type Handle } from '../../../src/renderer/design-editor/frame-geometry.ts';
import {
  dragLayers,
  leavesArea,
  offersHandle,
  type DragKeys,
  type Grab,
  type SnapField,
} from '../../../src/renderer/design-editor/layer-gesture.ts';
import { bendText } from '../../../src/shared/design/bend-text.ts';
import type { Layer, TextLayer } from '../../../src/shared/design/layer.ts';
import { layoutText } from '../../../src/shared/design/layout-text.ts';
import { createBundledShaper } from '../../render/bundled-shaper.ts';
import { square, words } from './sample-document.ts';

const shaper = createBundledShaper();
const noKeys: DragKeys = { shift: false, alt: false, free: false };
const field: SnapField = { lines: { x: [150], y: [200] }, withinMm: 3 };
const grip = (key: Handle['key']): Handle => handles.find((handle) => handle.key === key)!;
const byGrip = (key: Handle['key'], layer: Layer): Grab => ({
  kind: 'resize',
  handle: grip(key),
  from: handlePoint(layer.frame, grip(key)),
  layers: [layer],
});

describe('dragging layers', () => {
  it('moves several together and catches a line with the box around them', () => {
    const layers = [square('a', { xMm: 0, yMm: 0 }), square('b', { xMm: 60, yMm: 0 })];
    const { layers: moved, guides } = dragLayers(
      { kind: 'move', from: { xMm: 10, yMm: 10 }, layers },
      { xMm: 103, yMm: 40 },
      noKeys,
      field,
    );
    expect(moved.map((layer) => layer.frame.xMm)).toEqual([95, 155]);
    expect(guides).toEqual([{ axis: 'x', atMm: 150 }]);
  });

  it('keeps to one direction with shift and catches nothing when free', () => {
    const grab = { kind: 'move', from: { xMm: 0, yMm: 0 }, layers: [square('a')] } as const;
    const straight = dragLayers(grab, { xMm: 60, yMm: 9 }, { ...noKeys, shift: true }, { lines: { x: [], y: [] }, withinMm: 3 });
    expect(straight.layers[0]?.frame).toMatchObject({ xMm: 70, yMm: 20 });
    const free = dragLayers(grab, { xMm: 114, yMm: 0 }, { ...noKeys, free: true }, field);
    expect(free.layers[0]?.frame.xMm).toBe(124);
    expect(free.guides).toEqual([]);
  });

  it('makes words larger by a corner and only their box wider by a side', () => {
    const layer = words('t', 'Hello');
    const larger = dragLayers(byGrip('se', layer), { xMm: 210, yMm: 80 }, { ...noKeys, free: true }, field).layers[0];
    expect(larger).toMatchObject({ fontSizeMm: 40, frame: { widthMm: 200, heightMm: 60 } });
    const wider = dragLayers(byGrip('e', layer), { xMm: 170, yMm: 30 }, { ...noKeys, free: true }, field).layers[0];
    expect(wider).toMatchObject({ fontSizeMm: 20, frame: { widthMm: 160, heightMm: 30 } });
  });

  it('keeps a circle of words round and the box around an arc when a side is dragged', () => {
    const drag = (layer: Layer, xMm: number): Layer =>
      dragLayers({ ...byGrip('e', layer), text: shaper } as Grab, { xMm, yMm: 0 }, { ...noKeys, free: true }, field).layers[0]!;
    const circle = { ...words('t', 'Hello', { heightMm: 100 }), curve: { kind: 'circle', startDeg: 0, reading: 'outside' } as const };
    expect(drag(circle, 150).frame).toMatchObject({ xMm: 10, yMm: 0, widthMm: 140, heightMm: 140 });
    expect(drag(circle, 150)).toMatchObject({ fontSizeMm: 20 });
    const arc = bendText(words('t', 'Hello'), { kind: 'arc', angleDeg: 180 }, shaper);
    const wider = drag(arc, 210) as TextLayer;
    const { bounds } = layoutText(wider, shaper);
    expect(wider.frame.yMm).toBeCloseTo(arc.frame.yMm, 6);
    expect(wider.frame.heightMm - bounds.yMm - bounds.heightMm).toBeGreaterThan(0);
    expect(wider.frame.heightMm - bounds.yMm - bounds.heightMm).toBeLessThan(12);
    expect(wider.frame.heightMm).toBeLessThan(arc.frame.heightMm - 5);
  });

  it('stretches a plain shape by its corner, and keeps its ratio with shift', () => {
    const grab = byGrip('se', square('a'));
    const stretched = dragLayers(grab, { xMm: 110, yMm: 70 }, { ...noKeys, free: true }, field).layers[0];
    expect(stretched?.frame).toMatchObject({ widthMm: 100, heightMm: 50 });
    const kept = dragLayers(grab, { xMm: 110, yMm: 70 }, { ...noKeys, shift: true, free: true }, field).layers[0];
    expect(kept?.frame).toMatchObject({ widthMm: 100, heightMm: 100 });
  });

  it('lets a side that moves catch a line, also on a frame lying on its side', () => {
    const grab = byGrip('e', square('a'));
    const caught = dragLayers(grab, { xMm: 148.5, yMm: 199 }, noKeys, field);
    expect(caught.layers[0]?.frame).toMatchObject({ xMm: 10, widthMm: 140 });
    expect(caught.guides).toEqual([{ axis: 'x', atMm: 150 }]);
    const lying = byGrip('e', square('a', { rotationDeg: 90 }));
    expect(dragLayers(lying, { xMm: 148.5, yMm: 199 }, noKeys, field).guides).toEqual([{ axis: 'y', atMm: 200 }]);
  });

  it('does not jump when a grip is taken beside its middle', () => {
    const layer = square('a');
    const grab: Grab = { kind: 'resize', handle: grip('se'), from: { xMm: 64, yMm: 66 }, layers: [layer] };
    expect(dragLayers(grab, { xMm: 64, yMm: 66 }, { ...noKeys, free: true }, field).layers[0]?.frame).toEqual(layer.frame);
  });

  it('turns in steps with shift and sticks to quarter turns', () => {
    const grab = { kind: 'rotate', from: { xMm: 35, yMm: 0 }, layers: [square('a')] } as const;
    expect(dragLayers(grab, { xMm: 135, yMm: 46 }, noKeys, field).layers[0]?.frame.rotationDeg).toBe(90);
    expect(dragLayers(grab, { xMm: 70, yMm: 10 }, { ...noKeys, shift: true }, field).layers[0]?.frame.rotationDeg).toBe(45);
  });
});

describe('what a layer is to its area', () => {
  it('offers no top and bottom grip for words', () => {
    expect(handles.filter((handle) => offersHandle(words('t', 'x'), handle)).map(({ key }) => key)).toEqual([
      'nw',
      'ne',
      'e',
      'se',
      'sw',
      'w',
    ]);
  });

  it('notices a layer over the edge, a hair excepted', () => {
    const area = { widthMm: 60, heightMm: 70 };
    expect(leavesArea(square('a'), area, 0.5, shaper)).toBe(false);
    expect(leavesArea(square('a', { xMm: 10.4 }), area, 0.5, shaper)).toBe(false);
    expect(leavesArea(square('a', { xMm: 12 }), area, 0.5, shaper)).toBe(true);
    expect(leavesArea(square('a', { rotationDeg: 45 }), area, 0.5, shaper)).toBe(true);
    const far = words('t', 'Hello', { xMm: 0, yMm: 0, heightMm: 30 });
    const wide = { widthMm: 100, heightMm: 30 };
    expect(leavesArea(far, wide, 0, shaper)).toBe(false);
    expect(leavesArea({ ...far, curve: { kind: 'arc', angleDeg: 160 } }, wide, 0, shaper)).toBe(true);
    expect(leavesArea({ ...far, shadow: { xMm: 0, yMm: 12, color: '#000000' } }, wide, 0, shaper)).toBe(true);
  });
});
