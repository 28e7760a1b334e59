import { z } from 'zod';

/**
 * What `resources/garments/<garmentKey>/garment.json` holds: everything a viewer needs beside the meshes.
 *
 * Space: metres, y up, +z to the front, the wearer's left at +x; the origin lies at the height of the high point of the shoulder.
 * Panels: millimetres of cut cloth, x right as a viewer of that panel's outside sees it, y down; x = 0 is the panel's centre line,
 * y = 0 the high point of the shoulder (front, back), the top of the cap (sleeves) or the seam line (neckband, where y < 0 is the band).
 *
 * Mesh files, zipped when their name ends in `.gz`: one node per panel and layer, and one more for its light level, which shares its vertices.
 * `node.extras` (three: `object.userData`) is a `MeshNodeExtras`;
 * pattern millimetres = TEXCOORD_0 * uvScaleMm + uvOffsetMm (TEXCOORD_0 is quantised to 0..1, so v grows downwards like y).
 * COLOR_0 is ambient occlusion (grey, linear, 1 = open). Normals are smooth across seams.
 */
export const garmentKeySchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);

/** A size as its garment names it: `S`, `2XL`, `one-size`. */
export const sizeKeySchema = z
  .string()
  .regex(/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/)
  .max(16);
export type SizeKey = z.infer<typeof sizeKeySchema>;

/** A piece of cloth as its garment names it: `front`, `sleeve-left`, `hood-centre`. */
export const panelKeySchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(40);
export type PanelKey = z.infer<typeof panelKeySchema>;

export const cameraKeySchema = z.enum(['front', 'back', 'three-quarter']);
export type CameraKey = z.infer<typeof cameraKeySchema>;
export const cameraKeys: readonly CameraKey[] = cameraKeySchema.options;

export const meshLayerSchema = z.enum(['outer', 'inner', 'rib']);
export type MeshLayer = z.infer<typeof meshLayerSchema>;

const point2 = z.tuple([z.number(), z.number()]);
const point3 = z.tuple([z.number(), z.number(), z.number()]);

/** `inner` is the wrong side of the cloth (never printed); `rib` is knitted in ribs: bands, cuffs, waist. */
export const meshNodeExtrasSchema = z.object({
  panelKey: panelKeySchema,
  layer: meshLayerSchema,
  uvScaleMm: point2,
  uvOffsetMm: point2,
  /** Few triangles over the vertices of the standard node of the same panel and layer. */
  level: z.literal('light').exactOptional(),
});
export type MeshNodeExtras = z.infer<typeof meshNodeExtrasSchema>;

/** What an edge of a panel is, so that construction detail can be drawn along it. */
export const edgeKindSchema = z.enum(['seam', 'armhole', 'shoulder', 'neck', 'hem', 'rim', 'side', 'topstitch', 'quilting']);
export type EdgeKind = z.infer<typeof edgeKindSchema>;

export const panelEdgeSchema = z.object({ kind: edgeKindSchema, pointsMm: z.array(point2).min(2) });
export type PanelEdge = z.infer<typeof panelEdgeSchema>;

/** Sewn at one place: a bar tack where cloth must not tear, an eyelet's ring of stitches. `angleDeg` turns it from the panel's x towards its y. */
export const panelMarkSchema = z.object({ kind: z.enum(['bar-tack', 'eyelet']), atMm: point2, angleDeg: z.number().exactOptional() });
export type PanelMark = z.infer<typeof panelMarkSchema>;

export const panelSchema = z.object({
  kind: z.enum(['body', 'sleeve', 'rib']),
  outlineMm: z.array(point2).min(3),
  edges: z.record(z.string(), panelEdgeSchema),
  marks: z.array(panelMarkSchema).exactOptional(),
});
export type Panel = z.infer<typeof panelSchema>;

/** Measures of the flat top: chest 25 mm below the armhole, length from the high point of the shoulder, sleeve (if any) from the centre of the back neck. */
export const flatMeasuresSchema = z.object({
  chestWidthMm: z.number().positive(),
  lengthMm: z.number().positive(),
  sleeveFromCentreBackMm: z.number().positive().exactOptional(),
  sleeveLengthMm: z.number().positive().exactOptional(),
  shoulderWidthMm: z.number().positive(),
  neckWidthMm: z.number().positive(),
});
export type FlatMeasures = z.infer<typeof flatMeasuresSchema>;

export const cameraSchema = z.object({ positionM: point3, targetM: point3, fovDeg: z.number().min(5).max(90) });
/** A perspective camera; `fovDeg` is the vertical field of view, up is +y. */
export type Camera = z.infer<typeof cameraSchema>;

/** Percentiles of the cloth when the drape ended: speeds of vertices, the share of them over 10 mm/s, strain of edges that are not ribbed. */
export const drapeRestSchema = z.object({
  medianSpeedMmPerS: z.number().nonnegative(),
  fastShare: z.number().min(0).max(1),
  strainP1: z.number(),
  strainP99: z.number(),
});
export type DrapeRest = z.infer<typeof drapeRestSchema>;

/** How it was draped: where the invisible wearer's origin lies, the widest seam gap before the weld, and what still moved at the end. */
const drapeSchema = z.object({ bodyYM: z.number(), sewingGapMm: z.number().nonnegative(), rest: drapeRestSchema.exactOptional() });
export type DrapeFacts = z.infer<typeof drapeSchema>;

const garmentSizeSchema = z.object({
  meshFile: z.string(),
  /** Of tops. */
  flatMeasures: flatMeasuresSchema.exactOptional(),
  bounds: z.object({ minM: point3, maxM: point3 }),
  /** The lowest points as the front and the back camera see them; garments that a shop made with an early version have none. */
  hems: z.object({ front: point3, back: point3 }).exactOptional(),
  triangleCount: z.int().positive(),
  drape: drapeSchema.exactOptional(),
  /** The same size draped over a finer mesh, for close looks on fast graphics. */
  hero: z.object({ meshFile: z.string(), triangleCount: z.int().positive(), drape: drapeSchema }).exactOptional(),
  panels: z.record(panelKeySchema, panelSchema),
  plates: z.partialRecord(cameraKeySchema, z.string()),
  /** A picture of it lying folded as in a shop, where it has one. */
  foldedPlate: z.string().exactOptional(),
  /** Where its plates were taken from when the garment's own cameras cannot hold so large a size. */
  cameras: z.record(cameraKeySchema, cameraSchema).exactOptional(),
});
export type GarmentSize = z.infer<typeof garmentSizeSchema>;

/** A picture that plates are made of: one from a camera around the garment, or of it lying folded. */
export type PlateKey = CameraKey | 'folded';

/** The file of one of a size's plates, if it has it. */
export function plateFileOf({ plates, foldedPlate }: GarmentSize, key: PlateKey): string | undefined {
  return key === 'folded' ? foldedPlate : plates[key];
}

/** What a garment is made of; `material` names how it looks: `jersey`, `fleece`, `canvas`, `twill`, `ceramic`. */
export const fabricSchema = z.object({
  material: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  gramsPerSquareMetre: z.number().positive(),
  thicknessMm: z.number().positive(),
  /** Of ribbed bands, where there are any. */
  ribHeightMm: z.number().positive().exactOptional(),
});
export type Fabric = z.infer<typeof fabricSchema>;

export const garmentMetadataSchema = z.object({
  version: z.literal(2),
  garmentKey: garmentKeySchema,
  /** All panels of all sizes; the order is fixed, as a plate stores the index + 1. */
  panelKeys: z.array(panelKeySchema).min(1).max(250),
  /** From the smallest to the largest. */
  sizes: z.record(sizeKeySchema, garmentSizeSchema),
  cameras: z.record(cameraKeySchema, cameraSchema),
  /** A plate's own header tells its size; this is what most have. */
  plateSizePx: z.object({ widthPx: z.int().positive(), heightPx: z.int().positive() }),
  fabric: fabricSchema,
  /** The way out of the right side of each panel that carries prints, at the middle of its prints. */
  facing: z.record(panelKeySchema, point3),
});
export type GarmentMetadata = z.infer<typeof garmentMetadataSchema>;
