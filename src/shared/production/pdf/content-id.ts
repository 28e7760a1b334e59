/** Odd numbers without a common pattern: one for each 32 bits of the name. */
const factors = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d, 0x27d4eb2f];

/** A name of 32 hex digits that follows from bytes: it tells files apart (ISO 32000-1 §14.4) and is no proof against forgery. */
export function contentId(parts: readonly Uint8Array[]): string {
  const lanes = factors.map((factor) => parts.reduce((state, part) => mix(state, part, factor), factor));
  return lanes.map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Multiply and fold, byte by byte, as FNV-1a does, with a shift so that high bits reach the low ones. */
function mix(start: number, bytes: Uint8Array, factor: number): number {
  let state = start;
  for (const byte of bytes) {
    state = Math.imul(state ^ byte, factor);
    state ^= state >>> 15;
  }
  return state;
}
