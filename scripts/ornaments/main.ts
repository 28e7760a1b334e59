// Draws the ornaments: node scripts/ornaments.mjs [--sheet <file.png> [words of keys or a category]]
import { mkdirSync, writeFileSync } from 'node:fs';
import { ornamentFileSchema } from '../../src/shared/design/ornament.ts';
import { drawSheet } from './contact-sheet.ts';
import { collectOrnaments } from './collect-ornaments.ts';

const [flag, file, ...words] = process.argv.slice(2);
const ornaments = collectOrnaments();
if (flag === '--sheet' && file) {
  const chosen = ornaments.filter(
    ({ key, category }) => words.length === 0 || words.some((word) => category === word || key.includes(word)),
  );
  const plain = words.length === 0;
  writeFileSync(file, drawSheet(chosen, { columns: plain ? 18 : 8, picture: plain ? 52 : 150, small: plain ? 0 : 32, captions: !plain }));
} else {
  const content = ornamentFileSchema.parse({
    version: 1,
    origin: 'Made for Tailorbird: drawn by the generator in scripts/ornaments, copied from nowhere.',
    licence: 'MIT, as Tailorbird itself; what is printed with them is free of conditions.',
    ornaments,
  });
  mkdirSync('resources/ornaments', { recursive: true });
  writeFileSync('resources/ornaments/ornaments.json', writeLines(content));
}
console.log(`${ornaments.length} ornaments`);

/** One line for every ornament, so that a change shows as the lines that it touches. */
function writeLines({ ornaments: all, ...head }: ReturnType<typeof ornamentFileSchema.parse>): string {
  const lines = all.map((ornament) => `    ${JSON.stringify(ornament)}`).join(',\n');
  return `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "ornaments": [\n${lines}\n  ]\n}\n`;
}
