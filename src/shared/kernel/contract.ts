import { z } from 'zod';
import { errorDataSchema } from './errors.ts';

/** What a window is for; it decides which calls it may make. */
export const windowKinds = ['studio', 'kiosk', 'customer-display'] as const;

/** What a window is for; it decides which calls it may make. */
export type WindowKind = (typeof windowKinds)[number];

/** One call's registration: whether it changes data, can be undone, who may call it, and its shapes. */
export interface CallSpec<Input extends z.ZodType = z.ZodType, Output extends z.ZodType = z.ZodType> {
  readonly access: 'reads' | 'changes';
  readonly undoable: boolean;
  readonly windows: readonly WindowKind[];
  readonly input: Input;
  readonly output: Output;
}

/** The calls of one domain by their short name, and the events it sends to windows. */
export interface Contract<
  Calls extends Record<string, CallSpec> = Record<string, CallSpec>,
  Events extends Record<string, z.ZodType> = Record<string, z.ZodType>,
> {
  readonly domain: string;
  readonly calls: Calls;
  readonly events: Events;
}

interface Registration<Input extends z.ZodType, Output extends z.ZodType> {
  readonly windows: readonly WindowKind[];
  readonly undoable?: boolean;
  readonly input: Input;
  readonly output: Output;
}

/** Registers a call that leaves all data as it is. */
export function reads<Input extends z.ZodType, Output extends z.ZodType>(
  spec: Omit<Registration<Input, Output>, 'undoable'>,
): CallSpec<Input, Output> {
  return { access: 'reads', undoable: false, ...spec };
}

/** Registers a call that changes data; `undoable` says that another call takes it back. */
export function changes<Input extends z.ZodType, Output extends z.ZodType>(spec: Registration<Input, Output>): CallSpec<Input, Output> {
  return { access: 'changes', undoable: false, ...spec };
}

/** Declares one domain's calls and events; call names on the wire are `<domain>.<call>`. */
export function defineContract<const Calls extends Record<string, CallSpec>, const Events extends Record<string, z.ZodType>>(
  domain: string,
  calls: Calls,
  events: Events,
): Contract<Calls, Events> {
  return { domain, calls, events };
}

/** The answer to a call as it crosses the process boundary. */
export const replySchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), error: errorDataSchema }),
]);

/** The answer to a call as it crosses the process boundary. */
export type Reply = z.infer<typeof replySchema>;

/** An event as it crosses the process boundary: `<domain>.<event>` and its payload. */
export const eventEnvelopeSchema = z.object({ name: z.string(), payload: z.unknown() });

/** An event as it crosses the process boundary: `<domain>.<event>` and its payload. */
export type EventEnvelope = z.infer<typeof eventEnvelopeSchema>;
