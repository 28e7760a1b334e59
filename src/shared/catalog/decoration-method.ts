import { z } from 'zod';
import { hexColorSchema } from '../kernel/ids.ts';

/** What a decoration is made of: it decides how it looks on the cloth. */
export const decorationKinds = ['dtg', 'dtf', 'screen', 'puff', 'foil', 'glitter', 'vinyl', 'embroidery', 'sublimation'] as const;

/** The files that a press can be given. */
export const printFormats = ['png', 'svg', 'pdf'] as const;

const dpiSchema = z.int().min(30).max(1_200);
const lengthMmSchema = z.number().min(0).max(3_000);

/** What a method can do; a shop changes every figure, for all of its products or for one product in one size. */
export const methodLimitsSchema = z.object({
  /** Pictures below this density look soft: a warning. */
  warnDpi: dpiSchema,
  /** Pictures below this density are not printed. */
  blockDpi: dpiSchema,
  /** The thinnest line that comes out. */
  minLineMm: lengthMmSchema,
  /** The narrowest gap between inks that does not close up. */
  minGapMm: lengthMmSchema,
  /** The diameter of the smallest dot of a halftone that holds. */
  minDotMm: lengthMmSchema,
  /** The height of the smallest capital letters that can be read. */
  minCapHeightMm: lengthMmSchema,
  /** Inks, films or threads in one design; null for any number. */
  maxColors: z.int().min(1).max(64).nullable(),
  semiTransparency: z.boolean(),
  gradients: z.boolean(),
  /** Pictures of pixels; otherwise a picture would have to be drawn anew. */
  pictures: z.boolean(),
  /** How far the print must stay from the edge of its area. */
  safeMarginMm: lengthMmSchema,
  /** The largest print that the machine makes. */
  maxWidthMm: lengthMmSchema.positive(),
  maxHeightMm: lengthMmSchema.positive(),
  /** The least contrast with the cloth, as WCAG counts it (1 to 21). */
  minContrast: z.number().min(1).max(21),
});

/** An ink, a film or a thread that the shop has; `code` is what it is ordered by. */
export const inkSchema = z.object({ name: z.string().trim().min(1).max(40), code: z.string().max(20), hex: hexColorSchema });

/** A way in which the shop decorates. */
export const decorationMethodSchema = z.object({
  key: z.string().regex(/^[a-z0-9-]{1,40}$/),
  kind: z.enum(decorationKinds),
  /** The shop's own name; null for the usual one of its kind. */
  name: z.string().trim().min(1).max(60).nullable(),
  /** The density of its print files. */
  dpi: dpiSchema,
  /** The press is fed with the first; the others can be had. */
  formats: z.array(z.enum(printFormats)).min(1).max(3),
  /** White under the colours on anything but white cloth. */
  underbase: z.boolean(),
  limits: methodLimitsSchema,
  /** Empty for any colour. */
  inks: z.array(inkSchema).max(200),
});

/** What differs from the method's own limits on one product in one size. */
export const limitsOverrideSchema = methodLimitsSchema.partial().strict();

export type DecorationKind = (typeof decorationKinds)[number];
export type PrintFormat = (typeof printFormats)[number];
export type MethodLimits = z.infer<typeof methodLimitsSchema>;
export type LimitsOverride = z.infer<typeof limitsOverrideSchema>;
export type Ink = z.infer<typeof inkSchema>;
export type DecorationMethod = z.infer<typeof decorationMethodSchema>;
