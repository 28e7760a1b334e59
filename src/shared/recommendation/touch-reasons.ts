import type { Message } from '../kernel/message.ts';
import type { DueSpan } from './due.ts';
import type { StatedRhythm } from './keep-in-touch.ts';
import { countIn, spanParams, spanUnit } from './rough-span.ts';

/** "Ordered 12 times, every 5 weeks on average; the last time 14 weeks ago." */
export function driftingReason(orders: number, usualGapDays: number, awayDays: number): Message {
  return { id: 'reason.drifting', params: { orders, ...spanParams('gap', usualGapDays), ...spanParams('away', awayDays) } };
}

/** What is known of a product that somebody had: their orders of it, and how many of its buyers came back for it. */
export interface DueFacts {
  readonly orders: number;
  readonly lastOrderedAtMs: number;
  /** The days between their first and their last order of it. */
  readonly spanDays: number;
  readonly buyers: number;
  readonly repeaters: number;
}

/** "Ordered 5 times, on average every 6 weeks." or, of who had it once, "Ordered once; 14 of its 31 buyers came back for it." */
export function dueReason({ orders, lastOrderedAtMs, spanDays, buyers, repeaters }: DueFacts): Message {
  if (orders === 1) return { id: 'reason.due-once', params: { lastOrderedAtMs, buyers, repeaters } };
  const gapDays = Math.max(1, Math.round(spanDays / (orders - 1)));
  return { id: 'reason.due', params: { orders, lastOrderedAtMs, ...spanParams('gap', gapDays) } };
}

/** When an order is to be expected, and how likely it is within 30 days. */
export interface Outlook {
  readonly when: Message;
  readonly chance: Message;
}

/** "Likely needed again between 3 and 24 December." and "35 % within 30 days." */
export function outlookOf({ fromMs, toMs, isNow }: DueSpan, probability: number): Outlook {
  return {
    when: isNow ? { id: 'reason.again-now', params: { toMs } } : { id: 'reason.again-between', params: { fromMs, toMs } },
    chance: { id: 'reason.again-chance', params: { share: probability } },
  };
}

/** "Usually orders every 5–7 weeks; last 9 weeks ago." or, where the gaps differ much, every 6 weeks on average. */
export function rhythmMessage({ meanDays, lowDays, highDays, isRegular, awayDays }: NonNullable<StatedRhythm>): Message {
  const away = spanParams('away', awayDays);
  if (!isRegular) return { id: 'customers.rhythm-average', params: { ...spanParams('gap', meanDays), ...away } };
  const unit = spanUnit(highDays);
  const [low, high] = [Math.max(1, countIn(unit, lowDays)), countIn(unit, highDays)];
  if (low === high) return { id: 'customers.rhythm-steady', params: { gap: high, gapUnit: unit, ...away } };
  return { id: 'customers.rhythm', params: { low, high, unit, ...away } };
}
