import { parseDocument } from '../../shared/design/parse-document.ts';
import { MAX_DESIGN_VERSIONS, type DesignVersion } from '../../shared/design/version-calls.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { CallHandlers } from '../../shared/studio-contract.ts';
import { inTransaction } from '../database/connection.ts';
import type { DesignDependencies } from './handlers.ts';

/** The calls about named versions of saved designs. */
export type VersionCall =
  | 'design.listDesignVersions'
  | 'design.keepDesignVersion'
  | 'design.renameDesignVersion'
  | 'design.deleteDesignVersion'
  | 'design.restoreDesignVersion';

/** Answers the calls about named versions. */
export function versionHandlers({ db, designs, source, emit }: DesignDependencies): Pick<CallHandlers<'design'>, VersionCall> {
  const change = (write: () => DesignVersion): DesignVersion => {
    const version = inTransaction(db, write);
    emit('design.designSaved', { designId: version.designId });
    return version;
  };
  const assertRoom = (designId: number): void => {
    if (designs.countVersions(designId) >= MAX_DESIGN_VERSIONS)
      throw new AppError('design.too-many-versions', { limit: MAX_DESIGN_VERSIONS });
  };
  return {
    'design.listDesignVersions': ({ designId }) => designs.listVersions(designId),
    'design.keepDesignVersion': ({ designId, name, document }) =>
      change(() => {
        designs.getDesign(designId);
        assertRoom(designId);
        const version = { designId, name, document: parseDocument(document) };
        return designs.insertVersion({ ...version, uid: source.newUid(), createdAtMs: source.nowMs() });
      }),
    'design.renameDesignVersion': ({ versionId, name }) => change(() => designs.renameVersion(versionId, name)),
    'design.deleteDesignVersion': ({ versionId }) => {
      change(() => designs.setVersionDeleted(versionId, source.nowMs()));
      return { versionId };
    },
    'design.restoreDesignVersion': ({ versionId }) =>
      change(() => {
        const restored = designs.setVersionDeleted(versionId, null);
        designs.getDesign(restored.designId);
        return restored;
      }),
  };
}
