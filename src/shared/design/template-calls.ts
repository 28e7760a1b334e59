import { z } from 'zod';
import { changes, reads } from '../kernel/contract.ts';
import { timeMsSchema, uidSchema } from '../kernel/ids.ts';
import { templateSchema } from './template.ts';

/** What the shop keeps about a template beside the template itself. */
export const templateRecordSchema = z.object({
  templateUid: uidSchema,
  /** The house's templates come with the program and are never changed; a shop's own may be. */
  origin: z.enum(['house', 'own']),
  favourite: z.boolean(),
  /** When a design was started from it last; null before the first. */
  lastUsedAtMs: timeMsSchema.nullable(),
  /** The version in use, 1 the first. */
  version: z.int().positive(),
});

/** An earlier or present state of an own template. */
export const templateVersionSchema = z.object({ version: z.int().positive(), savedAtMs: timeMsSchema, template: templateSchema });

/** What became of a template file that was brought in. */
export const templateImportSchema = z.object({
  templateUid: uidSchema,
  name: z.string(),
  /** `updated` is a new version of a template that the shop already has. */
  outcome: z.enum(['added', 'updated', 'unchanged']),
  /** The version that was in use before; null when it was added. */
  versionBefore: z.int().positive().nullable(),
});

export type TemplateRecord = z.infer<typeof templateRecordSchema>;
export type TemplateVersion = z.infer<typeof templateVersionSchema>;
export type TemplateImport = z.infer<typeof templateImportSchema>;

const aboutOne = z.object({ templateUid: uidSchema });

/** The calls about templates. The house's own are refused with `template.house` wherever they would be changed. */
export const templateCalls = {
  /** All but the deleted ones. */
  listTemplates: reads({ windows: ['studio', 'kiosk'], input: z.object({}), output: z.array(templateSchema) }),
  /** Refuses a deleted or unknown one with `record.not-found`. */
  getTemplate: reads({ windows: ['studio', 'kiosk'], input: aboutOne, output: templateSchema }),
  listTemplateRecords: reads({ windows: ['studio', 'kiosk'], input: z.object({}), output: z.array(templateRecordSchema) }),
  setTemplateFavourite: changes({
    windows: ['studio'],
    undoable: true,
    input: z.object({ templateUid: uidSchema, favourite: z.boolean() }),
    output: templateRecordSchema,
  }),
  /** Keeps a new own template when `templateUid` is null, else a new version of one; the shop gives uid and key. Refuses with `template.invalid`. */
  saveTemplate: changes({
    windows: ['studio'],
    undoable: true,
    input: z.object({ templateUid: uidSchema.nullable(), template: templateSchema }),
    output: templateRecordSchema,
  }),
  /** The versions of an own template, the newest first. */
  listTemplateVersions: reads({ windows: ['studio'], input: aboutOne, output: z.array(templateVersionSchema) }),
  /** Takes a kept version into use; none is lost. */
  setTemplateVersion: changes({
    windows: ['studio'],
    undoable: true,
    input: z.object({ templateUid: uidSchema, version: z.int().positive() }),
    output: templateRecordSchema,
  }),
  /** Takes an own template out of sight; designs that began with it stay as they are. `restoreTemplate` brings it back. */
  deleteTemplate: changes({ windows: ['studio'], undoable: true, input: aboutOne, output: aboutOne }),
  restoreTemplate: changes({ windows: ['studio'], undoable: true, input: aboutOne, output: aboutOne }),
  /** Writes a template and its pictures into one file where the person says; `savedAs` is null when they cancelled. */
  exportTemplate: changes({ windows: ['studio'], input: aboutOne, output: z.object({ savedAs: z.string().nullable() }) }),
  /** Brings in a template file that the person chooses, whole or not at all; null when they cancelled. Refuses with `template.*`, `asset.*`. */
  importTemplate: changes({ windows: ['studio'], undoable: true, input: z.object({}), output: templateImportSchema.nullable() }),
} as const;
