import { readFileSync } from 'node:fs';
import { createGarmentMaker } from '../../../src/main/workers/garment-maker.ts';

/** Brings the house's mug in as a merchant would, and says on the standard output how far it is; keeping never ends. */
const [workerFile, garmentsFolder, glbFile] = process.argv.slice(2) as [string, string, string];

const maker = createGarmentMaker({
  workerFile,
  garmentsFolder: () => garmentsFolder,
  keep: () => {
    console.log('keeping');
    return new Promise(() => setInterval(() => undefined, 1000));
  },
  onChange: ({ state, sizes }) => console.log(`${state} ${sizes[0]?.share}`),
  onFault: (fault) => console.log(JSON.stringify(fault)),
});
const front = { role: 'front', print: { widthMm: 200, heightMm: 80, offsetXMm: 0, offsetYMm: 0 } } as const;
const none = { role: 'none', print: null } as const;
maker.begin({
  uid: '01932d40-7a00-7000-8000-00000000000f',
  createdAtMs: 1,
  kind: 'file',
  bytes: new Uint8Array(readFileSync(glbFile)),
  mapping: { name: 'Club Mug', kind: 'drinkware', mmPerUv: 1, parts: [front, none, none, none, none] },
});
