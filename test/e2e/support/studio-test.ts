import { test as base } from '@playwright/test';
import { closeStudio, createUserDataDir, launchStudio, removeUserDataDir, type RunningStudio } from './launch-studio.ts';

/** A test on a studio of its own: fresh user-data folder, the sample shop, closed and removed afterwards. */
export const studioTest = base.extend<{ userDataDir: string; studio: RunningStudio }>({
  // Playwright reads the needs of a fixture from the object pattern of its first parameter.
  userDataDir: async ({}, use) => {
    const userDataDir = await createUserDataDir();
    await use(userDataDir);
    await removeUserDataDir(userDataDir);
  },
  studio: async ({ userDataDir }, use) => {
    const studio = await launchStudio(userDataDir);
    await use(studio);
    await closeStudio(studio);
  },
});
