import { boxPath } from '../drawings.ts';
import { faces } from '../faces.ts';
import { ornament } from '../ornament-parts.ts';
import { box, path, words } from '../parts.ts';
import type { Part, TemplateSketch } from '../sketch.ts';

const stitch = 4;

/** A pattern of stitches, a letter of `#` each, repeated along 280 mm. */
function knit(rows: readonly string[]): string {
  const columns = 280 / stitch;
  return rows
    .flatMap((row, y) =>
      Array.from({ length: columns }, (_, x) =>
        row[x % row.length] === '#' ? boxPath(x * stitch + 0.2, y * stitch + 0.2, stitch - 0.4, stitch - 0.4) : '',
      ),
    )
    .join('');
}

const zigzag = ['...#......', '..###.....', '.##.##...#', '##...##.##', '#.....###.'];
const hearts = ['.##.##....', '.#####....', '.#####....', '..###...#.', '...#......'];
const checks = ['##..', '##..', '..##', '..##'];

/** A row of knitting of so many mm from the top. */
function row(id: string, name: string, yMm: number, rows: readonly string[], ink: string): Part {
  return path(id, name, knit(rows), { at: [12.5, yMm, 280, rows.length * stitch], fill: ink });
}

/** Ornaments in a line across the sweater. */
function line(key: string, id: string, yMm: number, widthMm: number, count: number, ink: string): Part[] {
  const step = 280 / count;
  return Array.from({ length: count }, (_, index) =>
    ornament(key, `${id}-${index + 1}`, 'Figure', { at: [12.5 + step * (index + 0.5) - widthMm / 2, yMm, widthMm], inks: [ink] }),
  );
}

/** The rows of a knitted sweater, with words where the reindeer would be. */
export const sweaterRows: TemplateSketch = {
  number: 1002,
  key: 'sweater-rows',
  name: 'Holiday sweater',
  family: 'seasonal',
  tags: ['seasonal', 'winter', 'party'],
  facets: {
    occasions: ['christmas', 'holiday', 'party'],
    themes: ['knitting', 'snow'],
    moods: ['playful', 'warm', 'retro'],
    products: ['apparel', 'bag', 'drinkware'],
  },
  inks: { wool: { label: 'Wool' }, accent: { label: 'Second wool' } },
  palettes: {
    Nordic: ['#fff8ec', '#ff9a8a'],
    Pine: ['#1f4a2f', '#a8231f'],
    Snow: ['#ffffff', '#ffe3dc'],
    Coal: ['#14171f', '#4a0f1c'],
  },
  front: [
    row('zigzag-top', 'Zigzag', 10, zigzag, 'wool'),
    ...line('star-snowflake', 'flake', 38, 32, 6, 'accent'),
    row('checks-top', 'Checks', 84, checks, 'wool'),
    words(
      'words',
      'MERRY & LATE',
      { at: [12.5, 110, 280, 36], face: faces.mono, size: 46, fill: 'accent' },
      { label: 'Words', max: 18, field: 'name' },
    ),
    row('checks-foot', 'Checks', 156, checks, 'wool'),
    ...line('christmas-tree', 'tree', 180, 26, 8, 'wool'),
    row('hearts', 'Hearts', 226, hearts, 'accent'),
    box('hem', 'Hem', { at: [12.5, 252, 280, 4], fill: 'wool' }),
  ],
  layouts: {
    'Whole yoke': {},
    'Narrow band': {
      'zigzag-top': { at: [12.5, 10, 280, 20] },
      ...Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`flake-${index + 1}`, { hidden: true }])),
      'checks-top': { hidden: true },
      words: { at: [12.5, 44, 280, 36] },
      'checks-foot': { hidden: true },
      ...Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`tree-${index + 1}`, { hidden: true }])),
      hearts: { at: [12.5, 94, 280, 20] },
      hem: { at: [12.5, 122, 280, 4] },
    },
  },
  faces: [faces.mono, faces.archivoBlack, faces.bebas],
};
