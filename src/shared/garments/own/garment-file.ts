import { z } from 'zod';
import { productKindSchema } from '../../catalog/product.ts';
import { garmentNameSchema } from './own-garment.ts';

/** What a 3D file may be at most, and what a garment may measure. */
export const garmentFileLimits = {
  bytes: 20_000_000,
  parts: 40,
  triangles: 65_000,
  smallestM: 0.02,
  largestM: 3,
} as const;

/** One mesh of a chosen file: a panel of the garment to be. */
export const filePartSchema = z.object({
  /** Its name in the file, or empty. */
  name: z.string().max(80),
  triangleCount: z.int().positive(),
  /** Texture coordinates as they stand in the file: the box around them. */
  uvMin: z.tuple([z.number(), z.number()]),
  uvMax: z.tuple([z.number(), z.number()]),
  /** Millimetres of the surface per unit of its texture coordinates, measured along its edges. */
  measuredMmPerUv: z.number().positive(),
});
export type FilePart = z.infer<typeof filePartSchema>;

/** A file that passed the first checks. */
export const inspectedFileSchema = z.object({
  token: z.uuid(),
  fileName: z.string().max(200),
  byteLength: z.int().positive(),
  /** Width, height and depth in m. */
  extentM: z.tuple([z.number(), z.number(), z.number()]),
  parts: z.array(filePartSchema).min(1),
});
export type InspectedFile = z.infer<typeof inspectedFileSchema>;

/** What a part can be: where prints go, or a part without any. */
export const partRoleSchema = z.enum(['front', 'back', 'sleeve-left', 'sleeve-right', 'side-left', 'side-right', 'none']);
export type PartRole = z.infer<typeof partRoleSchema>;

const sideMm = z.number().min(10).max(2000);

/** How a merchant maps one part; the print's rectangle lies `offset` mm off the middle of the part, right and down. */
export const mappedPartSchema = z.object({
  role: partRoleSchema,
  print: z
    .object({ widthMm: sideMm, heightMm: sideMm, offsetXMm: z.number().min(-2000).max(2000), offsetYMm: z.number().min(-2000).max(2000) })
    .nullable(),
});
export type MappedPart = z.infer<typeof mappedPartSchema>;

/** All that a merchant says about a file. */
export const fileMappingSchema = z.object({
  name: garmentNameSchema,
  kind: productKindSchema,
  /** Millimetres per unit of the file's texture coordinates; 1 when they are millimetres. */
  mmPerUv: z.number().positive().max(100_000),
  /** One for each part of the file, in its order. */
  parts: z.array(mappedPartSchema).min(1).max(garmentFileLimits.parts),
});
export type FileMapping = z.infer<typeof fileMappingSchema>;
