import { readFileSync } from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Pixels } from '../picture-difference.ts';

const wasm = new URL('../../../node_modules/@resvg/resvg-wasm/index_bg.wasm', import.meta.url);
let ready: Promise<void> | undefined;

/** An SVG as resvg, an SVG renderer of its own in Rust, paints it. */
export async function rasterizeSvg(svg: string, widthPx: number): Promise<Pixels> {
  await (ready ??= initWasm(readFileSync(wasm)));
  const drawing = new Resvg(svg, { fitTo: { mode: 'width', value: widthPx }, font: { loadSystemFonts: false } });
  const image = drawing.render();
  const pixels = { data: image.pixels.slice(), width: image.width, height: image.height };
  image.free();
  drawing.free();
  return pixels;
}
