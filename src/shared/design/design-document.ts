import { z } from 'zod';
import { uidSchema } from '../kernel/ids.ts';
import { layerSchema, MAX_LAYERS } from './layer.ts';

/** The version that this code writes; older ones are read through `upgrade.ts`. */
export const DESIGN_DOCUMENT_VERSION = 4;

/** What lies in one print area; the order is the z-order, the last layer on top. */
export const areaContentSchema = z.object({ layers: z.array(layerSchema).max(MAX_LAYERS) });

/** The name of a print area, such as `front`. */
export const areaKeySchema = z.string().min(1).max(40);

/** How one size departs from the fit that is usual for it: scaled about the top middle of the area, then moved. */
export const sizeFitSchema = z.object({
  scale: z.number().min(0.1).max(4),
  shiftXMm: z.number().min(-1_000).max(1_000),
  shiftYMm: z.number().min(-1_000).max(1_000),
});

/**
 * A design on one variant of a product: mm, degrees clockwise, origin at each print area's top left, sRGB hex, pictures by content hash.
 * From disk or another process it comes through `parseDocument`, which also upgrades older versions.
 */
export const designDocumentSchema = z.object({
  version: z.literal(DESIGN_DOCUMENT_VERSION),
  productUid: uidSchema,
  variantUid: uidSchema,
  /** The template and layout that it began with. */
  origin: z.object({ templateUid: uidSchema, layoutKey: z.string().min(1).max(60) }).nullable(),
  areas: z.record(areaKeySchema, areaContentSchema),
  /** The key of each area's decoration method; the product's usual one where none is chosen. */
  methods: z.record(areaKeySchema, z.string().regex(/^[a-z0-9-]{1,40}$/)),
  /** By size and area, where the shop fitted a size by hand. */
  fits: z.record(z.string().min(1).max(40), z.record(areaKeySchema, sizeFitSchema)),
});

export type AreaContent = z.infer<typeof areaContentSchema>;
export type SizeFit = z.infer<typeof sizeFitSchema>;
export type DesignDocument = z.infer<typeof designDocumentSchema>;
