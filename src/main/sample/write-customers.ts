import type { Random } from '../../shared/kernel/random.ts';
import type { CustomersRepository } from '../customers/repository.ts';
import { DAY_MS, HISTORY_DAYS } from './sample-calendar.ts';
import type { SampleCustomer } from './sample-customers.ts';
import type { SampleEvent } from './sample-events.ts';

/** A customer whose first trace lies this early in the history was surely known before it. */
const EARLY_DAYS = 60;

/** Inserts the customers, those who came first first, each known before their first trace; gives their ids. */
export function writeCustomers(
  repository: CustomersRepository,
  shop: {
    readonly customers: readonly SampleCustomer[];
    readonly diary: readonly SampleEvent[];
    readonly nowMs: number;
    readonly random: Random;
    readonly newUid: (atMs: number) => string;
  },
): Map<SampleCustomer, number> {
  const firstTraces = firstTracesOf(shop.diary);
  const historyMs = HISTORY_DAYS * DAY_MS;
  const joined = shop.customers.map((customer) => {
    const firstMs = firstTraces.get(customer) ?? shop.nowMs - shop.random() * historyMs;
    const isOld = firstMs < shop.nowMs - historyMs + EARLY_DAYS * DAY_MS;
    return { customer, createdAtMs: Math.floor(firstMs - (isOld ? shop.random() * 700 * DAY_MS : 0) - 60_000) };
  });
  const ids = new Map<SampleCustomer, number>();
  for (const { customer, createdAtMs } of joined.toSorted((a, b) => a.createdAtMs - b.createdAtMs)) {
    const { name, email, phone } = customer;
    ids.set(customer, repository.add({ uid: shop.newUid(createdAtMs), name, email, phone, createdAtMs }));
  }
  return ids;
}

function firstTracesOf(diary: readonly SampleEvent[]): Map<SampleCustomer, number> {
  const traces = new Map<SampleCustomer, number>();
  for (const event of diary) {
    const customer = personIn(event);
    if (customer !== null && !traces.has(customer)) traces.set(customer, event.atMs);
  }
  return traces;
}

function personIn(event: SampleEvent): SampleCustomer | null {
  if (event.kind === 'received') return null;
  return event.kind === 'interaction' ? event.interaction.customer : event.order.customer;
}
