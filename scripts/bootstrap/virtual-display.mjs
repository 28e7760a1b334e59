import { spawn } from 'node:child_process';
import { hasCommand } from './run-command.mjs';
import { SetupError } from './setup-error.mjs';
import { installDebianPackages } from './system-libraries.mjs';

const screen = '1600x1000x24';
const startTimeoutMs = 20_000;
const attempts = 5;
let ownDisplay;

/**
 * Starts a virtual display when Linux has no real one, and puts it into `process.env.DISPLAY`. It ends with this process.
 */
export async function provideDisplay(progress) {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (process.platform !== 'linux' || DISPLAY || WAYLAND_DISPLAY) return { summary: DISPLAY ?? WAYLAND_DISPLAY ?? 'native' };
  if (!(await hasCommand('Xvfb', '-help')))
    await installDebianPackages(['xvfb', 'xauth'], 'as there is no display (DISPLAY is not set)', progress);
  const display = await startXvfb();
  process.env.DISPLAY = ownDisplay = display;
  return { summary: `no display here, using a virtual one (Xvfb ${display}): windows open but cannot be seen` };
}

/** As many displays as asked for, where {@link provideDisplay} made one; otherwise none, as there is but the machine's own. */
export async function ownDisplays(count) {
  if (!ownDisplay) return [];
  const others = await Promise.all(Array.from({ length: count - 1 }, () => startXvfb()));
  return [ownDisplay, ...others];
}

/**
 * Starts an Xvfb that ends with this process and resolves with its name, like `:217`.
 * @param {{ anyUser?: boolean }} [options] whether other users of this machine may open windows on it
 */
export async function startXvfb({ anyUser = false } = {}) {
  let reason = '';
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    // A number of one's own: servers that pick the first free one can unlink each other's sockets as they end.
    const display = `:${100 + Math.floor(Math.random() * 900)}`;
    reason = await tryDisplay(display, anyUser ? ['-ac'] : []);
    if (reason === '') return display;
  }
  throw new SetupError(`Xvfb did not start: ${reason}`, 'Start a display yourself and set DISPLAY.');
}

/** Resolves with an empty text once the server takes connections, else with why it does not. */
function tryDisplay(display, options) {
  return new Promise((resolve) => {
    const server = spawn('Xvfb', [display, '-displayfd', '3', '-screen', '0', screen, '-nolisten', 'tcp', '-noreset', ...options], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    let complaint = '';
    const timer = setTimeout(() => {
      server.kill();
      resolve('it did not get ready');
    }, startTimeoutMs);
    const failed = (reason) => {
      clearTimeout(timer);
      resolve(reason);
    };
    server.stderr.on('data', (chunk) => (complaint += chunk));
    server.on('error', (error) => failed(error.message));
    server.on('exit', (code) => failed(`exit ${code} ${complaint.trim()}`));
    // The server writes its number and then, by itself, the end of the line; a pipe closed in between ends it.
    server.stdio[3].on('data', (chunk) => {
      if (!String(chunk).includes('\n')) return;
      clearTimeout(timer);
      for (const handle of [server, server.stderr]) handle.unref();
      server.stdio[3].destroy();
      process.on('exit', () => server.kill());
      resolve('');
    });
  });
}
