import { parseDocument } from '../../shared/design/parse-document.ts';
import type { CallHandlers, Emit } from '../../shared/studio-contract.ts';
import { inTransaction, type WritableDatabase } from '../database/connection.ts';
import type { RowSource } from '../database/row-source.ts';
import type { DesignRepository } from './repository.ts';
import type { TemplateCall, TemplateFileCall } from './template-handlers.ts';
import type { VersionCall } from './version-handlers.ts';

/** What the calls of designs need. */
export interface DesignDependencies {
  readonly db: WritableDatabase;
  readonly designs: DesignRepository;
  readonly source: RowSource;
  readonly emit: Emit;
}

type AnsweredElsewhere = 'design.importAsset' | TemplateCall | TemplateFileCall | VersionCall;

/** The calls of designs and the draft. */
export function designHandlers({ db, designs, source, emit }: DesignDependencies): Omit<CallHandlers<'design'>, AnsweredElsewhere> {
  return {
    'design.listDesigns': ({ customerId, limit }) => designs.listDesigns(customerId, limit),
    'design.getDesign': ({ designId }) => designs.getDesign(designId),
    'design.getSnapshot': ({ snapshotId }) => designs.getSnapshot(snapshotId),
    'design.saveDesign': ({ designId, ...input }) => {
      const design = { ...input, document: parseDocument(input.document) };
      const nowMs = source.nowMs();
      const saved =
        designId === null
          ? designs.insertDesign({ ...design, uid: source.newUid(), createdAtMs: nowMs, updatedAtMs: nowMs })
          : designs.updateDesign({ ...design, id: designId, updatedAtMs: nowMs });
      emit('design.designSaved', { designId: saved.id });
      return saved;
    },
    'design.deleteDesign': ({ designId }) => {
      inTransaction(db, () => {
        designs.getDesign(designId);
        designs.setDesignDeleted(designId, source.nowMs());
      });
      emit('design.designSaved', { designId });
      return { designId };
    },
    'design.restoreDesign': ({ designId }) => {
      const restored = designs.setDesignDeleted(designId, null);
      emit('design.designSaved', { designId });
      return restored;
    },
    'design.findDraft': () => designs.findDraft() ?? null,
    'design.saveDraft': (draft) => {
      designs.saveDraft({ ...draft, document: parseDocument(draft.document) }, source.nowMs());
      return {};
    },
    'design.discardDraft': () => {
      designs.deleteDraft();
      return {};
    },
  };
}
