/** Puts `areaWatch` into the page; runs there. */
export function watchArea(): void;
