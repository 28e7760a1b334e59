import { serveWorker } from '../painting/serve-worker.ts';
import { doProofWork } from './do-proof-work.ts';
import type { ProofResults, ProofWork } from './proof-work.ts';

serveWorker<ProofWork, ProofResults[ProofWork['want']]>(self, async (work) => ({ result: await doProofWork(work) }));
