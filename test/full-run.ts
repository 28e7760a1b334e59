/** Whether this is `npm run test:full`, which leaves nothing out. */
export const fullRun = process.env['TAILORBIRD_FULL'] === '1';

/** All items in the full run; otherwise `count` of them, the first, the last and what lies evenly between. */
export function sampled<Item>(items: readonly Item[], count: number): Item[] {
  if (fullRun || items.length <= count) return [...items];
  const places = new Set(Array.from({ length: count }, (_, i) => Math.round((i * (items.length - 1)) / Math.max(1, count - 1))));
  return items.filter((_, place) => places.has(place));
}
