import { createHash } from 'node:crypto';
import { MAX_IMPORT_ROWS, type ImportPhase, type ImportReport } from '../../shared/history/contract.ts';
import { missingFields } from '../../shared/orders/import/import-fields.ts';
import type { ImportFormat } from '../../shared/orders/import/import-format.ts';
import { customerRowReader, isRowProblem, orderRowReader, type ReadingTerms } from '../../shared/orders/import/read-rows.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { openReadable } from '../database/connection.ts';
import { matchStaging } from './match-staging.ts';
import { readTable } from './read-table.ts';
import { reportStaging } from './report-staging.ts';
import { createRowStage, type RowStage } from './stage-rows.ts';
import { createStaging } from './staging.ts';

/** A table to be checked, and where it is put meanwhile. */
export interface StageOrder extends ReadingTerms {
  readonly file: string;
  readonly format: ImportFormat;
  readonly stagingFile: string;
  readonly shopFile: string;
  readonly currency: string;
  readonly mostRows?: number;
}

/** Says how far a phase of the work is, from 0 to 1. */
export type ReportPhase = (phase: ImportPhase, share: number) => void;

/**
 * Reads a whole table into a staging file and finds what of it the shop has already: the dry run, of which the import
 * itself is only the copying.
 *
 * @throws AppError import.not-mapped, import.file-gone, import.not-text, import.empty, import.too-many-rows (`limit`)
 */
export function stageTable(order: StageOrder, report: ReportPhase): ImportReport {
  const { file, format, stagingFile, shopFile, currency, mostRows = MAX_IMPORT_ROWS, ...terms } = order;
  const [missing] = missingFields(format.mapping, format.kind);
  if (missing !== undefined) throw new AppError('import.not-mapped', { field: missing[0] ?? '' });
  const staging = createStaging(stagingFile);
  const shop = openReadable(shopFile);
  try {
    const stage = createRowStage(staging);
    const take = format.kind === 'orders' ? lineTaker(stage, format, terms) : customerTaker(stage, format, terms);
    const hash = createHash('sha256');
    let rowCount = 0;
    let isHeader = format.hasHeader;
    staging.exec('BEGIN');
    readTable(file, format, (bytes, records, share) => {
      hash.update(bytes);
      for (const record of records) {
        if (isHeader) isHeader = false;
        else {
          if (rowCount === mostRows) throw new AppError('import.too-many-rows', { limit: mostRows });
          take(record);
          rowCount += 1;
        }
      }
      report('reading', share);
    });
    if (rowCount === 0) throw new AppError('import.empty');
    staging
      .prepare('INSERT INTO facts (id, kind, row_count, content_hash) VALUES (1, ?, ?, ?)')
      .run(format.kind, rowCount, hash.digest('hex'));
    staging.exec('COMMIT');
    matchStaging(staging, shop, (share) => report('matching', share));
    return reportStaging(staging, shop, currency);
  } finally {
    staging.close();
    shop.close();
  }
}

type Taker = (record: Parameters<ReturnType<typeof orderRowReader>>[0]) => void;

function lineTaker(stage: RowStage, format: ImportFormat, terms: ReadingTerms): Taker {
  const read = orderRowReader(format, terms);
  return (record) => {
    const row = read(record);
    if (isRowProblem(row)) stage.problem(row);
    else stage.line(row);
  };
}

function customerTaker(stage: RowStage, format: ImportFormat, terms: ReadingTerms): Taker {
  const read = customerRowReader(format, terms);
  return (record) => {
    const row = read(record);
    if (isRowProblem(row)) stage.problem(row);
    else stage.customer(row);
  };
}
