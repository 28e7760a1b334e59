/** A name for a new layer that no other layer of any document has. */
export function newLayerId(): string {
  return crypto.randomUUID();
}
