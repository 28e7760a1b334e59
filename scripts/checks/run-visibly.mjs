import { spawn } from 'node:child_process';

/** Runs a program that speaks for itself and resolves with its exit status; one that cannot start or is killed gives 1. */
export function runVisibly(command, args, options) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], ...options });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (status) => resolve(status ?? 1));
  });
}
