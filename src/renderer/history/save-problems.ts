import type { IntlShape } from 'react-intl';
import { csvText } from '../../shared/orders/import/csv-text.ts';
import type { RowProblem } from '../../shared/orders/import/row-problem.ts';
import { callStudio } from '../bridge/call-studio.ts';
import { orRefused } from '../bridge/or-refused.ts';
import { showDone } from '../bridge/toasts.tsx';

const PAGE = 10_000;

/** Saves all rows that cannot come in as a table of its own, in the person's words. */
export async function saveProblems(intl: IntlShape, { token, fileName }: { token: string; fileName: string }): Promise<void> {
  const saved = await orRefused(async () => {
    const word = (id: string): string => intl.formatMessage({ id });
    const head = (['line', 'what', 'field', 'value', 'fix'] as const).map((column) => word(`history.problems.column-${column}`));
    const rows = (await listAll(token)).map(({ lineNumber, code, field, value }) => [
      lineNumber,
      word(`import.problem.${code}`),
      field === null ? '' : word(`history.field.${field}`),
      value,
      word(`import.problem.${code}.fix`),
    ]);
    const bytes = new TextEncoder().encode(csvText([head, ...rows]));
    const suggestedName = `${fileName
      .replace(/\.[^.]*$/, '')
      .replaceAll(/[/\\:*?"<>|]/g, ' ')
      .slice(0, 80)}-${word('history.problems.file')}.csv`;
    return callStudio('production.saveFile', { suggestedName, bytes });
  });
  if (saved?.savedAs != null) showDone(intl.formatMessage({ id: 'studio.file-saved' }, { savedAs: saved.savedAs }));
}

async function listAll(token: string): Promise<RowProblem[]> {
  const all: RowProblem[] = [];
  for (;;) {
    const page = await callStudio('history.listProblems', { token, afterLine: all.at(-1)?.lineNumber ?? 0, limit: PAGE });
    all.push(...page);
    if (page.length < PAGE) return all;
  }
}
