import { z } from 'zod';
import { changes, reads } from '../kernel/contract.ts';
import { idSchema, timeMsSchema } from '../kernel/ids.ts';
import { designDocumentSchema } from './design-document.ts';

/** The most versions that one design keeps. */
export const MAX_DESIGN_VERSIONS = 100;

/** The name of a version as typed by a person. */
const versionNameSchema = z.string().trim().min(1).max(120);

/** A state of a saved design that a person wanted to keep; its document never changes. */
export const designVersionSchema = z.object({
  id: idSchema,
  designId: idSchema,
  name: versionNameSchema,
  document: designDocumentSchema,
  createdAtMs: timeMsSchema,
});

export type DesignVersion = z.infer<typeof designVersionSchema>;

const aboutOne = z.object({ versionId: idSchema });

/** The calls about the named versions of saved designs; an unknown design or version is refused with `record.not-found`. */
export const versionCalls = {
  /** The versions of a design, the latest first. */
  listDesignVersions: reads({ windows: ['studio'], input: z.object({ designId: idSchema }), output: z.array(designVersionSchema) }),
  /** Keeps a document as a version of a saved design; refuses with `design.too-many-versions`. */
  keepDesignVersion: changes({
    windows: ['studio'],
    undoable: true,
    input: designVersionSchema.pick({ designId: true, name: true, document: true }),
    output: designVersionSchema,
  }),
  renameDesignVersion: changes({
    windows: ['studio'],
    undoable: true,
    input: aboutOne.extend({ name: versionNameSchema }),
    output: designVersionSchema,
  }),
  /** Moves a version to the bin; `restoreDesignVersion` brings it back. */
  deleteDesignVersion: changes({ windows: ['studio'], undoable: true, input: aboutOne, output: aboutOne }),
  restoreDesignVersion: changes({ windows: ['studio'], undoable: true, input: aboutOne, output: designVersionSchema }),
};
