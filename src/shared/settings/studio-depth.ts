import { z } from 'zod';

/** How much of the editor a person meets, from least to most; all edit the same document. */
export const studioDepths = ['one-touch', 'guided', 'full'] as const;

/** How much of the editor a person meets. */
export const studioDepthSchema = z.enum(studioDepths);

export type StudioDepth = z.infer<typeof studioDepthSchema>;
