// A folded sheet of so many triangles under one light, sampling one texture: the same work in kind as the stage, and no more.
const vertexShader = `#version 300 es
in vec3 place; in vec3 normal; in vec2 uv;
uniform float turn;
out vec3 n; out vec2 at;
void main() {
  float c = cos(turn), s = sin(turn);
  mat3 m = mat3(c, 0.0, -s, 0.0, 1.0, 0.0, s, 0.0, c);
  n = m * normal; at = uv;
  gl_Position = vec4((m * place).xy, (m * place).z * 0.5, 1.0);
}`;
const fragmentShader = `#version 300 es
precision mediump float;
in vec3 n; in vec2 at;
uniform sampler2D print;
out vec4 color;
void main() { color = vec4(texture(print, at).rgb * (0.2 + 0.8 * max(0.0, dot(normalize(n), vec3(0.0, 0.6, 0.8)))), 1.0); }`;

const canvas = document.querySelector('canvas');
let stage;

/** Everything from nothing to the first picture; answers the ms that it took. */
window.openScene = (fullTriangles, lightTriangles) => {
  const startMs = performance.now();
  const gl = canvas.getContext('webgl2', { antialias: false });
  const program = gl.createProgram();
  for (const [type, source] of [
    [gl.VERTEX_SHADER, vertexShader],
    [gl.FRAGMENT_SHADER, fragmentShader],
  ]) {
    const shader = gl.createShader(type);
    gl.shaderSource(shader, source);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  gl.useProgram(program);
  gl.enable(gl.DEPTH_TEST);
  gl.bindTexture(gl.TEXTURE_2D, gl.createTexture());
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
  stage = {
    gl,
    turn: gl.getUniformLocation(program, 'turn'),
    sheets: [fullTriangles, lightTriangles].map((n) => makeSheet(gl, program, n)),
  };
  upload();
  draw(false, 0);
  return performance.now() - startMs;
};

/** One picture; with `wait`, until it is drawn and not only ordered. */
function draw(light, angle, wait = true) {
  const { gl, turn, sheets } = stage;
  const scale = light ? 0.5 : 1;
  const [widthPx, heightPx] = [Math.round(674 * scale), Math.round(676 * scale)];
  if (canvas.width !== widthPx) [canvas.width, canvas.height] = [widthPx, heightPx];
  const { vertices, count } = sheets[light ? 1 : 0];
  gl.viewport(0, 0, widthPx, heightPx);
  gl.clear(gl.COLOR_BUFFER_BIT | gl.DEPTH_BUFFER_BIT);
  gl.bindVertexArray(vertices);
  gl.uniform1f(turn, angle);
  gl.drawElements(gl.TRIANGLES, count, gl.UNSIGNED_INT, 0);
  if (wait) gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
}

function upload() {
  const { gl } = stage;
  const texels = new Uint8Array(64 * 64 * 4).fill(200);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, 64, 64, 0, gl.RGBA, gl.UNSIGNED_BYTE, texels);
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Turns for so many frames. */
window.turnScene = async (frames) => {
  for (let frame = 0; frame < frames; frame += 1) {
    await nextFrame();
    draw(true, frame * 0.02, false);
  }
};

/** The ms of one picture of all triangles in full resolution. */
window.drawStill = async () => {
  await nextFrame();
  const startMs = performance.now();
  draw(false, 0.1);
  return performance.now() - startMs;
};

/** The ms from a trivial upload to the picture in which it shows. */
window.editScene = async () => {
  const startMs = performance.now();
  upload();
  await nextFrame();
  draw(true, 0.1);
  return performance.now() - startMs;
};

/** The ms from pixels in memory to a picture in the page, as large as a card's. */
window.showPicture = async () => {
  const startMs = performance.now();
  const pixels = new ImageData(480, 540);
  pixels.data.fill(200);
  const drawing = new OffscreenCanvas(480, 540);
  drawing.getContext('2d').putImageData(pixels, 0, 0);
  const image = new Image();
  image.src = URL.createObjectURL(await drawing.convertToBlob({ type: 'image/png' }));
  await image.decode();
  return performance.now() - startMs;
};

function makeSheet(gl, program, triangles) {
  const side = Math.round(Math.sqrt(triangles / 2));
  const data = [];
  for (let j = 0; j <= side; j += 1) {
    for (let i = 0; i <= side; i += 1) {
      const [x, y] = [i / side, j / side];
      const slope = Math.cos(x * 40);
      data.push(x * 1.4 - 0.7, y * 1.6 - 0.8, 0.05 * Math.sin(x * 40), -slope * 0.8, 0, 1, x, y);
    }
  }
  const indices = [];
  for (let j = 0; j < side; j += 1) {
    for (let i = 0; i < side; i += 1) {
      const at = j * (side + 1) + i;
      indices.push(at, at + 1, at + side + 1, at + 1, at + side + 2, at + side + 1);
    }
  }
  const vertices = gl.createVertexArray();
  gl.bindVertexArray(vertices);
  gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ARRAY_BUFFER, new Float32Array(data), gl.STATIC_DRAW);
  gl.bindBuffer(gl.ELEMENT_ARRAY_BUFFER, gl.createBuffer());
  gl.bufferData(gl.ELEMENT_ARRAY_BUFFER, new Uint32Array(indices), gl.STATIC_DRAW);
  [
    ['place', 3, 0],
    ['normal', 3, 12],
    ['uv', 2, 24],
  ].forEach(([name, size, offset]) => {
    const at = gl.getAttribLocation(program, name);
    gl.enableVertexAttribArray(at);
    gl.vertexAttribPointer(at, size, gl.FLOAT, false, 32, offset);
  });
  return { vertices, count: indices.length };
}
