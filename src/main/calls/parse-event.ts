import type { z } from 'zod';
import { eventEnvelopeSchema, type EventEnvelope } from '../../shared/kernel/contract.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { studioContract } from '../../shared/studio-contract.ts';

/** An event in its parsed form; one that the contract does not have, or of another shape, is `contract.invalid-output`. */
export function parseEvent(event: EventEnvelope): EventEnvelope {
  const { name, payload } = eventEnvelopeSchema.parse(event);
  const parsed = findEventSchema(name)?.safeParse(payload);
  if (parsed?.success !== true) throw new AppError('contract.invalid-output', { event: name }, { cause: parsed?.error });
  return { name, payload: parsed.data };
}

function findEventSchema(name: string): z.ZodType | undefined {
  const [domain = '', event = '', ...rest] = name.split('.');
  if (rest.length > 0 || !Object.hasOwn(studioContract, domain)) return undefined;
  const events: Record<string, z.ZodType> = studioContract[domain as keyof typeof studioContract].events;
  return Object.hasOwn(events, event) ? events[event] : undefined;
}
