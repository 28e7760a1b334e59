// Writes the templates: node scripts/templates.mjs [--sheet <folder> [families or parts of keys …]]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectTemplates } from './collect-templates.ts';
import { writeFlatSheets } from './contact-sheet.ts';
import { readTemplates, templateFolder, templateText } from './template-files.ts';

const [flag, folder, ...names] = process.argv.slice(2);
if (flag === '--sheet' && folder !== undefined) {
  const isNamed = (key: string, family: string): boolean =>
    names.length === 0 || names.some((name) => family === name || key.includes(name));
  writeFlatSheets(
    readTemplates().filter(({ key, family }) => isNamed(key, family)),
    folder,
  );
} else {
  const templates = collectTemplates();
  for (const template of templates) writeFileSync(join(templateFolder, `${template.key}.json`), templateText(template));
  console.log(`${templates.length} templates`);
}
