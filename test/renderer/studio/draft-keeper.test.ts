import { describe, expect, it } from 'vitest';
import { useEditorSession } from '../../../src/renderer/design-editor/editor-session.ts';
import { draftOf } from '../../../src/renderer/studio/draft-keeper.ts';
import { designDraftSchema } from '../../../src/shared/design/contract.ts';
import { removeLayer } from '../../../src/shared/design/remove-layer.ts';
import { sampleDocument } from '../design-editor/sample-document.ts';

describe('the kept draft', () => {
  it('is nothing while nothing is open', () => {
    useEditorSession.getState().close();
    expect(draftOf(useEditorSession.getState(), null)).toBeUndefined();
  });

  it('holds what is shown, a running gesture included, and whom the shop serves', () => {
    const identity = { designId: 3, customerId: 1, name: 'Summer' };
    useEditorSession.getState().open({ document: sampleDocument(), identity, saved: true, areaKey: 'front' });
    useEditorSession.getState().preview((document) => removeLayer(document, { areaKey: 'front', layerId: 'a' }));
    const draft = draftOf(useEditorSession.getState(), 8);
    expect(draft).toMatchObject({ designId: 3, customerId: 8, name: 'Summer' });
    expect(draft?.document.areas['front']?.layers.map(({ id }) => id)).toEqual(['b']);
    expect(designDraftSchema.safeParse(draft).success).toBe(true);
  });
});
