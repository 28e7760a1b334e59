import { createUid } from '../../shared/kernel/ids.ts';

/** A fresh name for something made in this window. */
export function newUid(): string {
  return createUid(Date.now(), crypto.getRandomValues(new Uint8Array(10)));
}
