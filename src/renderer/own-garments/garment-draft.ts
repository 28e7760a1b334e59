import { create } from 'zustand';
import type { BasePatternKey } from '../../shared/garments/own/base-patterns.ts';
import type { TypedRow } from '../../shared/garments/own/check-size-chart.ts';
import type { FileMapping, InspectedFile } from '../../shared/garments/own/garment-file.ts';
import type { LengthUnit } from '../../shared/garments/own/size-chart.ts';

/** A row of the size chart; its id outlives what is typed, even as two rows have the same name for a moment. */
export interface DraftRow extends TypedRow {
  readonly id: number;
}

/** What has been typed of a garment from measures; it outlives the screen, so that what was refused can be corrected. */
export interface MeasuresDraft {
  readonly name: string;
  readonly baseKey: BasePatternKey;
  readonly unit: LengthUnit;
  readonly rows: readonly DraftRow[];
}

/** A chosen file and what has been said about it. */
export interface FileDraft {
  readonly file: InspectedFile;
  readonly mapping: FileMapping;
}

interface GarmentDraft {
  readonly way: 'measures' | 'file';
  readonly measures: MeasuresDraft;
  readonly file: FileDraft | null;
  /** The making whose end has been read. */
  readonly readUid: string | null;
  setWay(way: GarmentDraft['way']): void;
  setMeasures(change: Partial<MeasuresDraft>): void;
  setFile(file: FileDraft): void;
  markRead(uid: string): void;
}

let rowsBegun = 0;

export function emptyRow(key: string): DraftRow {
  rowsBegun++;
  return { id: rowsBegun, key, chestWidth: '', length: '', sleeve: '' };
}

/** The draft of a garment in this window. */
export const useGarmentDraft = create<GarmentDraft>()((set) => ({
  measures: { name: '', baseKey: 'heavy-tee', unit: 'cm', rows: [emptyRow('M')] },
  way: 'measures',
  file: null,
  readUid: null,
  setWay: (way) => set({ way }),
  setFile: (file) => set({ file }),
  setMeasures: (change) => set(({ measures }) => ({ measures: { ...measures, ...change } })),
  markRead: (readUid) => set({ readUid }),
}));
