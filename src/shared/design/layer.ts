import { z } from 'zod';
import { contentHashSchema } from '../kernel/ids.ts';
import { paintSchema, shadowSchema, strokeSchema } from './paint.ts';
import { shapeGeometrySchema } from './shape-geometry.ts';
import { textCurveSchema } from './text-curve.ts';
import { toneSchema } from './tone.ts';

/** How many groups may lie inside each other. */
export const MAX_GROUP_DEPTH = 8;
/** The longest text of one layer in UTF-16 units. */
export const MAX_TEXT_LENGTH = 500;
/** The most layers that stand side by side in an area or a group. */
export const MAX_LAYERS = 200;

const positionMmSchema = z.number().min(-10_000).max(10_000);
const extentMmSchema = z.number().min(0.1).max(5_000);

/** A layer's box: top left of the unrotated box in its parent's mm, and a rotation clockwise about the box's centre. */
export const frameSchema = z.object({
  xMm: positionMmSchema,
  yMm: positionMmSchema,
  widthMm: extentMmSchema,
  heightMm: extentMmSchema,
  rotationDeg: z.number().min(-360).max(360),
});

/** A layer's name in its document: unique in its print area, nested layers included. */
export const layerIdSchema = z.string().min(1).max(64);

const common = {
  id: layerIdSchema,
  name: z.string().max(120),
  frame: frameSchema,
  opacity: z.number().min(0).max(1),
  hidden: z.boolean(),
  locked: z.boolean(),
};

/** Where text stands in its frame from left to right. */
export const textAlignSchema = z.enum(['left', 'center', 'right']);

const typesetting = {
  fontFamily: z.string().min(1).max(80),
  fontWeight: z.int().min(100).max(900),
  /** The em. */
  fontSizeMm: z.number().min(0.5).max(1_000),
  letterSpacingEm: z.number().min(-0.5).max(2),
  /** Distance of two baselines in em. */
  lineHeight: z.number().min(0.5).max(4),
  align: textAlignSchema,
  fill: paintSchema,
  /** A line outside of the letters; its width is what shows. */
  outline: strokeSchema.nullable(),
  /** Under fill and outline. Templates that were kept before version 2 have none. */
  shadow: shadowSchema.nullable().default(null),
  curve: textCurveSchema,
  /** `shrink` makes text that is larger than its frame, or longer than its curve, smaller, never larger. */
  fit: z.enum(['none', 'shrink']),
};

/** Words; a newline starts a line; the block of lines is centred on the frame's height. */
export const textLayerSchema = z.object({
  kind: z.literal('text'),
  ...common,
  ...typesetting,
  text: z.string().max(MAX_TEXT_LENGTH),
});

/** Which column of a team's list fills the layer. */
export const rosterFieldSchema = z.enum(['name', 'number']);

/** Words that differ for each member of a team; `sampleText` stands in while designing. */
export const rosterFieldLayerSchema = z.object({
  kind: z.literal('roster-field'),
  ...common,
  ...typesetting,
  field: rosterFieldSchema,
  sampleText: z.string().max(MAX_TEXT_LENGTH),
});

const naturalPxSchema = z.int().min(1).max(65_535);

/** The visible part of a picture, in shares (0..1) of its natural size. */
export const cropSchema = z
  .object({
    x: z.number().min(0).max(1),
    y: z.number().min(0).max(1),
    width: z.number().min(0.001).max(1),
    height: z.number().min(0.001).max(1),
  })
  .refine((crop) => crop.x + crop.width <= 1.000001 && crop.y + crop.height <= 1.000001);

const imageMimeTypeSchema = z.enum(['image/png', 'image/jpeg', 'image/webp']);

/** What a picture was before its background was removed: as many pixels, another asset. */
export const cutoutSchema = z.object({
  originalHash: contentHashSchema,
  originalMimeType: imageMimeTypeSchema,
  /** How far a colour may be from the edge's to count as background, 0 to 100. */
  tolerance: z.number().min(0).max(100),
});

/** A picture from the asset store: the crop is stretched over the frame, mirrored, and cut to the mask. Templates from before version 3 lack what has a default. */
export const imageLayerSchema = z.object({
  kind: z.literal('image'),
  ...common,
  assetHash: contentHashSchema,
  mimeType: imageMimeTypeSchema,
  naturalWidthPx: naturalPxSchema,
  naturalHeightPx: naturalPxSchema,
  crop: cropSchema.nullable(),
  flipX: z.boolean(),
  flipY: z.boolean().default(false),
  /** Stretched over the frame and never mirrored. */
  mask: shapeGeometrySchema.nullable().default(null),
  tone: toneSchema.nullable().default(null),
  /** When the asset was made from another by removing its background. */
  cutout: cutoutSchema.nullable().default(null),
});

/** A filled, stroked or filled and stroked shape; the stroke lies on the edge, half inside. */
export const shapeLayerSchema = z.object({
  kind: z.literal('shape'),
  ...common,
  geometry: shapeGeometrySchema,
  fill: paintSchema.nullable(),
  stroke: strokeSchema.nullable(),
});

const groupOwnSchema = z.object({
  kind: z.literal('group'),
  ...common,
  /** The box that the children's frames are measured in; it is scaled to the group's frame. */
  boxWidthMm: extentMmSchema,
  boxHeightMm: extentMmSchema,
});

export type Frame = z.infer<typeof frameSchema>;
export type TextAlign = z.infer<typeof textAlignSchema>;
export type TextLayer = z.infer<typeof textLayerSchema>;
export type RosterFieldLayer = z.infer<typeof rosterFieldLayerSchema>;
export type ImageLayer = z.infer<typeof imageLayerSchema>;
export type ImageCrop = z.infer<typeof cropSchema>;
export type ImageCutout = z.infer<typeof cutoutSchema>;
export type ShapeLayer = z.infer<typeof shapeLayerSchema>;
export type GroupLayer = z.infer<typeof groupOwnSchema> & { children: Layer[] };
/** Anything that lies in a print area. */
export type Layer = TextLayer | RosterFieldLayer | ImageLayer | ShapeLayer | GroupLayer;
/** The layers that show words. */
export type TypesetLayer = TextLayer | RosterFieldLayer;

/** Anything that lies in a print area; nesting is bounded by the schema itself, so that no input can exhaust the stack. */
export const layerSchema: z.ZodType<Layer> = layerSchemaWithin(MAX_GROUP_DEPTH);

function layerSchemaWithin(depth: number): z.ZodType<Layer> {
  const single = [textLayerSchema, rosterFieldLayerSchema, imageLayerSchema, shapeLayerSchema] as const;
  if (depth === 0) return z.discriminatedUnion('kind', single);
  const group = groupOwnSchema.extend({ children: z.array(layerSchemaWithin(depth - 1)).max(MAX_LAYERS) });
  return z.discriminatedUnion('kind', [...single, group]);
}
