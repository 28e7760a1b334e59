import { buildApp } from './app-build.mjs';
import { installDependencies } from './dependencies.mjs';
import { provideElectron } from './electron-runtime.mjs';
import { provideNativeModule } from './native-module.mjs';
import { runStep } from './step-reporter.mjs';
import { SetupError } from './setup-error.mjs';
import { provideSystemLibraries } from './system-libraries.mjs';
import { provideDisplay } from './virtual-display.mjs';

/**
 * Brings a fresh checkout to where the app can run, doing only what is missing. Resolves with the Electron runtime.
 * @param {{ build?: boolean, display?: boolean }} [needs] the app's build and a display are optional
 */
export async function prepare({ build = true, display = true } = {}) {
  checkNode();
  await runStep('packages', installDependencies);
  const runtime = await runStep('electron', provideElectron);
  if (process.platform === 'linux') {
    await runStep('system libraries', (progress) => provideSystemLibraries(runtime, progress));
  }
  await runStep('database module', (progress) => provideNativeModule(runtime, progress));
  if (build) await runStep('app', buildApp);
  if (display) await runStep('display', provideDisplay);
  return runtime;
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return;
  throw new SetupError(`Node ${process.versions.node} is too old.`, 'Install Node 20.19 or 22.12 (or newer) from https://nodejs.org.');
}
