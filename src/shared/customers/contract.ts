import { z } from 'zod';
import { changes, defineContract, reads } from '../kernel/contract.ts';
import { idSchema } from '../kernel/ids.ts';
import { consentPurposes, consentSchema } from './consent.ts';
import { erasingCalls } from './erasing.ts';
import { customerMatchSchema, customerPreferencesSchema, customerSchema, newCustomerSchema } from './customer.ts';
import { customerMeasuresSchema } from './measures.ts';
import { mergingCalls } from './merging.ts';

/** The people the shop sells to. */
export const customersContract = defineContract(
  'customers',
  {
    /** Finds by the beginnings of names, by e-mail, or by digits of the phone; an empty query lists the latest buyers. */
    search: reads({
      windows: ['studio'],
      input: z.object({ query: z.string().max(120), limit: z.int().min(1).max(50) }),
      output: z.array(customerMatchSchema),
    }),
    get: reads({
      windows: ['studio'],
      input: z.object({ customerId: idSchema }),
      output: customerMatchSchema,
    }),
    getPreferences: reads({ windows: ['studio'], input: z.object({ customerId: idSchema }), output: customerPreferencesSchema }),
    setPreferences: changes({
      windows: ['studio'],
      undoable: true,
      input: customerPreferencesSchema.extend({ customerId: idSchema }),
      output: customerPreferencesSchema,
    }),
    getMeasures: reads({ windows: ['studio'], input: z.object({ customerId: idSchema }), output: customerMeasuresSchema }),
    /** Keeps what a customer said of their measures; refuses `customer.no-consent` unless they agree to what is kept for suggestions. */
    setMeasures: changes({
      windows: ['studio'],
      undoable: true,
      input: customerMeasuresSchema.extend({ customerId: idSchema }),
      output: customerMeasuresSchema,
    }),
    /** What a customer answered, one for each purpose; nobody agreed who was never asked. */
    listConsents: reads({ windows: ['studio'], input: z.object({ customerId: idSchema }), output: z.array(consentSchema) }),
    /** Appends an answer; a withdrawal deletes at once what was kept for the purpose. Refuses an unknown customer with `record.not-found`. */
    setConsent: changes({
      windows: ['studio'],
      input: z.object({ customerId: idSchema, purpose: z.enum(consentPurposes), given: z.boolean() }),
      output: z.array(consentSchema),
    }),
    add: changes({ windows: ['studio'], input: newCustomerSchema, output: customerSchema }),
    ...erasingCalls,
    ...mergingCalls,
  },
  {
    changed: z.object({ customerId: idSchema }),
    erased: z.object({ customerId: idSchema }),
    merged: z.object({ keptId: idSchema, mergedId: idSchema, isUndone: z.boolean() }),
  },
);
