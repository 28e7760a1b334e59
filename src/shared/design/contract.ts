import { z } from 'zod';
import { changes, defineContract, reads } from '../kernel/contract.ts';
import { contentHashSchema, idSchema, timeMsSchema, uidSchema } from '../kernel/ids.ts';
import { designDocumentSchema } from './design-document.ts';
import { templateCalls } from './template-calls.ts';
import { versionCalls } from './version-calls.ts';

/** The largest picture that may be brought in, in bytes. */
export const MAX_ASSET_BYTES = 50 * 1024 * 1024;

/** The name of a design as typed by a person. */
const designNameSchema = z.string().trim().min(1).max(120);

/** A saved design, named, perhaps of a customer. */
export const savedDesignSchema = z.object({
  id: idSchema,
  uid: uidSchema,
  name: designNameSchema,
  customerId: idSchema.nullable(),
  document: designDocumentSchema,
  createdAtMs: timeMsSchema,
  updatedAtMs: timeMsSchema,
});

/** What is open in the studio and not yet saved: kept with every finished edit, so that a reload or a crash loses nothing. */
export const designDraftSchema = z.object({
  designId: idSchema.nullable(),
  customerId: idSchema.nullable(),
  name: z.string().max(120),
  document: designDocumentSchema,
});

/** A picture in the asset store, named by its content; its bytes are served at `app://studio/assets/<hash>`. */
export const assetSchema = z.object({
  hash: contentHashSchema,
  mimeType: z.enum(['image/png', 'image/jpeg', 'image/webp']),
  byteLength: z.int().positive(),
  widthPx: z.int().positive(),
  heightPx: z.int().positive(),
});

/** An immutable copy of a design as it was ordered. */
export const designSnapshotSchema = z.object({
  id: idSchema,
  name: z.string(),
  document: designDocumentSchema,
});

export type SavedDesign = z.infer<typeof savedDesignSchema>;
export type DesignDraft = z.infer<typeof designDraftSchema>;
export type Asset = z.infer<typeof assetSchema>;
export type DesignSnapshot = z.infer<typeof designSnapshotSchema>;

/** Templates, saved designs, the working draft and the pictures they use. */
export const designContract = defineContract(
  'design',
  {
    ...templateCalls,
    ...versionCalls,
    listDesigns: reads({
      windows: ['studio'],
      input: z.object({ customerId: idSchema.nullable(), limit: z.int().min(1).max(200) }),
      output: z.array(savedDesignSchema),
    }),
    getDesign: reads({ windows: ['studio'], input: z.object({ designId: idSchema }), output: savedDesignSchema }),
    getSnapshot: reads({
      windows: ['studio'],
      input: z.object({ snapshotId: idSchema }),
      output: designSnapshotSchema,
    }),
    /** Saves under its id, or as a new design when `designId` is null. */
    saveDesign: changes({
      windows: ['studio', 'kiosk'],
      input: designDraftSchema.extend({ name: designNameSchema }),
      output: savedDesignSchema,
    }),
    /** Moves a design to the bin; `restoreDesign` brings it back. */
    deleteDesign: changes({
      windows: ['studio'],
      undoable: true,
      input: z.object({ designId: idSchema }),
      output: z.object({ designId: idSchema }),
    }),
    restoreDesign: changes({
      windows: ['studio'],
      undoable: true,
      input: z.object({ designId: idSchema }),
      output: savedDesignSchema,
    }),
    findDraft: reads({ windows: ['studio', 'kiosk'], input: z.object({}), output: designDraftSchema.nullable() }),
    saveDraft: changes({ windows: ['studio', 'kiosk'], input: designDraftSchema, output: z.object({}) }),
    discardDraft: changes({ windows: ['studio', 'kiosk'], input: z.object({}), output: z.object({}) }),
    /** Takes a picture into the asset store; refuses empty, unreadable, oversized and unknown files with `asset.*`. */
    importAsset: changes({
      windows: ['studio', 'kiosk'],
      input: z.object({ bytes: z.instanceof(Uint8Array) }),
      output: assetSchema,
    }),
  },
  { designSaved: z.object({ designId: idSchema }), templatesChanged: z.object({}) },
);
