// Copies the bundled fonts out of their npm tarballs into resources/fonts and writes fonts.json.
// Run by hand when a font is added or updated: node scripts/fonts.mjs
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const target = fileURLToPath(new URL('../resources/fonts/', import.meta.url));
const latin = ['Latn'];
const latinCyrillic = ['Latn', 'Cyrl'];

/** [package, version, file prefix, family, style folders, scripts, fallback] in order of preference. */
const selection = [
  ['archivo-black', '0.4.1', 'ArchivoBlack', 'Archivo Black', ['400Regular'], latin],
  ['archivo', '0.4.2', 'Archivo', 'Archivo', ['500Medium', '700Bold'], latin],
  ['anton', '0.4.2', 'Anton', 'Anton', ['400Regular'], latin],
  ['bebas-neue', '0.4.1', 'BebasNeue', 'Bebas Neue', ['400Regular'], latin],
  ['oswald', '0.4.2', 'Oswald', 'Oswald', ['500Medium', '700Bold'], latinCyrillic],
  ['alfa-slab-one', '0.4.1', 'AlfaSlabOne', 'Alfa Slab One', ['400Regular'], latin],
  ['bitter', '0.4.2', 'Bitter', 'Bitter', ['600SemiBold'], latinCyrillic],
  ['playfair-display', '0.4.2', 'PlayfairDisplay', 'Playfair Display', ['500Medium', '800ExtraBold'], latinCyrillic],
  ['fraunces', '0.4.1', 'Fraunces', 'Fraunces', ['600SemiBold', '900Black'], latin],
  ['montserrat', '0.4.2', 'Montserrat', 'Montserrat', ['500Medium', '800ExtraBold'], latinCyrillic],
  ['space-mono', '0.4.2', 'SpaceMono', 'Space Mono', ['400Regular', '700Bold'], latin],
  ['pacifico', '0.4.1', 'Pacifico', 'Pacifico', ['400Regular'], latinCyrillic],
  ['caveat', '0.4.2', 'Caveat', 'Caveat', ['700Bold'], latinCyrillic],
  ['noto-sans', '0.4.2', 'NotoSans', 'Noto Sans', ['500Medium', '800ExtraBold'], ['Latn', 'Grek', 'Cyrl']],
  ['noto-naskh-arabic', '0.4.5', 'NotoNaskhArabic', 'Noto Naskh Arabic', ['500Medium', '700Bold'], ['Arab'], true],
  ['noto-sans-hebrew', '0.4.1', 'NotoSansHebrew', 'Noto Sans Hebrew', ['500Medium', '800ExtraBold'], ['Hebr'], true],
  ['noto-sans-devanagari', '0.4.1', 'NotoSansDevanagari', 'Noto Sans Devanagari', ['500Medium', '800ExtraBold'], ['Deva'], true],
  ['noto-sans-thai', '0.4.2', 'NotoSansThai', 'Noto Sans Thai', ['500Medium', '800ExtraBold'], ['Thai'], true],
  ['noto-emoji', '0.4.7', 'NotoEmoji', 'Noto Emoji', ['500Medium'], ['Zsye'], true],
  // Large: one weight each, loaded only for designs with words in these scripts.
  ['noto-sans-jp', '0.4.3', 'NotoSansJP', 'Noto Sans JP', ['700Bold'], ['Jpan'], true],
  ['noto-sans-sc', '0.4.3', 'NotoSansSC', 'Noto Sans SC', ['700Bold'], ['Hans'], true],
  ['noto-sans-kr', '0.4.3', 'NotoSansKR', 'Noto Sans KR', ['700Bold'], ['Kore'], true],
];

const licences = [];
const faces = selection.flatMap(copyFamily);
writeFileSync(join(target, 'fonts.json'), `${JSON.stringify({ faces }, null, 2)}\n`);
writeFileSync(join(target, 'LICENSES'), licences.join(`\n${'='.repeat(80)}\n\n`));
console.log(`${faces.length} faces`);

function copyFamily([name, version, prefix, family, styles, scripts, fallback = family === 'Noto Sans']) {
  const folder = unpack(`@expo-google-fonts/${name}@${version}`);
  mkdirSync(target, { recursive: true });
  licences.push(`${family} (@expo-google-fonts/${name} ${version})\n\n${readFileSync(join(folder, 'LICENSE_FONT'), 'utf8')}`);
  const entries = styles.map((style) => {
    const weight = Number.parseInt(style, 10);
    const key = `${prefix}-${weight}`;
    const bytes = readFileSync(join(folder, style, `${prefix}_${style}.ttf`));
    writeFileSync(join(target, `${key}.ttf`), bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { key, family, weight, file: `${key}.ttf`, byteLength: bytes.length, sha256, licence: 'OFL-1.1', scripts, fallback };
  });
  rmSync(folder, { recursive: true });
  return entries;
}

function unpack(spec) {
  const folder = mkdtempSync(join(tmpdir(), 'font-'));
  const shell = process.platform === 'win32';
  const tarball = execFileSync('npm', ['pack', '--silent', spec], { cwd: folder, encoding: 'utf8', shell }).trim();
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1'], { cwd: folder });
  return folder;
}
