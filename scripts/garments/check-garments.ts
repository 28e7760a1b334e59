import type { Finding } from '../../src/main/garments/gates/finding.ts';
import { gatesOf } from '../../src/main/garments/gates/run-gates.ts';
import { committedLevels } from './committed-garment.ts';
import type { GarmentSizeJob } from './garment-plan.ts';
import { recordGateFigures, type LevelFinding } from './record-gates.ts';

/** Measures committed sizes, prints the table and returns the exit code; `record` keeps the figures beside the garments, too. */
export async function checkGarments(jobs: readonly GarmentSizeJob[], { record }: { record: boolean }): Promise<0 | 1> {
  const lines: { passed: boolean; text: string }[] = [];
  for (const job of jobs) {
    const findings = await findingsOf(job);
    if (record) recordGateFigures(job.blueprint, job.size, findings);
    for (const { level, finding } of findings) {
      lines.push({ passed: finding.passed, text: line(job.blueprint.key, level, finding) });
      console.log(lines.at(-1)!.text);
    }
  }
  const failed = lines.filter(({ passed }) => !passed);
  console.log(`${lines.length - failed.length} gates passed, ${failed.length} failed`);
  for (const { text } of failed) console.log(text);
  return failed.length > 0 ? 1 : 0;
}

/** What the gates find in every level of a committed size. */
export async function findingsOf(job: GarmentSizeJob): Promise<LevelFinding[]> {
  const levels = committedLevels(job).map(async (made) => (await gatesOf(made)).map((finding) => ({ level: made.level, finding })));
  return (await Promise.all(levels)).flat();
}

function line(garmentKey: string, level: 'standard' | 'hero', { gate, size, what, value, limit, passed }: Finding): string {
  const name = `${garmentKey} ${size}${level === 'hero' ? ' hero' : ''}`.padEnd(26);
  return `${passed ? 'ok  ' : 'FAIL'} ${name} gate ${String(gate).padEnd(5)} ${what.padEnd(44)} ${value.toFixed(3).padStart(10)}  ${limit}`;
}
