import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../src/main/garments/gates/finding.ts';
import { gateFiguresSchema, type GateFigure, type GateFigures } from '../../src/shared/garments/gate-figures.ts';
import type { SizeKey } from '../../src/shared/garments/garment-metadata.ts';
import type { GarmentBlueprint } from '../../src/shared/garments/wardrobe/garment-blueprint.ts';
import { garmentFolder } from './committed-garment.ts';

/** What a gate found in one level of a size. */
export interface LevelFinding {
  level: 'standard' | 'hero';
  finding: Finding;
}

const decimals = 3;

/** The figures of a garment as they were recorded; no sizes when there is no record. */
export function readGateFigures(garmentKey: string): GateFigures {
  const file = fileOf(garmentKey);
  if (!existsSync(file)) return { version: 1, garmentKey, sizes: {} };
  return gateFiguresSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Writes what was measured on a size into its garment's record; sizes that the garment no longer has go. */
export function recordGateFigures({ key, sizeKeys }: GarmentBlueprint, measured: SizeKey, findings: readonly LevelFinding[]): void {
  const known = { ...readGateFigures(key).sizes, [measured]: findings.map(gateFigure) };
  const sizes = sizeKeys.flatMap((size) => (known[size] ? [[size, known[size]] as const] : []));
  const record = gateFiguresSchema.parse({ version: 1, garmentKey: key, sizes: Object.fromEntries(sizes) });
  writeFileSync(fileOf(key), print(record));
}

/** A finding as it is recorded: nothing of it depends on when or where it was measured. */
export function gateFigure({ level, finding }: LevelFinding): GateFigure {
  const { gate, what, value, limit, passed } = finding;
  return { gate: String(gate), what: level === 'hero' ? `hero: ${what}` : what, value: Number(value.toFixed(decimals)), limit, passed };
}

function fileOf(garmentKey: string): string {
  return join(garmentFolder(garmentKey), 'gates.json');
}

/** A figure a line, so that a change shows as what it is. */
function print({ version, garmentKey, sizes }: GateFigures): string {
  const blocks = Object.entries(sizes).map(
    ([size, figures]) => `${JSON.stringify(size)}:[\n${figures.map((figure) => JSON.stringify(figure)).join(',\n')}\n]`,
  );
  return `{"version":${version},"garmentKey":${JSON.stringify(garmentKey)},"sizes":{\n${blocks.join(',\n')}\n}}\n`;
}
