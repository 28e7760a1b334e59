import { z } from 'zod';

/** A sentence as data: an id in `resources/locales` and its typed parameters. */
export const messageSchema = z.object({
  id: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** A sentence as data: an id in `resources/locales` and its typed parameters. */
export type Message = z.infer<typeof messageSchema>;
