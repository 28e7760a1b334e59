import type { KeyboardEvent } from 'react';

/** Enter in a field keeps the answer; it never reaches a form around it. */
export function keepOnEnter(keep: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    keep();
  };
}
