import { create } from 'zustand';

interface AddedColors {
  /** The latest first. */
  readonly colors: readonly string[];
  add(color: string): void;
}

/** A palette has room for no more of them beside the design's own. */
const MAX_ADDED = 6;

/** Colours that a person took up for the colour fields, for this session. */
export const useAddedColors = create<AddedColors>((set) => ({
  colors: [],
  add: (color) => set(({ colors }) => ({ colors: [color, ...colors.filter((each) => each !== color)].slice(0, MAX_ADDED) })),
}));
