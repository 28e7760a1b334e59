import { z } from 'zod';
import type { DrawnPath } from './shape-geometry.ts';

/** What ornaments are sorted by, in the order of the picker. */
export const ornamentCategories = [
  'sports',
  'badges',
  'frames',
  'stars',
  'nature',
  'animals',
  'food',
  'music',
  'trades',
  'school',
  'birthday',
  'love',
  'retro',
  'seasons',
  'travel',
] as const;

/** One of the sorts of ornaments. */
export const ornamentCategorySchema = z.enum(ornamentCategories);

/**
 * An ornament: one area, or two that never touch, so that it prints in one colour as well as in two.
 * Its name is the message `ornament.<key>`; `tags` are further English words that it is found by.
 */
export const ornamentSchema = z.object({
  key: z.string().regex(/^[a-z0-9-]{1,40}$/),
  category: ornamentCategorySchema,
  tags: z
    .array(z.string().regex(/^[a-z0-9 -]{1,30}$/))
    .min(2)
    .max(12),
  /** The view box's height; its width is 100. */
  height: z.number().min(2).max(400),
  /** SVG path data in the view box, filled by the even-odd rule; the second area may take a second colour. */
  paths: z.array(z.string().min(1).max(20_000)).min(1).max(2),
});

/** `resources/ornaments/ornaments.json`. */
export const ornamentFileSchema = z.object({
  version: z.literal(1),
  origin: z.string().min(1),
  licence: z.string().min(1),
  ornaments: z.array(ornamentSchema).min(1),
});

export type OrnamentCategory = z.infer<typeof ornamentCategorySchema>;
export type Ornament = z.infer<typeof ornamentSchema>;

/** The width of every ornament's view box. */
export const ORNAMENT_WIDTH = 100;

/** All of an ornament as one drawing: its areas never touch. */
export function ornamentDrawing({ paths, height }: Ornament): DrawnPath {
  return { data: paths.join(' '), viewBoxWidth: ORNAMENT_WIDTH, viewBoxHeight: height, fillRule: 'evenodd' };
}
