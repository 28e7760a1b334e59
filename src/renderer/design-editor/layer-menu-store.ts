import { create } from 'zustand';

interface LayerMenuState {
  /** Where it stands in the window, in CSS px; undefined while it is closed. */
  readonly at: { readonly x: number; readonly y: number } | undefined;
  /** What had the focus, and gets it back. */
  readonly from: HTMLElement | null;
}

/** The menu of what can be done with the picked layers. */
export const useLayerMenu = create<LayerMenuState>(() => ({ at: undefined, from: null }));

/** Opens the menu at a place of the window; without one, beside what has the focus. */
export function openLayerMenu(place?: { x: number; y: number }): void {
  const from = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  useLayerMenu.setState({ at: place ?? besideFocus(from), from });
}

/** Closes it and gives the focus back. */
export function closeLayerMenu(): void {
  const { from } = useLayerMenu.getState();
  useLayerMenu.setState({ at: undefined });
  if (from?.isConnected) from.focus();
}

function besideFocus(from: HTMLElement | null): { x: number; y: number } {
  const { left, top, width, height } = (from ?? document.body).getBoundingClientRect();
  return { x: left + Math.min(width / 2, 120), y: top + height / 2 };
}
