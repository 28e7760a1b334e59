// Runs a bundled benchmark once more, in a process in which nothing was bundled: run-entry.mjs <entry> [arguments]
const [entry, ...args] = process.argv.slice(2);
const { runBench } = await import(entry);
await runBench(args);
process.exit(0);
