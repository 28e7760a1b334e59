import { serveWorker } from '../painting/serve-worker.ts';
import { dressMannequin, findBuilds } from './make-mannequin.ts';
import type { MannequinAnswer, MannequinQuestion } from './mannequins.ts';

serveWorker<MannequinQuestion, MannequinAnswer>(self, async ({ size, build }) => ({
  result: build === null ? { builds: findBuilds(size) } : { mesh: await dressMannequin(size, build) },
}));
