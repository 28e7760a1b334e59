import { expect, test } from 'vitest';
import type { TextLayer } from '../../src/shared/design/layer.ts';
import { layoutText } from '../../src/shared/design/layout-text.ts';
import { paintDesign } from '../../src/shared/design/paint-design.ts';
import { makeDocument, makeFrame, makeText } from '../shared/design/sample-documents.ts';
import { createBundledShaper } from './bundled-shaper.ts';
import { createSurface } from './canvas-surface.ts';
import { expectGolden } from './expect-golden.ts';

const shaper = createBundledShaper();
const areaSizeMm = { widthMm: 100, heightMm: 30 };
const pixelsPerMm = 4;

const cases: Record<string, Partial<TextLayer>> = {
  'latin-extended': { text: 'Łódź Ţâşnad', fontFamily: 'Montserrat', fontWeight: 800 },
  'ligatures-and-kerning': { text: 'office fi ffl AVATAR', fontFamily: 'Playfair Display', fontWeight: 500 },
  'letter-spacing': { text: 'office fi ffl', fontFamily: 'Playfair Display', fontWeight: 500, letterSpacingEm: 0.15 },
  arabic: { text: 'سلام العالم' },
  'arabic-letter-spacing': { text: 'سلام العالم', letterSpacingEm: 0.2 },
  devanagari: { text: 'नमस्ते क्षत्रिय' },
  hebrew: { text: 'שָׁלוֹם עוֹלָם' },
  thai: { text: 'ที่นี่ น้ำ กำลังใจ ผู้ใหญ่', fontSizeMm: 9 },
  'chinese-and-latin': { text: '山海 Running 俱乐部，2026', fontSizeMm: 6.5 },
  'chinese-traditional': { text: '龍騰體育會' },
  japanese: { text: '春の祭り「さくら」トーナメント', fontSizeMm: 5.5 },
  korean: { text: '서울 마라톤 2026' },
  'chinese-on-a-circle': { text: '山海俱乐部', curve: { kind: 'arc', angleDeg: 90 } },
  'thai-wave': { text: 'ที่นี่ ผู้ใหญ่', curve: { kind: 'wave', heightEm: 0.6, waves: 1 } },
  'mixed-directions': { text: 'Atelier سلام 2026 (שלום)', fontSizeMm: 7.5 },
  'cyrillic-and-greek': { text: 'Команда Ομάδα', fontSizeMm: 11 },
  'emoji-and-hearts': { text: 'I ❤️ ☕ 👩‍🚀 🎉 ♥', fontSizeMm: 10 },
  'two-lines-right': { text: 'Sunset Co\nsince 1998', align: 'right', fontFamily: 'Oswald', fontWeight: 700, lineHeight: 1.05 },
  rainbow: { text: 'WILDCATS', fontFamily: 'Alfa Slab One', fontWeight: 400, curve: { kind: 'arc', angleDeg: 90 } },
  smile: { text: 'Tailorbird', fontFamily: 'Pacifico', fontWeight: 400, curve: { kind: 'arc', angleDeg: -80 } },
  'arabic-rainbow': { text: 'سلام العالم', curve: { kind: 'arc', angleDeg: 90 } },
  'shrunk-to-fit': { text: 'Much too long for its frame', fontFamily: 'Anton', fontWeight: 400, fontSizeMm: 40, fit: 'shrink' },
  'gradient-and-outline': {
    text: 'NIGHT RUN',
    fontFamily: 'Archivo Black',
    fontWeight: 400,
    fill: {
      kind: 'linear-gradient',
      angleDeg: 90,
      stops: [
        { offset: 0, color: '#ffb347' },
        { offset: 1, color: '#e8336d' },
      ],
    },
    outline: { widthMm: 0.8, color: '#15233c' },
  },
};

test.each(Object.entries(cases))('%s', async (name, part) => {
  const layer = makeText({ fontSizeMm: 12, frame: makeFrame({ xMm: 5, yMm: 4, widthMm: 90, heightMm: 22 }), ...part });
  const { canvas, surface } = createSurface(areaSizeMm.widthMm * pixelsPerMm, areaSizeMm.heightMm * pixelsPerMm);
  paintDesign(surface, makeDocument([layer]), 'front', {
    areaSizeMm,
    pixelsPerMm,
    assets: { get: () => undefined },
    text: shaper,
    finish: 'print',
  });
  expect(layoutText(layer, shaper).missing).toEqual([]);
  await expectGolden(canvas, name);
});
