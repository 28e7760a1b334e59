/** A map that keeps the `limit` entries used last and hands each one that it lets go to `release`. */
export class RecentMap<Key, Value> {
  readonly #entries = new Map<Key, Value>();
  readonly #limit: number;
  readonly #release: (value: Value) => void;

  constructor(limit: number, release: (value: Value) => void = () => undefined) {
    this.#limit = limit;
    this.#release = release;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** The entry, which from now on counts as used last. */
  find(key: Key): Value | undefined {
    const value = this.#entries.get(key);
    if (value === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, value);
    return value;
  }

  set(key: Key, value: Value): void {
    this.delete(key);
    this.#entries.set(key, value);
    while (this.#entries.size > this.#limit) this.delete(this.#entries.keys().next().value!);
  }

  delete(key: Key): void {
    const value = this.#entries.get(key);
    if (value === undefined) return;
    this.#entries.delete(key);
    this.#release(value);
  }
}
