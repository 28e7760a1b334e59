import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { decode } from 'fast-png';
import type { Pixels } from '../picture-difference.ts';

/** Whether this machine has poppler, which no npm package brings: where it is, it is a third opinion. */
export const hasPoppler = ['pdftoppm', 'pdfinfo', 'pdffonts'].every((tool) => spawnSync(tool, ['-v']).error === undefined);

/** The first page as poppler paints it on white. */
export function rasterizeWithPoppler(pdf: Uint8Array, size: { readonly width: number; readonly height: number }): Pixels {
  return withFile(pdf, (file, folder) => {
    const out = path.join(folder, 'page');
    const fit = ['-scale-to-x', String(size.width), '-scale-to-y', String(size.height)];
    execFileSync('pdftoppm', ['-png', '-singlefile', ...fit, file, out]);
    const { data, width, height, channels } = decode(readFileSync(`${out}.png`));
    return { data: withAlpha(data as Uint8Array, channels), width, height };
  });
}

/** What a poppler tool prints about a file. */
export function askPoppler(tool: 'pdfinfo' | 'pdffonts', pdf: Uint8Array, ...options: string[]): string {
  return withFile(pdf, (file) => execFileSync(tool, [...options, file], { encoding: 'utf8' }));
}

function withFile<Answer>(pdf: Uint8Array, ask: (file: string, folder: string) => Answer): Answer {
  const folder = mkdtempSync(path.join(tmpdir(), 'tailorbird-pdf-'));
  try {
    const file = path.join(folder, 'print.pdf');
    writeFileSync(file, pdf);
    return ask(file, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function withAlpha(data: Uint8Array, channels: number): Uint8Array {
  if (channels === 4) return data;
  const rgba = new Uint8Array((data.length / channels) * 4).fill(255);
  for (let pixel = 0; pixel < rgba.length / 4; pixel++) rgba.set(data.subarray(pixel * channels, pixel * channels + 3), pixel * 4);
  return rgba;
}
