import type { KeyboardEvent } from 'react';

/** Lets arrows, Home and End go through the buttons of a grid of list items. */
export function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const grid = event.currentTarget.closest('ul');
  if (grid === null) return;
  const buttons = [...grid.querySelectorAll<HTMLElement>('button')];
  const at = buttons.indexOf(event.currentTarget);
  const columns = getComputedStyle(grid).gridTemplateColumns.split(' ').length;
  const goals: Readonly<Record<string, number>> = {
    ArrowRight: at + 1,
    ArrowLeft: at - 1,
    ArrowDown: at + columns,
    ArrowUp: at - columns,
    Home: 0,
    End: buttons.length - 1,
  };
  const goal = buttons[goals[event.key] ?? -1];
  if (goal === undefined) return;
  event.preventDefault();
  goal.focus();
}
