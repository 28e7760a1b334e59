import { readFileSync, statSync } from 'node:fs';
import { z } from 'zod';
import { recommendationContract } from '../../shared/recommendation/contract.ts';
import { isHeldOut } from '../../shared/recommendation/evaluation/hold-out.ts';
import type { CallOutput, ParsedInput } from '../../shared/studio-contract.ts';
import { writeFileAtomically } from '../database/replace-file.ts';
import type { ShopFiles } from '../database/shop-files.ts';

type Question = ParsedInput<'recommendation.suggest'>;
type Answer = CallOutput<'recommendation.suggest'>;

/** What Home shows while nobody is served, and the share of sessions to which it is not shown. */
const homeAnswerSchema = z.object({
  answer: recommendationContract.calls.suggest.output,
  heldOutPercent: z.number(),
});
const keptSchema = homeAnswerSchema.extend({ database: z.string() });

export type HomeAnswer = z.infer<typeof homeAnswerSchema>;

/** What Home asks at a start. */
export const homeQuestion = { customerId: null, contextProductIds: [], slot: 'home' } as const;

/** Whether an answer may outlive the program: nothing that was made for a person is in it. */
export function mayBeKept({ panels }: Answer): boolean {
  return panels.every(({ suggestions }) => suggestions.every(({ design }) => design.kind === 'template'));
}

/** Keeps Home's answer beside a database that nobody has open any more; it holds for that file alone, as it lies there now. */
export function keepHome(files: ShopFiles, home: unknown): void {
  const kept = { ...homeAnswerSchema.parse(home), database: stateOf(files.database) };
  writeFileAtomically(files.keptHome, JSON.stringify(kept));
}

/** Home's kept answer to a question, if it is what Home asks and nothing was written since it was kept. */
export function findKeptAnswer(files: ShopFiles, question: Question): Answer | undefined {
  const { customerId, contextProductIds, slot, sessionMs, picks, basket } = question;
  const isHome = customerId === null && contextProductIds.length === 0 && slot === homeQuestion.slot;
  if (!isHome || picks !== undefined || basket !== undefined) return undefined;
  try {
    const { answer, heldOutPercent, database } = keptSchema.parse(JSON.parse(readFileSync(files.keptHome, 'utf8')));
    const isOther = sessionMs !== undefined && isHeldOut(sessionMs, heldOutPercent);
    return isOther || hasUnsettledChanges(files.database) || database !== stateOf(files.database) ? undefined : answer;
  } catch {
    return undefined;
  }
}

/** Whether two answers show the same; how much each suggestion is worth changes with every moment. */
export function showsTheSame(one: Answer, other: Answer): boolean {
  const shown = ({ panels }: Answer): string => JSON.stringify(panels, (name, value: unknown) => (name === 'score' ? undefined : value));
  return shown(one) === shown(other);
}

/** A file that was written to since has another time, and nearly always another size. */
function stateOf(databaseFile: string): string {
  const { size, mtimeNs, ino } = statSync(databaseFile, { bigint: true });
  return `${size} ${mtimeNs} ${ino}`;
}

/** What is written while a database is open lies beside its file until it is closed. */
function hasUnsettledChanges(databaseFile: string): boolean {
  return (statSync(`${databaseFile}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
}
