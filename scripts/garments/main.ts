import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { garmentMetadataSchema, type GarmentMetadata, type GarmentSize } from '../../src/shared/garments/garment-metadata.ts';
import { isDraped, type GarmentBlueprint } from '../../src/shared/garments/wardrobe/garment-blueprint.ts';
import { checkGarments } from './check-garments.ts';
import { garmentFolder, readMetadata } from './committed-garment.ts';
import { madeSizes, writeContactSheets } from './contact-sheet.ts';
import { camerasIn } from '../../src/main/garments/plate-cameras.ts';
import { jobsFrom, plateSizeOf, type GarmentSizeJob } from './garment-plan.ts';
import { makeFolded } from './make-folded.ts';
import { makeSize } from './make-size.ts';
import { writeWardrobePictures } from './wardrobe-pictures.ts';

await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<void> {
  const flag = args.find((each) => each.startsWith('--'));
  const words = args.filter((each) => each !== flag);
  if (flag === '--sheet') {
    const [folder, ...names] = words;
    if (folder === undefined) throw new Error('usage: npm run garments -- --sheet <folder> [garments]');
    writeContactSheets(madeSizes(jobsFrom(names)), folder);
    return;
  }
  if (flag === '--pictures') {
    writeWardrobePictures(join('docs', 'pictures'));
    return;
  }
  const jobs = jobsFrom(words);
  if (flag === '--make') {
    const entry = await makeSize(jobs[0]!, (line) => console.log(line));
    process.send?.(entry);
    process.disconnect?.();
    return;
  }
  if (flag === '--check') {
    process.exitCode = await checkGarments(jobs, { record: false });
    return;
  }
  if (flag === '--record') {
    process.exitCode = await checkGarments(madeSizes(jobs), { record: true });
    return;
  }
  if (flag === '--folded') {
    for (const job of jobs) keepFolded(job);
    return;
  }
  if (flag === '--describe') {
    for (const blueprint of new Set(jobs.map((job) => job.blueprint))) keepSizes(blueprint, {});
    return;
  }
  await makeAll(jobs);
}

/** Makes sizes on all cores, first those that others are graded from. */
async function makeAll(jobs: readonly GarmentSizeJob[]): Promise<void> {
  const isGraded = ({ blueprint, size }: GarmentSizeJob): boolean => isDraped(blueprint) && blueprint.gradedFrom?.(size) !== undefined;
  const bases = jobs.filter((job) => !isGraded(job));
  let done = 0;
  const report = (): void => console.log(`${++done} of ${jobs.length} sizes`);
  await makeInLanes(bases, report);
  await makeInLanes(jobs.filter(isGraded), report);
}

/** Each garment's metadata is written as soon as one of its sizes is there, so that a stopped run goes on. */
async function makeInLanes(jobs: readonly GarmentSizeJob[], onDone: () => void): Promise<void> {
  const queue = [...jobs];
  const lane = async (): Promise<void> => {
    for (let job = queue.shift(); job; job = queue.shift()) {
      keepSizes(job.blueprint, { [job.size]: await makeInChild(job) });
      onDone();
    }
  };
  await Promise.all(Array.from({ length: Math.min(jobs.length, availableParallelism()) }, lane));
}

function makeInChild({ blueprint, size }: GarmentSizeJob): Promise<GarmentSize> {
  return new Promise((resolve, reject) => {
    const child = fork(process.argv[1]!, ['--make', `${blueprint.key}/${size}`]);
    child.on('message', (entry) => resolve(entry as GarmentSize));
    child.on('exit', (code) => (code === 0 ? undefined : reject(new Error(`${blueprint.key} ${size} failed with exit code ${code}`))));
  });
}

/** Makes only the folded picture of a committed size, where it is shown so. */
function keepFolded(job: GarmentSizeJob): void {
  const entry = readMetadata(job.blueprint.key).sizes[job.size];
  const foldedPlate = entry && makeFolded(job, entry.panels);
  if (entry && foldedPlate) keepSizes(job.blueprint, { [job.size]: { ...entry, foldedPlate } });
}

/** Writes a garment's metadata anew from its blueprint, with the sizes that it had and those that were made. */
function keepSizes(blueprint: GarmentBlueprint, made: GarmentMetadata['sizes']): void {
  const file = join(garmentFolder(blueprint.key), 'garment.json');
  const known = existsSync(file) ? garmentMetadataSchema.pick({ sizes: true }).parse(JSON.parse(readFileSync(file, 'utf8'))).sizes : {};
  writeFileSync(file, `${JSON.stringify(garmentMetadataSchema.parse(metadataOf(blueprint, { ...known, ...made })))}\n`);
}

function metadataOf(blueprint: GarmentBlueprint, sizes: Readonly<Record<string, GarmentSize>>): GarmentMetadata {
  return {
    version: 2,
    garmentKey: blueprint.key,
    panelKeys: [...blueprint.panelKeys],
    sizes: Object.fromEntries(blueprint.sizeKeys.flatMap((size) => (sizes[size] ? [[size, sizes[size]]] : []))),
    cameras: camerasIn(blueprint.frame),
    plateSizePx: plateSizeOf(blueprint),
    fabric: blueprint.fabric,
    facing: { ...blueprint.facing },
  };
}
