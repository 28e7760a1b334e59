/**
 * Watches what the stage's WebGL does, from within its page (so it must stand alone); `stageWatch` then measures in ms.
 * A frame counts once its picture is drawn, not only ordered: reading one pixel waits for that.
 */
export function watchStage() {
  const view = document.querySelector('.tb-stage-view');
  const gl = document.querySelector('.tb-stage-canvas canvas').getContext('webgl2');
  let frames = 0;
  let shown = new Set();
  let before = new Set();
  let fresh = true;
  const [bindFramebuffer, bindVertexArray] = [gl.bindFramebuffer.bind(gl), gl.bindVertexArray.bind(gl)];
  gl.bindFramebuffer = (target, buffer) => {
    if (buffer === null) frames += 1;
    bindFramebuffer(target, buffer);
  };
  gl.bindVertexArray = (vertices) => {
    // Until here the size before may still have been drawn: what comes now belongs to the next.
    if (!fresh && !before.has(vertices)) {
      fresh = true;
      shown = new Set();
    }
    shown.add(vertices);
    bindVertexArray(vertices);
  };
  /** After everything else that happens in the next frame. */
  const frameEnd = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const until = async (done) => {
    const startMs = performance.now();
    while (!done()) {
      if (performance.now() - startMs > 60_000) throw new Error('The stage did not draw.');
      await frameEnd();
    }
    gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
    return performance.now() - startMs;
  };
  const untilDrawn = () => {
    const seen = frames;
    return until(() => frames > seen);
  };
  let letter = 0;
  const texel = gl.createTexture();

  globalThis.stageWatch = {
    /** Drags with the button that is down; answers how many frames were drawn. */
    async drag(count) {
      const box = view.getBoundingClientRect();
      const first = frames;
      for (let step = 1; step <= count; step += 1) {
        const clientX = box.left + box.width / 2 + 60 * Math.sin(step / 8);
        view.dispatchEvent(new PointerEvent('pointermove', { pointerId: 1, clientX, clientY: box.top + box.height / 2, buttons: 1 }));
        await untilDrawn();
      }
      return frames - first;
    },
    still() {
      const frame = document.querySelector('.tb-stage');
      view.dispatchEvent(new KeyboardEvent('keydown', { key: '0' }));
      return until(() => frame.dataset.stageSettled === 'true');
    },
    edit() {
      const input = document.querySelector('[data-slot]');
      letter = (letter + 1) % 26;
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(input), 'value').set.call(input, `TEAM ${String.fromCodePoint(65 + letter)}`);
      const drawn = untilDrawn();
      input.dispatchEvent(new Event('input', { bubbles: true }));
      return drawn;
    },
    /** One texel uploaded, and the same scene a little nearer or farther: what no edit can do without. */
    trivialEdit() {
      const bound = gl.getParameter(gl.TEXTURE_BINDING_2D);
      gl.bindTexture(gl.TEXTURE_2D, texel);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, 1, 1, 0, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array([letter, 0, 0, 255]));
      gl.bindTexture(gl.TEXTURE_2D, bound);
      letter = (letter + 1) % 26;
      const drawn = untilDrawn();
      view.dispatchEvent(new KeyboardEvent('keydown', { key: letter % 2 === 0 ? '+' : '-' }));
      return drawn;
    },
    /** Until a frame shows a geometry that the size before had not. */
    chooseSize(key) {
      before = shown;
      fresh = false;
      const drawn = until(() => fresh);
      document.querySelector(`input[name="size"][aria-label^="${key},"]`).click();
      return drawn;
    },
  };
}
