/**
 * Makes prints on the studio's own worker, from within its page (so it must stand alone), and watches the page's frames; `printWatch` measures in ms.
 * @param {string} workerFile the worker's name among the built assets
 */
export function watchPrint(workerFile) {
  let lastPrint;
  let toEncode;
  let frames;

  const print = async (request, keep) => {
    const worker = new Worker(`app://studio/assets/${workerFile}`, { type: 'module' });
    let lastId = 0;
    const call = (asked) =>
      new Promise((resolve, reject) => {
        worker.onmessage = ({ data }) => (data.error ? reject(new Error(data.error.code)) : resolve(data.result));
        worker.onerror = () => reject(new Error('The worker broke.'));
        worker.postMessage({ id: (lastId += 1), request: asked });
      });
    const startMs = performance.now();
    const pieces = [];
    let byteLength = 0;
    for (let piece = await call(request); piece !== null; piece = await call('next')) {
      byteLength += piece.bytes.length;
      if (keep) pieces.push(piece.bytes);
    }
    const tookMs = performance.now() - startMs;
    worker.terminate();
    if (keep) lastPrint = new Blob(pieces, { type: 'image/png' });
    return { tookMs, byteLength };
  };

  globalThis.printWatch = {
    /** A print, its worker's start and fonts included; its pieces are let go, as they are when they have been written. */
    print: (request) => print(request, false),
    /** Keeps a print for `prepareDrawn`. */
    keep: (request) => print(request, true),
    /** A canvas for `encode` with the pixels of the print that was kept. */
    async prepareDrawn() {
      const bitmap = await createImageBitmap(lastPrint);
      toEncode = new OffscreenCanvas(bitmap.width, bitmap.height);
      toEncode.getContext('2d', { willReadFrequently: true }).drawImage(bitmap, 0, 0);
      bitmap.close();
    },
    /** A canvas for `encode` with nothing on it. */
    prepareBlank({ widthPx, heightPx }) {
      toEncode = new OffscreenCanvas(widthPx, heightPx);
      toEncode.getContext('2d', { willReadFrequently: true }).clearRect(0, 0, 1, 1);
    },
    /** Chromium's own PNG of the canvas that was prepared. */
    async encode() {
      const startMs = performance.now();
      const { size } = await toEncode.convertToBlob({ type: 'image/png' });
      return { tookMs: performance.now() - startMs, byteLength: size };
    },
    /** Begins to note the gaps between frames. */
    startFrames() {
      const noted = { gapsMs: [], running: true };
      frames = noted;
      let beforeMs = performance.now();
      const note = () => {
        const nowMs = performance.now();
        noted.gapsMs.push(nowMs - beforeMs);
        beforeMs = nowMs;
        if (noted.running) requestAnimationFrame(note);
      };
      requestAnimationFrame(note);
    },
    /** The gaps since then. */
    stopFrames() {
      frames.running = false;
      return frames.gapsMs;
    },
  };
}
