/** The displays that `npm test` made, one for each studio that may run at a time; none where the machine has its own. */
const displays = (process.env['TAILORBIRD_E2E_DISPLAYS'] ?? '').split(' ').filter(Boolean);

/** How many tests run at a time, each with windows of its own. */
export const workerCount = Math.max(1, displays.length);

/** Lets everything that this worker of Playwright starts open its windows on the worker's own display. */
export function takeOwnDisplay(): void {
  const display = displays[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)];
  if (display) process.env['DISPLAY'] = display;
}
