import { z } from 'zod';
import { idSchema, timeMsSchema, uidSchema } from '../kernel/ids.ts';
import { studioDepthSchema } from '../settings/studio-depth.ts';

/** What the shop knows of how to reach a person; lies in an erasable row, never in a fact or a log. */
export const customerSchema = z.object({
  id: idSchema,
  uid: uidSchema,
  name: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  createdAtMs: timeMsSchema,
});

/** A customer as a search result: enough to tell two people of one name apart. */
export const customerMatchSchema = customerSchema.extend({
  orderCount: z.int().nonnegative(),
  lastOrderedAtMs: timeMsSchema.nullable(),
});

/** What a person types to add a customer; an e-mail or phone that was left blank is null. */
export const newCustomerSchema = z.object({
  name: z.string().trim().min(1).max(120),
  email: z.email().max(200).nullable(),
  phone: z
    .string()
    .trim()
    .regex(/^[+\d][\d\s()./-]{4,30}$/)
    .nullable(),
});

/** How a customer likes the studio; null where they have not chosen. Lies in an erasable row. */
export const customerPreferencesSchema = z.object({ studioDepth: studioDepthSchema.nullable() });

export type Customer = z.infer<typeof customerSchema>;
export type CustomerMatch = z.infer<typeof customerMatchSchema>;
export type NewCustomer = z.infer<typeof newCustomerSchema>;
export type CustomerPreferences = z.infer<typeof customerPreferencesSchema>;
