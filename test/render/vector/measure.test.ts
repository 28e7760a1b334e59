import { writeFileSync } from 'node:fs';
import { createCanvas } from '@napi-rs/canvas';
import { test } from 'vitest';
import { createBundledShaper } from '../bundled-shaper.ts';
import { boxDown, differingShare } from './differing-share.ts';
import { paintPdf, paintPixels, paintSvg } from './paint-print.ts';
import { printDocuments } from './print-documents.ts';
import { createPrintPictures } from './print-pictures.ts';
import { rasterizePdf } from './rasterize-pdf.ts';
import { rasterizeSvg } from './rasterize-svg.ts';
import { rasterizeWithPoppler } from './rasterize-with-poppler.ts';

const save = (name: string, p: { data: ArrayLike<number>; width: number; height: number }) => {
  const c = createCanvas(p.width, p.height);
  const i = c.getContext('2d').createImageData(p.width, p.height);
  i.data.set(p.data as never);
  c.getContext('2d').putImageData(i, 0, 0);
  writeFileSync(name, c.toBuffer('image/png'));
};
test('measure', { timeout: 600_000 }, async () => {
  const means = { text: createBundledShaper(), pictures: await createPrintPictures() };
  const only = process.env['ONLY'];
  const scale = Number(process.env['SCALE'] ?? 8);
  for (const print of printDocuments) {
    if (only && !new RegExp(only).test(print.name)) continue;
    let t = performance.now();
    const took = () => {
      const d = performance.now() - t;
      t = performance.now();
      return Math.round(d);
    };
    const canvas = paintPixels(print, scale, means);
    const tc = took();
    const pdf = paintPdf(print, means);
    const tp = took();
    const svg = paintSvg(print, means);
    const ts = took();
    const p1 = (await rasterizePdf(pdf, 0, { width: canvas.width, height: canvas.height })).pixels;
    const t1 = took();
    const p2 = await rasterizeSvg(svg, canvas.width);
    const t2 = took();
    const p3 = rasterizeWithPoppler(pdf, { width: canvas.width, height: canvas.height });
    const t3 = took();
    const row = [p1, p2, p3].map((p) =>
      [1, 2, 4, 8].map((f) => (100 * differingShare(boxDown(canvas, f), boxDown(p, f), 8)).toFixed(3)).join('/'),
    );
    console.log(
      print.name.padEnd(40),
      `${canvas.width}x${canvas.height}`,
      'pdfium',
      row[0],
      'resvg',
      row[1],
      'poppler',
      row[2],
      `pdf ${(pdf.length / 1000) | 0}k svg ${(svg.length / 1000) | 0}k`,
      [tc, tp, ts, t1, t2, t3].join(' '),
    );
    if (only) {
      writeFileSync('/tmp/vec/d.pdf', pdf);
      writeFileSync('/tmp/vec/d.svg', svg);
      save('/tmp/vec/d-canvas.png', canvas);
      save('/tmp/vec/d-pdfium.png', p1);
      save('/tmp/vec/d-resvg.png', p2);
      save('/tmp/vec/d-poppler.png', p3);
      const diff = (p: typeof canvas) => ({
        width: p.width,
        height: p.height,
        data: Uint8Array.from(p.data, (v, i) => (i % 4 === 3 ? 255 : Math.min(255, 4 * Math.abs(v - canvas.data[i]!)))),
      });
      save('/tmp/vec/d-diff1.png', diff(p1));
      save('/tmp/vec/d-diff3.png', diff(p3));
    }
  }
});
