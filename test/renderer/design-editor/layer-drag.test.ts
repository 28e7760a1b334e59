import { beforeEach, describe, expect, it } from 'vitest';
import { useEditorSession } from '../../../src/renderer/design-editor/editor-session.ts';
import { startLayerDrag } from '../../../src/renderer/design-editor/layer-drag.ts';
import { canUndo } from '../../../src/shared/design/history.ts';
import { sampleDocument } from './sample-document.ts';

const area = { widthMm: 300, heightMm: 400 };
const freely = { shift: false, alt: false, free: true };
const session = useEditorSession.getState;
const leftMm = (): number => session().document!.areas['front']!.layers[0]!.frame.xMm;

beforeEach(() => {
  const identity = { designId: null, customerId: null, name: '' };
  session().open({ document: sampleDocument(), identity, saved: false, areaKey: 'front' });
});

describe('dragging a layer', () => {
  const start = (): ReturnType<typeof startLayerDrag> => {
    const [layer] = session().document!.areas['front']!.layers;
    return startLayerDrag({ kind: 'move', from: { xMm: 20, yMm: 30 }, layers: [layer!] }, area, 2);
  };

  it('is one step of the history, however far it goes', () => {
    const drag = start();
    drag.move({ xMm: 25, yMm: 30 }, freely);
    drag.move({ xMm: 70, yMm: 30 }, freely);
    drag.end();
    expect(leftMm()).toBe(60);
    session().undo();
    expect(leftMm()).toBe(10);
    expect(canUndo(session().history!)).toBe(false);
  });

  it('does nothing more once it was given up by a key, though the pointer goes on', () => {
    const drag = start();
    drag.move({ xMm: 70, yMm: 30 }, freely);
    session().cancelGesture();
    drag.move({ xMm: 90, yMm: 30 }, freely);
    drag.end();
    expect(leftMm()).toBe(10);
    expect(canUndo(session().history!)).toBe(false);
  });

  it('catches the other layers and the safe area, as near as six pixels', () => {
    const drag = start();
    drag.move({ xMm: 18.5, yMm: 30 }, { ...freely, free: false });
    expect(leftMm()).toBe(6);
    expect(session().guides).toContainEqual({ axis: 'x', atMm: 6 });
    drag.cancel();
    expect(leftMm()).toBe(10);
  });
});
