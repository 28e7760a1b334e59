import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { closeStudio, createUserDataDir, launchStudio, removeUserDataDir } from './support/launch-studio.ts';

const foreignBytes = Buffer.from('this is a shopping list, not a database'.repeat(300));

test('a damaged database is refused with a way out, and kept', async () => {
  const userDataDir = await createUserDataDir();
  try {
    await closeStudio(await launchStudio(userDataDir));
    const damaged = await damage(join(userDataDir, 'shops', 'sample.sqlite'));
    await startAnew(userDataDir, /damaged/, damaged);
  } finally {
    await removeUserDataDir(userDataDir);
  }
});

test('a file of another program is refused with a way out, and kept', async () => {
  const userDataDir = await createUserDataDir();
  try {
    await mkdir(join(userDataDir, 'shops'), { recursive: true });
    await writeFile(join(userDataDir, 'shops', 'sample.sqlite'), foreignBytes);
    await startAnew(userDataDir, /another program/, foreignBytes);
  } finally {
    await removeUserDataDir(userDataDir);
  }
});

/** The refusal is on the screen and the file as it was; a new shop opens beside it, and the file is still there. */
async function startAnew(userDataDir: string, title: RegExp, bytes: Buffer): Promise<void> {
  const studio = await launchStudio(userDataDir);
  const { page } = studio;
  await expect(page.getByRole('heading', { name: title })).toBeVisible();
  expect((await readFile(join(userDataDir, 'shops', 'sample.sqlite'))).equals(bytes)).toBe(true);
  await page.getByRole('radio', { name: 'Start with a new database' }).check();
  await page.getByRole('button', { name: 'Start new' }).click();
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Home', exact: true })).toBeVisible();
  expect(await keptCopies(userDataDir, bytes)).toBe(1);
  await closeStudio(studio);
}

test('a database of a newer version is left alone', async () => {
  const userDataDir = await createUserDataDir();
  try {
    await closeStudio(await launchStudio(userDataDir));
    const file = join(userDataDir, 'shops', 'sample.sqlite');
    await raiseVersion(file);
    const before = await readFile(file);
    const studio = await launchStudio(userDataDir);
    await expect(studio.page.getByRole('heading', { name: /newer/i })).toBeVisible();
    expect((await readFile(file)).equals(before)).toBe(true);
    await closeStudio(studio);
  } finally {
    await removeUserDataDir(userDataDir);
  }
});

/** How many files under the folder hold exactly these bytes: what was set aside must not be changed or deleted. */
async function keptCopies(folder: string, bytes: Buffer): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const contents = await Promise.all(
    entries.filter((entry) => entry.isFile()).map((entry) => readFile(join(entry.parentPath, entry.name)).catch(() => Buffer.alloc(0))),
  );
  return contents.filter((content) => content.equals(bytes)).length;
}

/** Spoils every page but the first, as a dying disk does. */
async function damage(file: string): Promise<Buffer> {
  const bytes = await readFile(file);
  bytes.fill(0x5a, 4096);
  await writeFile(file, bytes);
  return bytes;
}

/** Writes a far version number into the header (offset 60, big-endian), as a later program would. */
async function raiseVersion(file: string): Promise<void> {
  const bytes = await readFile(file);
  bytes.writeUInt32BE(9999, 60);
  await writeFile(file, bytes);
}
