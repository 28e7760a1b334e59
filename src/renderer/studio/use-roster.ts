import { useRef, useState } from 'react';
import type { ProductSize } from '../../shared/catalog/product.ts';
import { MAX_ROSTER_ROWS, parseCsv } from '../../shared/design/parse-csv.ts';
import { guessMapping, rosterRows, type RosterColumn, type RosterMapping, type RosterRow } from '../../shared/design/roster.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { assertRosterSize, decodeRoster } from './decode-roster.ts';
import { matchSize } from './match-size.ts';

/** A person of the list, named for as long as the list is open. */
export interface ListedRow extends RosterRow {
  readonly id: number;
}

/** What was brought in, until the first change by hand. */
interface Import {
  readonly table: readonly (readonly string[])[];
  readonly mapping: RosterMapping;
}

interface RosterState {
  readonly rows: readonly ListedRow[];
  readonly imported: Import | undefined;
  /** Why the last list was refused. */
  readonly error: unknown;
}

/** The list of a team while it is worked on. */
export interface Roster extends RosterState {
  /** Takes a list that was pasted in place of what is there. */
  take(text: string): void;
  /** The same from a file. */
  takeFile(file: File): Promise<void>;
  /** Reads the list that was brought in by other columns. */
  setMapping(mapping: RosterMapping): void;
  change(id: number, column: RosterColumn, value: string): void;
  add(): void;
  remove(id: number): void;
  /** Puts back what was there before. */
  restore(rows: readonly ListedRow[]): void;
}

const empty: RosterState = { rows: [], imported: undefined, error: undefined };

/** Keeps a team's list in memory: what is typed here is about people and is written down only with an order. */
export function useRoster(sizes: readonly ProductSize[]): Roster {
  const [state, setState] = useState(empty);
  const nextId = useRef(0);
  const listed = (rows: readonly RosterRow[]): ListedRow[] => rows.map((row) => ({ ...row, id: (nextId.current += 1) }));
  const read = (imported: Import): RosterState => {
    const rows = rosterRows(imported.table, imported.mapping);
    if (rows.length > MAX_ROSTER_ROWS) throw new AppError('roster.too-many-rows', { found: rows.length, limit: MAX_ROSTER_ROWS });
    return { rows: listed(rows), imported, error: undefined };
  };
  const edit = (map: (rows: readonly ListedRow[]) => readonly ListedRow[]): void =>
    setState(({ rows }) => ({ rows: map(rows), imported: undefined, error: undefined }));
  const refuse = (error: unknown): void => setState((before) => ({ ...before, error }));
  const take = (text: string): void => {
    try {
      const table = parseCsv(text);
      setState(read({ table, mapping: guessMapping(table, (cell) => matchSize(sizes, cell) !== undefined) }));
    } catch (error) {
      refuse(error);
    }
  };
  return {
    ...state,
    take,
    takeFile: async (file) => {
      try {
        assertRosterSize(file.size);
        take(decodeRoster(new Uint8Array(await file.arrayBuffer())));
      } catch (error) {
        refuse(error);
      }
    },
    setMapping: (mapping) => state.imported && setState(read({ ...state.imported, mapping })),
    change: (id, column, value) => edit((rows) => rows.map((row) => (row.id === id ? { ...row, [column]: value } : row))),
    add: () => edit((rows) => (rows.length < MAX_ROSTER_ROWS ? [...rows, ...listed([{ name: '', number: '', size: '' }])] : rows)),
    remove: (id) => edit((rows) => rows.filter((row) => row.id !== id)),
    restore: (rows) => setState({ rows, imported: undefined, error: undefined }),
  };
}
