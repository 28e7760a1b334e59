interface Counts {
  readonly passed?: number;
  readonly failed?: number;
  readonly skipped?: number;
}
type FullCounts = Required<Counts>;

export function createTally(): {
  readonly total: FullCounts;
  readonly failures: readonly string[];
  add(name: string, counts: Counts): void;
};
export function summaryLine(total: FullCounts): string;
export function countVitest(report: {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}): FullCounts;
export function countPlaywright(report: {
  readonly stats: { readonly expected: number; readonly flaky: number; readonly unexpected: number; readonly skipped: number };
  readonly errors: readonly unknown[];
}): FullCounts;
export function withExitStatus<T extends Counts>(counts: T, status: number): T;
