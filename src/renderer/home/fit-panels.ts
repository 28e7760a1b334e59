import type { SuggestionPanel } from '../../shared/recommendation/contract.ts';

/**
 * Panels whose cards fill rows of `columns`: the last panel, the one for everybody, gives up its tail
 * where it would otherwise leave a gap; empty panels are left out.
 */
export function fitPanels(panels: readonly SuggestionPanel[], columns: number): SuggestionPanel[] {
  const shown = panels.filter((panel) => panel.suggestions.length > 0);
  const last = shown.at(-1);
  if (last === undefined || shown.length < 2) return shown;
  const before = shown.slice(0, -1).reduce((sum, panel) => sum + panel.suggestions.length, 0);
  const room = columns - (before % columns);
  const isWorthIt = room >= 2 && room < columns;
  return isWorthIt ? [...shown.slice(0, -1), { ...last, suggestions: last.suggestions.slice(0, room) }] : shown;
}
