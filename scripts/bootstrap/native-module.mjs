import fs from 'node:fs';
import path from 'node:path';
import { buildBinding } from './native-build.mjs';
import { inProject, userCacheFolder } from './project-paths.mjs';
import { runCommand, tail } from './run-command.mjs';
import { SetupError } from './setup-error.mjs';

const modulePackage = inProject('node_modules', 'better-sqlite3');
const compiledFolder = path.join(modulePackage, 'build');
const compiledBinding = path.join(compiledFolder, 'Release', 'better_sqlite3.node');
const probeStamp = inProject('node_modules', '.tailorbird-native-probe.json');
const prebuildNodeApi = 10;

const probeScript = `
  const Database = require(process.argv[1])
  const row = new Database(':memory:').prepare('select sqlite_version() as version').get()
  process.stdout.write('SQLite ' + row.version)
`;

/**
 * Makes better-sqlite3 load in the Electron that is installed. Its prebuilds want Node-API 10 and crash an older
 * runtime, so there a binding is compiled once and put where the package looks first; newer runtimes use the prebuild.
 */
export async function provideNativeModule(runtime, progress) {
  const key = probeKey(runtime);
  if (readStamp() === key) return { summary: 'better-sqlite3 ready' };
  const nodeApi = await nodeApiVersion(runtime);
  if (nodeApi >= prebuildNodeApi) fs.rmSync(compiledFolder, { recursive: true, force: true });
  else await placeCompiledBinding(cachedBinding(nodeApi), progress);
  const probe = await runAsNode(runtime, ['-e', probeScript, modulePackage]);
  if (probe.status !== 0) {
    fs.rmSync(compiledFolder, { recursive: true, force: true });
    fs.rmSync(cachedBinding(nodeApi), { force: true });
    throw failedProbe(probe);
  }
  fs.writeFileSync(probeStamp, JSON.stringify({ key: probeKey(runtime) }));
  return { summary: `better-sqlite3 ready (${probe.output.trim()}, Node-API ${nodeApi})` };
}

function cachedBinding(nodeApi) {
  const { version } = JSON.parse(fs.readFileSync(path.join(modulePackage, 'package.json'), 'utf8'));
  return path.join(userCacheFolder(), `better-sqlite3-${version}-${process.platform}-${process.arch}-napi${nodeApi}.node`);
}

async function placeCompiledBinding(cached, progress) {
  if (!fs.existsSync(cached)) {
    const built = await buildBinding(modulePackage, progress);
    fs.mkdirSync(path.dirname(cached), { recursive: true });
    fs.copyFileSync(built.file, `${cached}.new`);
    fs.renameSync(`${cached}.new`, cached);
    built.dispose();
  }
  fs.rmSync(compiledFolder, { recursive: true, force: true });
  fs.mkdirSync(path.dirname(compiledBinding), { recursive: true });
  fs.copyFileSync(cached, compiledBinding);
}

async function nodeApiVersion(runtime) {
  const answer = await runAsNode(runtime, ['-p', 'process.versions.napi']);
  const version = Number.parseInt(answer.output, 10);
  if (answer.status === 0 && version > 0) return version;
  throw new SetupError(
    `Electron did not start: ${answer.error?.message ?? tail(answer.output, 4)}`,
    'Delete node_modules/electron/dist and run this again.',
  );
}

function runAsNode(runtime, args) {
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '' };
  return runCommand(runtime.executable, args, { env, timeoutMs: 60_000 });
}

function probeKey(runtime) {
  const stamp = (file) => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return [runtime.version, stamp(runtime.executable), stamp(compiledBinding)].join(' ');
}

function readStamp() {
  return fs.existsSync(probeStamp) ? JSON.parse(fs.readFileSync(probeStamp, 'utf8')).key : undefined;
}

function failedProbe(probe) {
  return new SetupError(
    `better-sqlite3 does not load in Electron (${probe.signal ?? `exit ${probe.status}`}):\n${probe.output.slice(0, 800)}`,
    'The binding was removed; run this again to compile it anew. If it stays so, install Node with its headers from https://nodejs.org.',
  );
}
