import { z } from 'zod';
import { hexColorSchema } from '../kernel/ids.ts';

/** Which parts of a picture take the ink: its dark ones, as on white cloth, or its light ones, as with white ink on black. */
export const inkedPartsSchema = z.enum(['dark', 'light']);

/** One colour wherever the picture is not transparent. */
const silhouetteSchema = z.object({ kind: z.literal('silhouette'), color: hexColorSchema });

/** One colour where the picture is darker (or lighter) than `level`, 0 black to 1 white; nothing elsewhere. */
const thresholdSchema = z.object({
  kind: z.literal('threshold'),
  color: hexColorSchema,
  level: z.number().min(0).max(1),
  inked: inkedPartsSchema,
});

/** Round dots of one colour, as large as the picture is dark (or light), on a grid that is turned clockwise about the frame's middle. */
export const halftoneSchema = z.object({
  kind: z.literal('halftone'),
  color: hexColorSchema,
  /** From one dot's middle to the next. */
  pitchMm: z.number().min(0.05).max(200),
  angleDeg: z.number().min(-360).max(360),
  inked: inkedPartsSchema,
});

/** Every grey of the picture as a mix of two colours. */
const duotoneSchema = z.object({ kind: z.literal('duotone'), darkColor: hexColorSchema, lightColor: hexColorSchema });

/** A picture in the colours of few inks. */
export const toneSchema = z.discriminatedUnion('kind', [silhouetteSchema, thresholdSchema, halftoneSchema, duotoneSchema]);

export type InkedParts = z.infer<typeof inkedPartsSchema>;
export type Tone = z.infer<typeof toneSchema>;
export type Halftone = z.infer<typeof halftoneSchema>;
/** The tones that give each pixel another colour; a halftone is drawn instead. */
export type PixelTone = Exclude<Tone, Halftone>;
