/**
 * Watches the flat print area of the studio, from within its page (so it must stand alone); `areaWatch` then measures in ms.
 * A repaint counts once its pixels are there: reading one waits for that.
 */
export function watchArea() {
  const overlay = [...document.querySelectorAll('[role="application"] svg')].at(-1);
  const canvas = document.querySelector('[role="application"] canvas');
  const context = canvas.getContext('2d');
  let repaints = 0;
  const clearRect = context.clearRect.bind(context);
  context.clearRect = (...box) => {
    repaints += 1;
    clearRect(...box);
  };
  /** After everything else that happens in the next frame. */
  const frameEnd = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const untilRepainted = async (change) => {
    const seen = repaints;
    const startMs = performance.now();
    change();
    while (repaints === seen) {
      if (performance.now() - startMs > 60_000) throw new Error('The area was not repainted.');
      await frameEnd();
    }
    context.getImageData(0, 0, 1, 1);
    return performance.now() - startMs;
  };
  const key = (name) => () =>
    document.querySelector('[role="application"]').dispatchEvent(new KeyboardEvent('keydown', { key: name, ctrlKey: true, bubbles: true }));
  let steps = 0;
  const bare = Object.assign(document.createElement('canvas'), { width: canvas.width, height: canvas.height }).getContext('2d');

  globalThis.areaWatch = {
    /** A canvas of the same size is cleared and gets one rectangle: what no change can do without. */
    async emptyRepaint() {
      const startMs = performance.now();
      steps += 1;
      bare.clearRect(0, 0, canvas.width, canvas.height);
      bare.fillRect(10 + (steps % 20), 10, 40, 40);
      await frameEnd();
      bare.getImageData(0, 0, 1, 1);
      return performance.now() - startMs;
    },
    /** The layer under the button that is down moves on by some pixels; `x` and `y` are where it was grabbed. */
    dragStep(x, y) {
      steps += 1;
      const [clientX, clientY] = [x + 20 + (steps % 7) * 13, y + 12 + (steps % 5) * 17];
      const move = new PointerEvent('pointermove', { pointerId: 1, clientX, clientY, buttons: 1, bubbles: true });
      return untilRepainted(() => overlay.dispatchEvent(move));
    },
    undo: () => untilRepainted(key('z')),
    redo: () => untilRepainted(key('y')),
    toggleLayer: () =>
      untilRepainted(() => document.querySelector('[data-layer-id] :is([aria-label^="Hide"], [aria-label^="Show"])').click()),
  };
}
