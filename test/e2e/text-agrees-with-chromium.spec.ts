import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { _electron, expect, test, type ElectronApplication, type Page } from '@playwright/test';
import type { Outline } from '../../src/shared/design/outline.ts';
import { shapeLine } from '../../src/shared/design/shape-line.ts';
import { mapOutline } from '../../src/shared/design/outline.ts';
import { createBundledShaper } from '../render/bundled-shaper.ts';

const fonts = fileURLToPath(new URL('../../resources/fonts/', import.meta.url));
const blankWindow = fileURLToPath(new URL('fixtures/blank-window.cjs', import.meta.url));

const samples: readonly { name: string; text: string; faceKey: string }[] = [
  { name: 'Latin Extended', text: 'Łódź Ţâşnad', faceKey: 'Montserrat-800' },
  { name: 'ligatures and kerning', text: 'office fi ffl AVATAR', faceKey: 'PlayfairDisplay-500' },
  { name: 'a connected script', text: 'Tailorbird', faceKey: 'Pacifico-400' },
  { name: 'condensed capitals', text: 'SUNSET CO', faceKey: 'Anton-400' },
  { name: 'Greek and Cyrillic', text: 'Ομάδα Команда', faceKey: 'NotoSans-800' },
  { name: 'Arabic', text: 'سلام العالم', faceKey: 'NotoNaskhArabic-500' },
  { name: 'Hebrew with points', text: 'שָׁלוֹם עוֹלָם', faceKey: 'NotoSansHebrew-500' },
  { name: 'Devanagari', text: 'नमस्ते क्षत्रिय', faceKey: 'NotoSansDevanagari-500' },
  { name: 'Thai', text: 'ที่นี่ น้ำ ผู้ใหญ่', faceKey: 'NotoSansThai-500' },
  { name: 'Chinese', text: '山海俱乐部，龍騰', faceKey: 'NotoSansSC-700' },
  { name: 'Japanese', text: '春の祭り「さくら」', faceKey: 'NotoSansJP-700' },
  // One word: Chromium shapes spaces without the words' script, for which this face has a wider one.
  { name: 'Korean', text: '서울마라톤', faceKey: 'NotoSansKR-700' },
];

/** Ink that differs as a share of all ink; hinting and edge smoothing stay far below, a lost ligature or kern far above. */
const ALLOWED_SHARE = 0.03;

interface Comparison {
  readonly outline: Outline;
  readonly text: string;
  readonly fontBase64: string;
  readonly kerning: 'normal' | 'none';
}

test.describe('our outlines and the text of Chromium', () => {
  const shaper = createBundledShaper();
  let app: ElectronApplication;
  let page: Page;

  test.beforeAll(async () => {
    app = await _electron.launch({ args: [blankWindow, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])] });
    page = await app.firstWindow();
  });
  test.afterAll(() => app.close());

  const compare = async (text: string, faceKey: string, kerning: 'normal' | 'none' = 'normal') => {
    const face = shaper.faces.find((candidate) => candidate.key === faceKey);
    if (!face) throw new Error(`${faceKey} is not bundled`);
    const line = shapeLine(text, face, 0, shaper);
    const outline = line.clusters.flatMap((cluster) => mapOutline(cluster.outline, (x, y) => [x + cluster.startEm, y]));
    const fontBase64 = readFileSync(`${fonts}${faceKey}.ttf`).toString('base64');
    return { widthEm: line.widthEm, ...(await page.evaluate(drawBoth, { outline, text, fontBase64, kerning })) };
  };

  for (const { name, text, faceKey } of samples) {
    test(`agree on ${name}`, async () => {
      const { differingShare, chromiumWidthEm, widthEm } = await compare(text, faceKey);
      expect(Math.abs(chromiumWidthEm - widthEm)).toBeLessThan(0.005);
      expect(differingShare).toBeLessThan(ALLOWED_SHARE);
    });
  }

  test('would be found apart without kerning', async () => {
    expect((await compare('office fi ffl AVATAR', 'PlayfairDisplay-500', 'none')).differingShare).toBeGreaterThan(ALLOWED_SHARE * 2);
  });
});

/** Runs in the page: paints our outline and Chromium's text at one size and place, and measures how much ink differs. */
async function drawBoth({ outline, text, fontBase64, kerning }: Comparison): Promise<{ differingShare: number; chromiumWidthEm: number }> {
  const em = 120;
  const bytes = Uint8Array.from(atob(fontBase64), (character) => character.charCodeAt(0));
  const font = await new FontFace('compared', bytes.buffer).load();
  document.fonts.clear();
  document.fonts.add(font);
  const makeContext = (): CanvasRenderingContext2D => {
    const canvas = new OffscreenCanvas(1800, 320);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('no canvas');
    context.translate(30, 180);
    return context as unknown as CanvasRenderingContext2D;
  };
  const theirs = makeContext();
  theirs.font = `${em}px compared`;
  theirs.fontKerning = kerning;
  theirs.textRendering = 'geometricPrecision';
  const chromiumWidthEm = theirs.measureText(text).width / em;
  theirs.fillText(text, 0, 0);
  const ours = makeContext();
  ours.scale(em, em);
  ours.beginPath();
  for (const command of outline) {
    if (command[0] === 'M') ours.moveTo(command[1], command[2]);
    else if (command[0] === 'L') ours.lineTo(command[1], command[2]);
    else if (command[0] === 'Q') ours.quadraticCurveTo(command[1], command[2], command[3], command[4]);
    else if (command[0] === 'C') ours.bezierCurveTo(command[1], command[2], command[3], command[4], command[5], command[6]);
    else ours.closePath();
  }
  ours.fill();
  const a = theirs.getImageData(0, 0, 1800, 320).data;
  const b = ours.getImageData(0, 0, 1800, 320).data;
  let ink = 0;
  let differing = 0;
  for (let at = 3; at < a.length; at += 4) {
    ink += b[at] ?? 0;
    differing += Math.abs((a[at] ?? 0) - (b[at] ?? 0));
  }
  return { differingShare: differing / ink, chromiumWidthEm };
}
