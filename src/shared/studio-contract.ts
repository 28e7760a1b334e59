import type { z } from 'zod';
import { catalogContract } from './catalog/contract.ts';
import { customersContract } from './customers/contract.ts';
import { designContract } from './design/contract.ts';
import { garmentsContract } from './garments/contract.ts';
import { historyContract } from './history/contract.ts';
import { interactionsContract } from './interactions/contract.ts';
import { ordersContract } from './orders/contract.ts';
import { productionContract } from './production/contract.ts';
import { recommendationContract } from './recommendation/contract.ts';
import { settingsContract } from './settings/contract.ts';

/** Every domain's calls and events: the only way between a window and the main process. */
export const studioContract = {
  settings: settingsContract,
  catalog: catalogContract,
  customers: customersContract,
  garments: garmentsContract,
  design: designContract,
  orders: ordersContract,
  history: historyContract,
  production: productionContract,
  interactions: interactionsContract,
  recommendation: recommendationContract,
} as const;

export type StudioContract = typeof studioContract;

type CallsOf<Domain extends keyof StudioContract> = StudioContract[Domain]['calls'];
type EventsOf<Domain extends keyof StudioContract> = StudioContract[Domain]['events'];

/** The names of all calls, `<domain>.<call>`. */
export type CallName = { [D in keyof StudioContract]: `${D}.${keyof CallsOf<D> & string}` }[keyof StudioContract];

/** The names of all events, `<domain>.<event>`. */
export type EventName = { [D in keyof StudioContract]: `${D}.${keyof EventsOf<D> & string}` }[keyof StudioContract];

type SpecOf<Name extends CallName> = Name extends `${infer D extends keyof StudioContract & string}.${infer C}`
  ? C extends keyof CallsOf<D>
    ? CallsOf<D>[C]
    : never
  : never;

type SchemaOf<Name extends EventName> = Name extends `${infer D extends keyof StudioContract & string}.${infer E}`
  ? E extends keyof EventsOf<D>
    ? EventsOf<D>[E]
    : never
  : never;

/** What a caller hands to a call. */
export type CallInput<Name extends CallName> = SpecOf<Name> extends { input: infer I extends z.ZodType } ? z.input<I> : never;

/** What a handler receives: the input after parsing. */
export type ParsedInput<Name extends CallName> = SpecOf<Name> extends { input: infer I extends z.ZodType } ? z.output<I> : never;

/** What a call answers. */
export type CallOutput<Name extends CallName> = SpecOf<Name> extends { output: infer O extends z.ZodType } ? z.output<O> : never;

/** What an event carries. */
export type EventPayload<Name extends EventName> = SchemaOf<Name> extends infer S extends z.ZodType ? z.output<S> : never;

/** The implementation of one domain's calls, by their names on the wire. */
export type CallHandlers<Domain extends keyof StudioContract> = {
  readonly [Name in CallName as Name extends `${Domain}.${string}` ? Name : never]: (input: ParsedInput<Name>) => CallOutput<Name>;
};

/** Sends an event to all windows; after the transaction that it tells of. */
export type Emit = <Name extends EventName>(name: Name, payload: EventPayload<Name>) => void;
