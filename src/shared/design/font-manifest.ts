import { z } from 'zod';
import { contentHashSchema } from '../kernel/ids.ts';

/** `resources/fonts/fonts.json`: the bundled faces in order of preference; a face's bytes lie beside it in `file`. */
export const fontManifestSchema = z.object({
  faces: z.array(
    z.object({
      key: z.string().min(1),
      family: z.string().min(1),
      weight: z.int().min(100).max(900),
      file: z.string().regex(/^[A-Za-z0-9-]+\.ttf$/),
      byteLength: z.int().positive(),
      sha256: contentHashSchema,
      licence: z.string(),
      scripts: z.array(z.enum(['Latn', 'Grek', 'Cyrl', 'Arab', 'Hebr', 'Deva', 'Thai', 'Jpan', 'Hans', 'Kore', 'Zsye'])),
      fallback: z.boolean(),
    }),
  ),
});

export type FontManifest = z.infer<typeof fontManifestSchema>;
