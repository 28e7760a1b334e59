import { callStudio } from './call-studio.ts';

/** Lines of a stack that name a place in our code, without the message, which may hold typed text. */
export function faultPlace(stack: string | undefined): string {
  const places = (stack ?? '').split('\n').filter((line) => /^\s*at /.test(line) || /@.+:\d+:\d+$/.test(line));
  return places.join('\n').slice(0, 2000);
}

/** Keeps a fault of this window in the local log: its kind and place, never its words. */
export function reportFault(fault: unknown): void {
  const error = fault instanceof Error ? fault : new Error('not an error');
  const report = { name: error.name.slice(0, 100), place: faultPlace(error.stack) };
  // Reporting is the last resort: when even that fails, the screen already tells the person.
  callStudio('settings.reportFault', report).catch(() => undefined);
}
