import { cp } from 'node:fs/promises';
import { test as base } from '@playwright/test';
import { closeStudio, createUserDataDir, launchStudio, removeUserDataDir, type RunningStudio } from './launch-studio.ts';

/**
 * A test on a studio of its own: the sample shop as the program's first start leaves it, closed and removed afterwards.
 * That start is made once for all tests of a worker; {@link firstStartTest} makes one of its own.
 */
export const studioTest = base.extend<{ userDataDir: string; studio: RunningStudio }, { startedOnce: string }>({
  startedOnce: [
    // Playwright reads the needs of a fixture from the object pattern of its first parameter.
    async ({}, use) => {
      const folder = await createUserDataDir();
      await closeStudio(await launchStudio(folder));
      await use(folder);
      await removeUserDataDir(folder);
    },
    { scope: 'worker' },
  ],
  userDataDir: async ({ startedOnce }, use) => {
    const userDataDir = await createUserDataDir();
    // The register of numbers goes with the database, so the copy goes on with the same series as the folder would.
    await cp(startedOnce, userDataDir, { recursive: true });
    await use(userDataDir);
    await removeUserDataDir(userDataDir);
  },
  studio: async ({ userDataDir }, use) => {
    const studio = await launchStudio(userDataDir);
    await use(studio);
    await closeStudio(studio);
  },
});

/** A test on a studio that has never been started before: what it does at its first start is part of what is tested. */
export const firstStartTest = studioTest.extend({
  userDataDir: async ({}, use) => {
    const userDataDir = await createUserDataDir();
    await use(userDataDir);
    await removeUserDataDir(userDataDir);
  },
});
