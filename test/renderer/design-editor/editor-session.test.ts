import { beforeEach, describe, expect, it } from 'vitest';
import {
  canStepBack,
  canStepForward,
  isStillOpen,
  isUnsaved,
  useEditorSession,
} from '../../../src/renderer/design-editor/editor-session.ts';
import { changeLayer, type LayerMap } from '../../../src/shared/design/change-layer.ts';
import type { DesignDocument } from '../../../src/shared/design/design-document.ts';
import { putLayers } from '../../../src/shared/design/put-layers.ts';
import { removeLayer } from '../../../src/shared/design/remove-layer.ts';
import { sampleDocument, square } from './sample-document.ts';

const session = useEditorSession.getState;
const identity = { designId: null, customerId: null, name: 'Test' };
const moveTo = (xMm: number) => (document: DesignDocument) => putLayers(document, { areaKey: 'front', layers: [square('a', { xMm })] });
const change = (map: LayerMap) => (document: DesignDocument) =>
  changeLayer(document, { areaKey: 'front', layer: square('a'), change: map });
const xOf = (id: string): number | undefined => session().document?.areas['front']?.layers.find((layer) => layer.id === id)?.frame.xMm;

beforeEach(() => {
  session().close();
  session().open({ document: sampleDocument(), identity, saved: false, areaKey: 'front' });
});

describe('the editor session', () => {
  it('knows whether a design is still open, edited or undone meanwhile, or another one', () => {
    const target = session().document!;
    session().edit(moveTo(30));
    expect(isStillOpen(target)).toBe(true);
    session().undo();
    expect(isStillOpen(target)).toBe(true);
    session().open({ document: sampleDocument(), identity, saved: false, areaKey: 'front' });
    expect(isStillOpen(target)).toBe(false);
  });

  it('records a drag of many steps as one, and takes it back whole', () => {
    for (const xMm of [11, 12.5, 30]) session().preview(moveTo(xMm));
    expect(xOf('a')).toBe(30);
    expect(session().history?.past).toHaveLength(0);
    session().endGesture();
    expect(session().history?.past).toHaveLength(1);
    session().undo();
    expect(xOf('a')).toBe(10);
    session().redo();
    expect(xOf('a')).toBe(30);
  });

  it('works a gesture out from where it began, so that steps do not add up', () => {
    const right = (byMm: number) => change((layer) => ({ ...layer, frame: { ...layer.frame, xMm: layer.frame.xMm + byMm } }));
    session().preview(right(5));
    session().preview(right(6));
    expect(xOf('a')).toBe(16);
  });

  it('forgets a cancelled gesture and its guides', () => {
    const before = session().document;
    session().preview(moveTo(77), [{ axis: 'x', atMm: 77 }]);
    expect(session().guides).toHaveLength(1);
    session().cancelGesture();
    expect(session().document).toBe(before);
    expect(session().guides).toEqual([]);
    expect(session().history?.past).toHaveLength(0);
  });

  it('keeps what was typed when undo is pressed before the field is left', () => {
    session().preview(moveTo(40));
    session().undo();
    expect(xOf('a')).toBe(10);
    session().redo();
    expect(xOf('a')).toBe(40);
  });

  it('takes a saving for its own while its document is known, and not once other work was opened', () => {
    const saved = session().document!;
    session().edit(moveTo(40));
    session().markSaved({ ...identity, designId: 7 }, saved);
    expect(session().identity.designId).toBe(7);
    expect(isUnsaved(session())).toBe(true);
    session().open({ document: sampleDocument(), identity, saved: false, areaKey: 'front' });
    session().markSaved({ ...identity, designId: 7 }, saved);
    expect(session().identity.designId).toBeNull();
  });

  it('lets go of layers that an edit or an undo takes away', () => {
    session().select(['a', 'b']);
    session().edit((document) => removeLayer(document, { areaKey: 'front', layerId: 'a' }));
    expect(session().selection).toEqual(['b']);
    session().undo();
    expect(xOf('a')).toBe(10);
  });

  it('refuses an edit out of bounds, says why and stays as it was', () => {
    const before = session().document;
    session().edit(change((layer) => ({ ...layer, frame: { ...layer.frame, widthMm: 90_000 } })));
    expect(session().document).toBe(before);
    expect(session().refusal?.code).toBe('design.invalid-document');
    session().edit(moveTo(12));
    expect(session().refusal).toBeUndefined();
  });

  it('knows whether it is saved, also after undoing back to what was saved', () => {
    expect(isUnsaved(session())).toBe(true);
    session().markSaved({ ...identity, designId: 7 }, session().document!);
    expect(isUnsaved(session())).toBe(false);
    session().edit(moveTo(50));
    expect(isUnsaved(session())).toBe(true);
    session().undo();
    expect(isUnsaved(session())).toBe(false);
  });

  it('keeps unsaved work on a shelf when something else is opened, with its name, and undo brings it back', () => {
    session().edit(moveTo(30));
    const other = { ...sampleDocument(), areas: { front: { layers: [] } } };
    session().open({ document: other, identity: { ...identity, designId: 9, name: 'Other' }, saved: true, areaKey: 'front' });
    expect(session().document).toBe(other);
    expect(canStepBack(session())).toBe(true);
    session().undo();
    expect(xOf('a')).toBe(30);
    expect(session().identity).toEqual(identity);
    session().undo();
    expect(xOf('a')).toBe(10);
    expect(canStepBack(session())).toBe(false);
    session().redo();
    expect(xOf('a')).toBe(30);
    session().redo();
    expect(session().identity.name).toBe('Other');
    expect(isUnsaved(session())).toBe(false);
    expect(canStepForward(session())).toBe(false);
  });

  it('shelves neither saved nor empty work', () => {
    session().markSaved({ ...identity, designId: 7 }, session().document!);
    session().open({ document: sampleDocument(), identity, saved: false, areaKey: 'front' });
    expect(canStepBack(session())).toBe(false);
  });

  it('drops the selection with the area', () => {
    session().select(['a']);
    session().showArea('back');
    expect(session().selection).toEqual([]);
    expect(session().areaKey).toBe('back');
  });
});
