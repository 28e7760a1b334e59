import { expect, test } from 'vitest';
import { nextStatus } from '../../../src/renderer/orders/next-status.ts';
import { offeredStatuses } from '../../../src/renderer/orders/offered-statuses.ts';
import { allowedStatuses } from '../../../src/shared/orders/order-status.ts';
import { orderStatuses } from '../../../src/shared/orders/order.ts';

test.each(orderStatuses)('from %s, every offered change has a way straight back', (from) => {
  const offered = offeredStatuses(from);
  expect(offered).toContain(from);
  for (const to of offered.filter((status) => status !== from)) {
    expect(allowedStatuses(from)).toContain(to);
    expect(allowedStatuses(to)).toContain(from);
  }
});

test.each(orderStatuses)('the next step from %s is one that is offered', (from) => {
  const next = nextStatus(from);
  if (next !== undefined) expect(offeredStatuses(from)).toContain(next);
  else expect(['collected', 'cancelled']).toContain(from);
});
