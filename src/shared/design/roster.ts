import type { DesignDocument } from './design-document.ts';
import { MAX_TEXT_LENGTH, type Layer, type RosterFieldLayer } from './layer.ts';
import { flattenLayers } from './map-layers.ts';

/** What a list of people tells of each. */
export const rosterColumns = ['name', 'number', 'size'] as const;

/** One thing that a list of people tells. */
export type RosterColumn = (typeof rosterColumns)[number];

/** One person of a team; `size` is as it was typed. */
export type RosterRow = Readonly<Record<RosterColumn, string>>;

/** What each column of a list holds, and whether its first row is headings. */
export interface RosterMapping {
  readonly hasHeader: boolean;
  /** By column of the list; null for one that is not used. */
  readonly columns: readonly (RosterColumn | null)[];
}

/** Headings that are understood, without case and accents. */
const headings: Readonly<Record<RosterColumn, RegExp>> = {
  name: /^((back|shirt|last|first|full|player|spieler)[ _-]?)?(name|player|spieler|surname|nachname|vorname|nom|nombre|apellido|jugador|joueur|member|mitglied)s?$/,
  number: /^((shirt|player|squad|trikot|rucken)[ _-]?)?(number|no|nr|#|num|nummer|numero|dorsal|n°)\.?$/,
  size: /^((shirt|tee)[ _-]?)?(size|grosse|taille|talla|gr|sz)\.?$/,
};

/** What the columns of a list seem to hold: by their headings, else by what stands in them. */
export function guessMapping(table: readonly (readonly string[])[], isSize: (cell: string) => boolean): RosterMapping {
  const first = table[0] ?? [];
  const width = Math.max(0, ...table.map((row) => row.length));
  const named = Array.from({ length: width }, (_, index) => headingOf(first[index] ?? ''));
  if (named.some((column) => column !== null)) return { hasHeader: true, columns: eachOnce(named) };
  const columns = Array.from({ length: width }, (_, index) => {
    const cells = table.map((row) => row[index] ?? '').filter((cell) => cell !== '');
    const most = (test: (cell: string) => boolean): boolean => cells.length > 0 && cells.filter(test).length > cells.length / 2;
    if (most(isSize)) return 'size';
    return most((cell) => /^#?\d{1,3}$/.test(cell)) ? 'number' : most((cell) => /\p{L}/u.test(cell)) ? 'name' : null;
  });
  return { hasHeader: false, columns: eachOnce(columns) };
}

/** The people of a list; rows in which none of the used columns has anything are left out. */
export function rosterRows(table: readonly (readonly string[])[], { hasHeader, columns }: RosterMapping): RosterRow[] {
  const cell = (row: readonly string[], column: RosterColumn): string => {
    const index = columns.indexOf(column);
    return index < 0 ? '' : (row[index] ?? '').slice(0, MAX_TEXT_LENGTH);
  };
  return table
    .slice(hasHeader ? 1 : 0)
    .map((row) => ({ name: cell(row, 'name'), number: cell(row, 'number'), size: cell(row, 'size') }))
    .filter((row) => rosterColumns.some((column) => row[column] !== ''));
}

/** The team fields of a design, in every area and group. */
export function rosterFields(document: DesignDocument): RosterFieldLayer[] {
  return Object.values(document.areas)
    .flatMap((area) => flattenLayers(area.layers))
    .filter((layer) => layer.kind === 'roster-field');
}

/** The design of one person: every team field shows what the list says. */
export function fillRoster(document: DesignDocument, row: Pick<RosterRow, 'name' | 'number'>): DesignDocument {
  const areas = Object.entries(document.areas).map(([key, area]) => [
    key,
    { ...area, layers: area.layers.map((layer) => fill(layer, row)) },
  ]);
  return { ...document, areas: Object.fromEntries(areas) };
}

function fill(layer: Layer, row: Pick<RosterRow, 'name' | 'number'>): Layer {
  if (layer.kind === 'group') return { ...layer, children: layer.children.map((child) => fill(child, row)) };
  return layer.kind === 'roster-field' ? { ...layer, sampleText: row[layer.field] } : layer;
}

function headingOf(cell: string): RosterColumn | null {
  const plain = cell.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase().trim();
  return rosterColumns.find((column) => headings[column].test(plain)) ?? null;
}

/** A column that is found twice is the first one. */
function eachOnce(columns: readonly (RosterColumn | null)[]): (RosterColumn | null)[] {
  return columns.map((column, index) => (columns.indexOf(column) === index ? column : null));
}
