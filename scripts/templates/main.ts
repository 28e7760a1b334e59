// Writes the templates: node scripts/templates.mjs [--sheet <folder> [families or parts of keys …] | --pictures [families …]]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Template } from '../../src/shared/design/template.ts';
import { collectTemplates } from './collect-templates.ts';
import { writeFlatSheets } from './flat-sheets.ts';
import { writePlatePictures } from './plate-pictures.ts';
import { readTemplates, templateFolder, templateText } from './template-files.ts';

const [flag, ...words] = process.argv.slice(2);
if (flag === '--sheet') {
  const [folder, ...names] = words;
  if (folder === undefined) throw new Error('usage: npm run templates -- --sheet <folder> [families or parts of keys …]');
  const isNamed = (key: string, family: string): boolean =>
    names.length === 0 || names.some((name) => family === name || key.includes(name));
  writeFlatSheets(
    readTemplates().filter(({ key, family }) => isNamed(key, family)),
    folder,
  );
} else if (flag === '--pictures') {
  writePlatePictures(namedTemplates(words), join('docs', 'pictures'));
} else {
  const templates = collectTemplates();
  for (const template of templates) writeFileSync(join(templateFolder, `${template.key}.json`), templateText(template));
  console.log(`${templates.length} templates`);
}

/** The templates of these families, or with keys that have one of these parts; all when nothing is named. */
function namedTemplates(names: readonly string[]): Template[] {
  return readTemplates().filter(({ key, family }) => names.length === 0 || names.some((name) => family === name || key.includes(name)));
}
