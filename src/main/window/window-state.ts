import { z } from 'zod';

/** The smallest window that shows every screen whole. */
export const MIN_WINDOW = { width: 1024, height: 700 } as const;
/** The window of a first start. */
export const DEFAULT_WINDOW = { width: 1280, height: 800 } as const;

/** A rectangle on the screens, in the units of the desktop. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const windowStateSchema = z.object({
  place: z.object({ x: z.int(), y: z.int() }).nullable(),
  width: z.int().positive(),
  height: z.int().positive(),
  maximized: z.boolean(),
});

/** Where the window was when it was last closed. */
export type WindowState = z.infer<typeof windowStateSchema>;

/** How much of the title bar must lie on some screen, so that the window can be caught. */
const CATCHABLE = { width: 120, height: 32 } as const;

/** Reads where the window was from the text that was kept; none or a broken one, or a place off all screens, gives the default place. */
export function readWindowState(kept: string | undefined, screens: readonly Area[]): WindowState {
  const { place, maximized, ...state } = parseState(kept) ?? { ...DEFAULT_WINDOW, place: null, maximized: false };
  const size = { width: Math.max(state.width, MIN_WINDOW.width), height: Math.max(state.height, MIN_WINDOW.height) };
  const visible = place !== null && screens.some((screen) => canBeCaught({ ...place, ...size }, screen));
  return { ...size, place: visible ? place : null, maximized };
}

function canBeCaught(window: Area, screen: Area): boolean {
  const overlap = Math.min(window.x + window.width, screen.x + screen.width) - Math.max(window.x, screen.x);
  const titleShows = window.y >= screen.y && window.y + CATCHABLE.height <= screen.y + screen.height;
  return titleShows && overlap >= CATCHABLE.width;
}

function parseState(kept: string | undefined): WindowState | undefined {
  if (kept === undefined) return undefined;
  try {
    return windowStateSchema.parse(JSON.parse(kept));
  } catch {
    return undefined;
  }
}
