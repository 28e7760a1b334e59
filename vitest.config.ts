import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const compiledBinding = fileURLToPath(new URL('node_modules/better-sqlite3/build/Release/better_sqlite3.node', import.meta.url));

// On Node-API 9 the shipped prebuild of better-sqlite3 does not fail, it crashes: stop before that.
if (Number(process.versions['napi']) < 10 && !existsSync(compiledBinding)) {
  throw new Error('better-sqlite3 is not compiled for this runtime. Run `npm test` once: it sets up what is missing.');
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'node_modules/**'],
    // A machine of two cores would get one worker by default, and half the speed.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
