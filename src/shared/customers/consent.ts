import { z } from 'zod';
import { timeMsSchema } from '../kernel/ids.ts';

/** What a customer may agree to: that what they look at and try is kept under their name, for suggestions. */
export const consentPurposes = ['suggestions'] as const;

/** What a customer answered for one purpose; without a time they were never asked, and that is a no. */
export const consentSchema = z.object({
  purpose: z.enum(consentPurposes),
  given: z.boolean(),
  atMs: timeMsSchema.nullable(),
});

export type ConsentPurpose = (typeof consentPurposes)[number];
export type Consent = z.infer<typeof consentSchema>;
