import { buildApp } from './bootstrap/app-build.mjs';
import { prepare } from './bootstrap/prepare.mjs';
import { printFailure } from './bootstrap/setup-error.mjs';
import { runStep, secondsSinceStart } from './bootstrap/step-reporter.mjs';
import { provideDisplay } from './bootstrap/virtual-display.mjs';
import { runCodeChecks } from './checks/code-checks.mjs';
import { runEndToEndTests } from './checks/end-to-end-tests.mjs';
import { runOrdinaryUserTests } from './checks/ordinary-user-tests.mjs';
import { buildDeb, canBuildDeb } from './package/build-package.mjs';
import { createTally, summaryLine } from './checks/tally.mjs';
import { runUnitTests } from './checks/unit-tests.mjs';

/** `npm test`: sets up what is missing, then runs every check and test; a failure stops only what depends on it. */
async function test(args) {
  if (args.includes('--full')) process.env.TAILORBIRD_FULL = '1';
  const tally = createTally();
  heading('Set-up');
  const runtime = await attempt('set-up', tally, () => prepare({ build: false, display: false }));
  if (runtime) await runEverything(runtime, tally);
  heading(`Result after ${secondsSinceStart()}`);
  for (const failure of tally.failures) console.log(`  ${failure}`);
  console.log(summaryLine(tally.total));
  return tally.total.failed === 0 ? 0 : 1;
}

async function runEverything(runtime, tally) {
  heading('Code');
  await runCodeChecks(tally);
  const built = await attempt('build', tally, async () => {
    await runStep('build', buildApp);
    tally.add('build', { passed: 1 });
    return true;
  });
  heading("Unit tests, in Electron's Node");
  await runUnitTests(runtime, tally);
  heading('End-to-end tests');
  if (!built) {
    console.log('  not run, as there is no build');
    return;
  }
  const display = await attempt('display', tally, async () => {
    await runStep('display', provideDisplay);
    return true;
  });
  if (!display) return;
  if (await canBuildDeb()) {
    await attempt('package', tally, async () => {
      await runStep('package', (progress) => buildDeb(runtime, progress));
      tally.add('package', { passed: 1 });
    });
  }
  await runEndToEndTests(tally);
  heading("As an ordinary user, in Chromium's sandbox");
  await attempt('tests as an ordinary user', tally, () => runOrdinaryUserTests(tally));
}

async function attempt(name, tally, work) {
  try {
    return await work();
  } catch (error) {
    printFailure(error);
    tally.add(name, { failed: 1 });
    return undefined;
  }
}

function heading(text) {
  console.log(`\n${text}`);
}

process.exit(await test(process.argv.slice(2)));
