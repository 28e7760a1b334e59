/** How often something that died may be started again. */
export interface RestartLimit {
  readonly times: number;
  readonly withinMs: number;
}

/** Asked at each death, says whether to start again: what dies again and again is left dead. */
export function createRestartLimit({ times, withinMs }: RestartLimit, nowMs: () => number = () => performance.now()): () => boolean {
  const deathsMs: number[] = [];
  return () => {
    const diedAtMs = nowMs();
    deathsMs.push(diedAtMs);
    return deathsMs.filter((atMs) => diedAtMs - atMs < withinMs).length <= times;
  };
}
