import type { Area } from './pen.ts';

/** What an ornament is drawn as: one area, or a second one beside it that may take another colour. */
export type Drawing = Area | readonly [Area, Area];

/** One ornament before it is written: its words and its drawing. */
export interface Art {
  readonly key: string;
  readonly tags: string;
  readonly draw: () => Drawing;
}

/** An ornament: its key, the further words that it is found by, and how it is drawn. */
export function art(key: string, tags: string, draw: () => Drawing): Art {
  return { key, tags, draw };
}
