import { createSpotlight } from '@mantine/spotlight';

const [store, actions] = createSpotlight();

/** The command palette's own state, for the palette itself. */
export const paletteStore = store;

/** Opens and closes the command palette. */
export const palette = actions;

/** Puts the palette's selection on its first line, as results arrive one after the other. */
export function selectFirstResult(): void {
  const lines = document.querySelectorAll('.mantine-Spotlight-content [data-action]');
  for (const line of lines) line.removeAttribute('data-selected');
  lines[0]?.setAttribute('data-selected', 'true');
  store.updateState((state) => ({ ...state, selected: lines.length === 0 ? -1 : 0 }));
}
