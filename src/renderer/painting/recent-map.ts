/** A map that keeps the entries used last, up to a `limit` of their weights, and hands each one that it lets go to `release`. */
export class RecentMap<Key, Value> {
  readonly #entries = new Map<Key, Value>();
  readonly #limit: number;
  readonly #release: (value: Value) => void;
  readonly #weightOf: (value: Value) => number;
  #weight = 0;

  /** Without `weightOf` each entry weighs 1. */
  constructor(limit: number, release: (value: Value) => void = () => undefined, weightOf: (value: Value) => number = () => 1) {
    this.#limit = limit;
    this.#release = release;
    this.#weightOf = weightOf;
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

  /** Keeps an entry even if it alone is beyond the limit. */
  set(key: Key, value: Value): void {
    this.delete(key);
    this.#entries.set(key, value);
    this.#weight += this.#weightOf(value);
    while (this.#weight > this.#limit && this.#entries.size > 1) this.delete(this.#entries.keys().next().value!);
  }

  delete(key: Key): void {
    const value = this.#entries.get(key);
    if (value === undefined) return;
    this.#entries.delete(key);
    this.#weight -= this.#weightOf(value);
    this.#release(value);
  }
}
