import { panelKeys, type PanelKey, type Slot } from '../../shared/recommendation/slot.ts';

/** The most that a panel is given when it comes into a place. */
const usualLimit = 5;

/** All panels: those of the place in their order, then the rest with null. */
export function panelRows({ panels }: Slot): { panel: PanelKey; limit: number | null }[] {
  const rest = panelKeys.filter((key) => !panels.some(({ panel }) => panel === key));
  return [...panels, ...rest.map((panel) => ({ panel, limit: null }))];
}

/** The place with a panel more, last, or with one less. */
export function togglePanel(slot: Slot, key: PanelKey): Slot {
  const left = slot.panels.filter(({ panel }) => panel !== key);
  return { ...slot, panels: left.length < slot.panels.length ? left : [...left, { panel: key, limit: usualLimit }] };
}

/** The place with another limit of a panel. */
export function setLimit(slot: Slot, key: PanelKey, limit: number): Slot {
  return { ...slot, panels: slot.panels.map((each) => (each.panel === key ? { ...each, limit } : each)) };
}

/** The place with a panel one place earlier. */
export function raisePanel(slot: Slot, key: PanelKey): Slot {
  const at = slot.panels.findIndex(({ panel }) => panel === key);
  if (at < 1) return slot;
  const panels = [...slot.panels];
  [panels[at - 1], panels[at]] = [panels[at]!, panels[at - 1]!];
  return { ...slot, panels };
}
