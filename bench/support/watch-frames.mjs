/**
 * Watches, from within the page (so it must stand alone), how long each frame of its loop waits for the next; `frameWatch`
 * then tells the gaps in ms of a time, or of while the shop's taste is trained.
 */
export function watchFrames() {
  const heard = [];
  const call = globalThis.connectStudio(({ name }) => heard.push(name));
  const refreshes = () => heard.filter((name) => name === 'recommendation.refreshed').length;
  /** Frames until there is no reason to look on. */
  const gapsWhile = (isOn) =>
    new Promise((resolve) => {
      const gaps = [];
      let lastMs;
      const frame = (nowMs) => {
        if (lastMs !== undefined) gaps.push(nowMs - lastMs);
        lastMs = nowMs;
        if (isOn()) requestAnimationFrame(frame);
        else resolve(gaps);
      };
      requestAnimationFrame(frame);
    });

  globalThis.frameWatch = {
    gapsOf: (timeMs) => {
      const endMs = performance.now() + timeMs;
      return gapsWhile(() => performance.now() < endMs);
    },
    /** Asks for suggestions: new orders are read, which is told at once, and then what was learnt of them is told. */
    gapsOfTraining: async () => {
      const before = refreshes();
      await call('recommendation.getRules', {});
      const startMs = performance.now();
      return gapsWhile(() => {
        if (performance.now() - startMs > 300_000) throw new Error('Nothing was learnt.');
        return refreshes() < before + 2;
      });
    },
  };
}
