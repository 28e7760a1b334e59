import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from './lint-fixture.ts';

const compiler = join(projectRoot, 'node_modules/typescript/bin/tsc');
let folder = '';

beforeAll(() => {
  mkdirSync(join(projectRoot, '.cache'), { recursive: true });
  folder = mkdtempSync(join(projectRoot, '.cache/pure-'));
  mkdirSync(join(folder, 'src/shared'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Compiles one line with the settings of src/shared and returns the compiler's complaints. */
function compile(line: string): string {
  const settings = {
    extends: join(projectRoot, 'src/shared/tsconfig.json'),
    compilerOptions: { rootDir: '.', outDir: './out', tsBuildInfoFile: './out/info' },
    include: ['probe.ts'],
  };
  writeFileSync(join(folder, 'src/shared/tsconfig.json'), JSON.stringify(settings));
  writeFileSync(join(folder, 'src/shared/probe.ts'), `${line}\n`);
  try {
    return execFileSync(process.execPath, [compiler, '-p', join(folder, 'src/shared/tsconfig.json')], { encoding: 'utf8' });
  } catch (error) {
    return String((error as { stdout?: string }).stdout);
  }
}

test.each(['document', 'window', 'process', 'Buffer', 'localStorage', 'require'])('%s does not compile in src/shared', (name) => {
  expect(compile(`export const probe = ${name};`)).toMatch(new RegExp(`Cannot find name '${name}'`));
});

test('plain ES2023 compiles in src/shared', () => {
  expect(compile('export const probe = [2, 1].toSorted();')).toBe('');
});
