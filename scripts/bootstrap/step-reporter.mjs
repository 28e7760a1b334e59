const startedAtMs = performance.now();
const seconds = (fromMs) => `${((performance.now() - fromMs) / 1000).toFixed(1)} s`;

const quietMs = 20_000;

/**
 * Runs one step of the set-up and prints its line: name, result, time. The step gets `progress(text)`, which says
 * what a long step is doing: live on a terminal, every twenty seconds where there is none.
 * @template T
 * @param {string} name
 * @param {(progress: (text: string) => void) => Promise<{ summary: string, value?: T }>} work
 * @returns {Promise<T | undefined>}
 */
export async function runStep(name, work) {
  const stepStartedAtMs = performance.now();
  const live = process.stdout.isTTY === true;
  const label = name.padEnd(18);
  let doing = '';
  let spokenAtMs = stepStartedAtMs;
  const speak = () => {
    if (doing === '') return;
    if (live) process.stdout.write(`\r\x1b[2K  ${label} ${doing} · ${seconds(stepStartedAtMs)}`);
    else if (performance.now() - spokenAtMs > quietMs) {
      spokenAtMs = performance.now();
      console.log(`  ${label} … ${doing} · ${seconds(stepStartedAtMs)}`);
    }
  };
  const ticker = setInterval(speak, 500);
  const progress = (text) => {
    doing = text;
    speak();
  };
  const stop = () => {
    clearInterval(ticker);
    if (live && doing !== '') process.stdout.write('\r\x1b[2K');
  };
  try {
    const { summary, value } = await work(progress);
    stop();
    console.log(`  ${label} ${summary} · ${seconds(stepStartedAtMs)}`);
    return value;
  } catch (error) {
    stop();
    console.log(`  ${label} failed · ${seconds(stepStartedAtMs)}`);
    throw error;
  }
}

export const secondsSinceStart = () => seconds(startedAtMs);
