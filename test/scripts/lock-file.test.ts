import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { completeLock, missingOptionalPackages, type LockFile } from '../../scripts/lint/lock-file.mjs';

const incomplete: LockFile = {
  packages: {
    '': {},
    'node_modules/a': {
      version: '1.0.0',
      dev: true,
      optionalDependencies: { '@a/linux-arm64-musl': '1.0.0', '@a/win32-x64-msvc': '1.0.0', inner: '2.0.0', '@a/there': '1.0.0' },
    },
    'node_modules/a/node_modules/inner': { version: '2.0.0' },
    'node_modules/@a/there': { version: '1.0.0', optional: true },
  },
};

test('package-lock.json has every optional package, so that npm ci takes it on every system', () => {
  const lock = JSON.parse(readFileSync(new URL('../../package-lock.json', import.meta.url), 'utf8')) as LockFile;
  expect(
    missingOptionalPackages(lock).map(({ name }) => name),
    'run: node scripts/complete-lock.mjs',
  ).toEqual([]);
});

test('finds optional packages without an entry', () => {
  expect(missingOptionalPackages(incomplete).map(({ name }) => name)).toEqual(['@a/linux-arm64-musl', '@a/win32-x64-msvc']);
});

test('adds them for their systems only', () => {
  const { packages } = completeLock(incomplete);
  expect(packages['node_modules/@a/linux-arm64-musl']).toEqual({
    version: '1.0.0',
    cpu: ['arm64'],
    dev: true,
    libc: ['musl'],
    optional: true,
    os: ['linux'],
  });
  expect(packages['node_modules/@a/win32-x64-msvc']).toEqual({ version: '1.0.0', cpu: ['x64'], dev: true, optional: true, os: ['win32'] });
  expect(missingOptionalPackages({ packages })).toEqual([]);
});
