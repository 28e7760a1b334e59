import { spawn } from 'node:child_process';

/**
 * Runs a program and resolves with `{ status, output }`, also when it fails; `output` holds stdout and stderr.
 * `status` is null when the program was killed or could not start, and `error` then says why.
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, timeoutMs?: number, echo?: boolean }} [options]
 */
export function runCommand(command, args, options = {}) {
  const { timeoutMs, echo = false, ...spawnOptions } = options;
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...spawnOptions });
    let output = '';
    let error;
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            error = new Error(`no result after ${Math.round(timeoutMs / 1000)} s`);
            child.kill('SIGKILL');
          }, timeoutMs);
    const collect = (target) => (chunk) => {
      output += chunk;
      if (echo) target.write(chunk);
    };
    child.stdout.on('data', collect(process.stdout));
    child.stderr.on('data', collect(process.stderr));
    child.on('error', (cause) => {
      clearTimeout(timer);
      resolve({ status: null, output, error: cause });
    });
    child.on('close', (status, signal) => {
      clearTimeout(timer);
      resolve({ status, signal, output, error });
    });
  });
}

/** The last lines of a program's output, for an error message. */
export function tail(output, lineCount = 12) {
  return output.trimEnd().split(/\r?\n/).slice(-lineCount).join('\n');
}

/** Whether a program of this name can be started from here. */
export async function hasCommand(name, versionArgument = '--version') {
  const { error } = await runCommand(name, [versionArgument], { timeoutMs: 20_000 });
  return error === undefined;
}
