/** Puts `frameWatch` into the page; runs there. */
export function watchFrames(): void;
