import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from '@electron/fuses';
import { _electron, expect, test, type ElectronApplication } from '@playwright/test';
import { openProduct, orderPieces, startTemplate } from './support/shop-actions.ts';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));

/** The package that `npm run package` made, unpacked where nothing of the sources is near. */
function unpackDeb(): string {
  const name = existsSync(dist) ? readdirSync(dist).find((file) => file.endsWith('.deb')) : undefined;
  if (name === undefined) throw new Error('There is no package: run npm run package first.');
  const folder = mkdtempSync(join(tmpdir(), 'tailorbird-package-'));
  execFileSync('dpkg-deb', ['-x', join(dist, name), folder]);
  return folder;
}

test.describe('the Debian package', () => {
  test.skip(process.platform !== 'linux' || !existsSync('/usr/bin/dpkg-deb'), 'a .deb is unpacked with dpkg-deb');

  let folder = '';
  let executable = '';
  test.beforeAll(() => {
    folder = unpackDeb();
    executable = join(folder, 'opt/Tailorbird/tailorbird');
  });
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('has its fuses set', async () => {
    const wire = await getCurrentFuseWire(executable);
    const state = (fuse: FuseV1Options): string => String.fromCodePoint(Number(wire[fuse]));
    const [off, on] = ['0', '1'];
    expect(state(FuseV1Options.RunAsNode)).toBe(off);
    expect(state(FuseV1Options.EnableNodeOptionsEnvironmentVariable)).toBe(off);
    expect(state(FuseV1Options.EnableNodeCliInspectArguments)).toBe(off);
    expect(state(FuseV1Options.GrantFileProtocolExtraPrivileges)).toBe(off);
    expect(state(FuseV1Options.EnableCookieEncryption)).toBe(on);
    expect(state(FuseV1Options.OnlyLoadAppFromAsar)).toBe(on);
  });

  test('holds the app, one database binding and no stand-in', () => {
    const resources = join(folder, 'opt/Tailorbird/resources');
    expect(existsSync(join(resources, 'default_app.asar'))).toBe(false);
    expect(existsSync(join(resources, 'studio/locales/en.json'))).toBe(true);
    const bindings = readdirSync(join(resources, 'app.asar.unpacked'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.node'),
    );
    expect(bindings).toHaveLength(1);
    const hash = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
    expect(hash(join(resources, 'app.asar'))).toBe(hash(join(dist, 'linux-unpacked/resources/app.asar')));
  });

  test('starts and takes one order', async () => {
    // Only the inspect fuse of this copy is flipped, as Playwright attaches through it; the app.asar is the shipped one.
    await flipFuses(executable, { version: FuseVersion.V1, [FuseV1Options.EnableNodeCliInspectArguments]: true });
    const userData = mkdtempSync(join(tmpdir(), 'tailorbird-packaged-data-'));
    const app = await test.step('the program starts', () => launchPackage(executable, folder, userData), { timeout: 60_000 });
    const page = await test.step('its window opens', () => app.firstWindow({ timeout: 60_000 }), { timeout: 60_000 });
    await expect(page.locator('[data-app-ready]'), 'the window is ready').toBeVisible({ timeout: 60_000 });
    expect(await app.evaluate(({ app: electronApp }) => electronApp.isPackaged)).toBe(true);
    await test.step('a product is opened', () => openProduct(page, 0), { timeout: 60_000 });
    await test.step('a template is put on', () => startTemplate(page, 'night-run'), { timeout: 30_000 });
    const number = await test.step('an order is placed', () => orderPieces(page, 1), { timeout: 30_000 });
    expect(number).toMatch(/^S1-\d{6}$/);
    await test.step('the program ends', () => app.close(), { timeout: 30_000 });
    rmSync(userData, { recursive: true, force: true });
  });
});

function launchPackage(executablePath: string, cwd: string, userData: string): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath,
    args: [`--user-data-dir=${userData}`],
    cwd,
    chromiumSandbox: process.env['TAILORBIRD_SANDBOX'] === '1',
  });
}
