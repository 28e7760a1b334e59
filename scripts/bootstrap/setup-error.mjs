/** A step of the set-up that cannot go on: what went wrong, and what the person at the keyboard can do about it. */
export class SetupError extends Error {
  constructor(message, fix) {
    super(message);
    this.name = 'SetupError';
    this.fix = fix;
  }
}

/** Prints an error for people: cause and fix for a {@link SetupError}, the whole stack for anything unforeseen. */
export function printFailure(error) {
  if (!(error instanceof SetupError)) {
    console.error(error);
    return;
  }
  console.error(`\nStopped: ${error.message}`);
  if (error.fix) console.error(`What helps: ${error.fix}`);
}
