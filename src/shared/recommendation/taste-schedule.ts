/** The fewest orders that a taste can be learnt of. */
const FEWEST_ORDERS = 20;
/** How many orders must have come or gone since, at least and as a share, until a taste is learnt anew. */
const FEWEST_CHANGED = 10;
const CHANGED_SHARE = 0.05;

/** Whether it is time to learn the shop's taste; `learntOrders` is undefined while none was learnt. */
export function isTimeToLearn(orderCount: number, learntOrders: number | undefined): boolean {
  if (orderCount < FEWEST_ORDERS) return false;
  if (learntOrders === undefined) return true;
  return Math.abs(orderCount - learntOrders) >= Math.max(FEWEST_CHANGED, CHANGED_SHARE * learntOrders);
}
