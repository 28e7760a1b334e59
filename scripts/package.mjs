import { prepare } from './bootstrap/prepare.mjs';
import { printFailure, SetupError } from './bootstrap/setup-error.mjs';
import { runStep } from './bootstrap/step-reporter.mjs';
import { buildDeb } from './package/build-package.mjs';

/** `npm run package`: the .deb of the built app; `-- --official` refuses any other than the official runtime. */
try {
  const runtime = await prepare({ display: false });
  if (process.argv.includes('--official') && !runtime.official) {
    throw new SetupError(
      `This machine has Electron ${runtime.version} from the npm carrier, which is not for release.`,
      'Make release packages where the official Electron can be downloaded.',
    );
  }
  await runStep('package', (progress) => buildDeb(runtime, progress));
  if (!runtime.official)
    console.log(`  It holds Electron ${runtime.version}, a development runtime; release packages hold the official one.`);
} catch (error) {
  printFailure(error);
  process.exitCode = 1;
}
