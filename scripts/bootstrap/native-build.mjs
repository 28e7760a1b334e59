import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { nodeGypProgram, runNpm } from './npm-client.mjs';
import { inProject } from './project-paths.mjs';
import { hasCommand, runCommand, tail } from './run-command.mjs';
import { SetupError } from './setup-error.mjs';
import { installDebianPackages } from './system-libraries.mjs';

/** Without these the headers would ask for Node-API 10, which the runtime does not have. */
const nodeHeaderFlags = '-UNAPI_VERSION -DNAPI_EXPERIMENTAL -DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT';
/** The headers on npm lack the experimental parts; the number is the one by which a module calls itself experimental. */
const npmHeaderFlags = `${nodeHeaderFlags} -DNAPI_VERSION=2147483647`;
const headersPackage = 'node-api-headers@1.5.0';
const buildTools = { python3: 'python3', make: 'make', 'g++': 'g++' };

/**
 * Compiles better-sqlite3 in a temporary folder with npm's own node-gyp.
 * @returns the compiled binding and `dispose`, which removes the folder
 */
export async function buildBinding(modulePackage, progress) {
  await provideBuildTools(progress);
  const work = fs.mkdtempSync(path.join(os.tmpdir(), 'tailorbird-native-'));
  const source = path.join(work, 'better-sqlite3');
  fs.cpSync(modulePackage, source, { recursive: true });
  fs.cpSync(inProject('node_modules', 'node-addon-api'), path.join(work, 'node_modules', 'node-addon-api'), { recursive: true });
  progress('compiling better-sqlite3 for Node-API 9 (about a minute, once)');
  const headers = await headerFolder(work);
  const args = [nodeGypProgram(), 'rebuild', '--release', '--force_build=1', `--nodedir=${headers.folder}`];
  const env = { ...process.env, CXXFLAGS: `${process.env.CXXFLAGS ?? ''} ${headers.flags}`.trim(), npm_config_nodedir: headers.folder };
  const build = await runCommand(process.execPath, args, { cwd: source, env, timeoutMs: 20 * 60_000 });
  if (build.status !== 0) {
    fs.rmSync(work, { recursive: true, force: true });
    throw new SetupError(
      `better-sqlite3 could not be compiled:\n${build.error?.message ?? tail(build.output, 20)}`,
      'The lines above name the cause; python3, make and a C++20 compiler (g++ 10 or newer) are needed.',
    );
  }
  return {
    file: path.join(source, 'build', 'Release', 'better_sqlite3.node'),
    dispose: () => fs.rmSync(work, { recursive: true, force: true }),
  };
}

/** A folder with Node's headers and the flags that they need: those of the Node that runs this, else the ones that npm carries. */
async function headerFolder(work) {
  const prefix = path.resolve(path.dirname(fs.realpathSync(process.execPath)), '..');
  const beside = [prefix, process.env.npm_config_nodedir].find((folder) => folder && hasHeaders(folder));
  if (beside) return { folder: beside, flags: nodeHeaderFlags };
  const pack = await runNpm(['pack', headersPackage, '--silent', '--pack-destination', work]);
  const tarball = fs.readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (pack.status !== 0 || !tarball) {
    throw new SetupError(`npm could not fetch ${headersPackage}: ${tail(pack.output, 3)}`, 'Check the npm registry (npm ping).');
  }
  const include = path.join(work, 'headers', 'include');
  fs.mkdirSync(include, { recursive: true });
  await runCommand('tar', ['-xzf', path.join(work, tarball), '-C', include]);
  fs.renameSync(path.join(include, 'package', 'include'), path.join(include, 'node'));
  fs.writeFileSync(path.join(include, 'node', 'common.gypi'), commonSettings);
  const api = path.join(include, 'node', 'js_native_api.h');
  fs.writeFileSync(api, fs.readFileSync(api, 'utf8').replace(/^EXTERN_C_END/m, `${postFinalizer}\nEXTERN_C_END`));
  return { folder: path.join(work, 'headers'), flags: npmHeaderFlags };
}

const hasHeaders = (folder) => ['node_api.h', 'common.gypi'].every((name) => fs.existsSync(path.join(folder, 'include', 'node', name)));

/** The one experimental function that the module needs: it lets a finalizer put off what may not happen inside it. */
const postFinalizer = `
#define NODE_API_EXPERIMENTAL_HAS_POST_FINALIZER
NAPI_EXTERN napi_status NAPI_CDECL node_api_post_finalizer(
    node_api_basic_env env, napi_finalize finalize_cb, void* finalize_data, void* finalize_hint);
`;

/** The part of Node's common.gypi that a Node-API module needs on Linux. */
const commonSettings = `{
  'variables': { 'visibility%': 'hidden' },
  'target_defaults': {
    'default_configuration': 'Release',
    'configurations': {
      'Release': { 'cflags': ['-O3', '-fno-omit-frame-pointer'] },
      'Debug': { 'cflags': ['-g', '-O0'] }
    },
    'cflags': ['-fPIC', '-pthread', '-Wall', '-Wno-unused-parameter'],
    'cflags_cc': ['-fno-rtti', '-fno-exceptions', '-fno-strict-aliasing'],
    'ldflags': ['-pthread', '-rdynamic']
  }
}
`;

async function provideBuildTools(progress) {
  const missing = [];
  for (const [command, debianPackage] of Object.entries(buildTools)) {
    if (!(await hasCommand(command))) missing.push(debianPackage);
  }
  if (missing.length > 0) await installDebianPackages(missing, 'to compile better-sqlite3', progress);
}
