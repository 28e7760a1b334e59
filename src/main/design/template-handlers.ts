import { checkTemplate } from '../../shared/design/check-template.ts';
import type { TemplateImport, TemplateRecord } from '../../shared/design/template-calls.ts';
import { templateSchema, type Template } from '../../shared/design/template.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { uidSchema } from '../../shared/kernel/ids.ts';
import type { CallHandlers } from '../../shared/studio-contract.ts';
import { inTransaction } from '../database/connection.ts';
import type { DesignDependencies } from './handlers.ts';
import type { TemplateRow } from './template-statements.ts';

/** The calls about templates that are files. */
export type TemplateFileCall = 'design.exportTemplate' | 'design.importTemplate';

/** The calls about templates that are rows. */
export type TemplateCall =
  | 'design.listTemplates'
  | 'design.getTemplate'
  | 'design.listTemplateRecords'
  | 'design.setTemplateFavourite'
  | 'design.saveTemplate'
  | 'design.listTemplateVersions'
  | 'design.setTemplateVersion'
  | 'design.deleteTemplate'
  | 'design.restoreTemplate';

/** The calls about templates. */
export function templateHandlers(dependencies: DesignDependencies): Pick<CallHandlers<'design'>, TemplateCall> {
  const { designs, source } = dependencies;
  const { findRow, findOwn, change } = templateRows(dependencies);

  return {
    'design.listTemplates': () => designs.listTemplates(),
    'design.getTemplate': ({ templateUid }) => designs.getTemplate(findRow(templateUid).id),
    'design.listTemplateRecords': () => designs.listTemplateRecords(),
    'design.setTemplateFavourite': ({ templateUid, favourite }) =>
      change(() => {
        const { id } = findRow(templateUid);
        designs.setTemplateFavourite(id, favourite, source.nowMs());
        return designs.getTemplateRecord(id);
      }),
    'design.saveTemplate': ({ templateUid, template }) => {
      checkTemplate(template);
      return change(() =>
        templateUid === null
          ? addOwn(dependencies, withUid(template, source.newUid()))
          : addVersion(dependencies, findOwn(templateUid), withUid(template, templateUid)),
      );
    },
    'design.listTemplateVersions': ({ templateUid }) => designs.listTemplateVersions(findOwn(templateUid).id),
    'design.setTemplateVersion': ({ templateUid, version }) =>
      change(() => {
        const { id } = findOwn(templateUid);
        designs.setTemplateVersion(id, version);
        return designs.getTemplateRecord(id);
      }),
    'design.deleteTemplate': ({ templateUid }) =>
      change(() => {
        designs.setTemplateDeleted(findOwn(templateUid).id, source.nowMs());
        return { templateUid };
      }),
    'design.restoreTemplate': ({ templateUid }) =>
      change(() => {
        designs.setTemplateDeleted(findOwn(templateUid, 'deleted too').id, null);
        return { templateUid };
      }),
  };
}

/** The main process's own orders about templates that leave or come in as files. */
export function templateOrders(dependencies: DesignDependencies) {
  const { designs } = dependencies;
  const { findRow, change } = templateRows(dependencies);
  return {
    'worker.readTemplate': (uid: unknown): Template => designs.getTemplate(findRow(uidSchema.parse(uid)).id),
    /** Keeps a template from a file: as a new one, or as a new version of the own one with its uid. */
    'worker.keepTemplate': (input: unknown): TemplateImport => {
      const template = templateSchema.parse(input);
      checkTemplate(template);
      return change(() => keepFromFile(dependencies, template));
    },
  };
}

/** A file that names one of the house's templates becomes an own one beside it: nobody writes over the house's. */
function keepFromFile(dependencies: DesignDependencies, template: Template): TemplateImport {
  const { designs, source } = dependencies;
  const { name } = template;
  const known = designs.findTemplateRow(template.uid);
  if (known?.origin !== 'own') {
    const { templateUid } = addOwn(dependencies, withUid(template, known === undefined ? template.uid : source.newUid()));
    return { templateUid, name, outcome: 'added', versionBefore: null };
  }
  const found = { templateUid: template.uid, name, versionBefore: known.deletedAtMs === null ? known.version : null };
  designs.setTemplateDeleted(known.id, null);
  const own = withUid(template, template.uid);
  const isSame = JSON.stringify(designs.getTemplate(known.id)) === JSON.stringify(own);
  if (!isSame) addVersion(dependencies, known, own);
  if (found.versionBefore === null) return { ...found, outcome: 'added' };
  return { ...found, outcome: isSame ? 'unchanged' : 'updated' };
}

function addOwn({ designs, source }: DesignDependencies, template: Template): TemplateRecord {
  const id = designs.insertOwnTemplate(template);
  designs.addTemplateVersion(id, template, source.nowMs());
  return designs.getTemplateRecord(id);
}

function addVersion({ designs, source }: DesignDependencies, { id }: TemplateRow, template: Template): TemplateRecord {
  designs.addTemplateVersion(id, template, source.nowMs());
  return designs.getTemplateRecord(id);
}

function withUid(template: Template, uid: string): Template {
  return { ...template, uid, key: `own-${uid}` };
}

/** How rows are found, and changed in one step that all windows hear of. */
function templateRows({ db, designs, emit }: DesignDependencies) {
  const findRow = (uid: string, which: 'in sight' | 'deleted too' = 'in sight'): TemplateRow => {
    const row = designs.findTemplateRow(uid);
    if (row === undefined || (which === 'in sight' && row.deletedAtMs !== null))
      throw new AppError('record.not-found', { kind: 'template' });
    return row;
  };
  const findOwn = (uid: string, which?: 'deleted too'): TemplateRow => {
    const row = findRow(uid, which);
    if (row.origin === 'house') throw new AppError('template.house');
    return row;
  };
  const change = <Result>(work: () => Result): Result => {
    const result = inTransaction(db, work);
    emit('design.templatesChanged', {});
    return result;
  };
  return { findRow, findOwn, change };
}
