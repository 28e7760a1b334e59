/** Puts `printWatch` into the page; runs there. */
export function watchPrint(workerFile: string): void;
