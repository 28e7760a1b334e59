import { z } from 'zod';
import { areaKeySchema } from '../../design/design-document.ts';
import { layerIdSchema } from '../../design/layer.ts';
import { messageSchema } from '../../kernel/message.ts';

/** What is looked for before a design is printed. */
export const preflightRules = [
  'low-dpi',
  'outside-safe-area',
  'beyond-press',
  'thin-line',
  'narrow-gap',
  'fine-dots',
  'small-text',
  'too-many-colors',
  'semi-transparency',
  'gradient',
  'white-on-white',
  'low-contrast',
  'dark-cloth',
  'missing-glyphs',
  'rasterised-vector',
  'unlicensed-asset',
  'missing-picture',
] as const;

/** `block` must be mended, or overridden with a reason, before files leave; `warn` is for the eye; `note` is good to know. */
export const findingSeverities = ['block', 'warn', 'note'] as const;

/** One thing that would come out badly, where it is, and why in figures. */
export const preflightFindingSchema = z.object({
  /** Names the finding within its design: rule, area and layer; an override is kept under it. */
  key: z.string().min(1).max(200),
  rule: z.enum(preflightRules),
  severity: z.enum(findingSeverities),
  areaKey: areaKeySchema,
  /** The layer that is at fault; null for the area as a whole. */
  layerId: layerIdSchema.nullable(),
  /** Where it happens, in the area's mm; null for the area as a whole. */
  boxMm: z.object({ xMm: z.number(), yMm: z.number(), widthMm: z.number(), heightMm: z.number() }).nullable(),
  /** What happens, with the figure and its limit. */
  message: messageSchema,
});

export type PreflightRule = (typeof preflightRules)[number];
export type FindingSeverity = (typeof findingSeverities)[number];
export type PreflightFinding = z.infer<typeof preflightFindingSchema>;
