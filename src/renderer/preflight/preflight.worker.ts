import { serveWorker } from '../painting/serve-worker.ts';
import { findInSource, mendInSource } from './find-findings.ts';
import type { PreflightAnswer, PreflightRequest } from './preflight-request.ts';

serveWorker<PreflightRequest, PreflightAnswer>(self, async ({ source, shop, mend }) => {
  if (mend) return { result: { findings: [], document: await mendInSource(source, shop, mend) } };
  return { result: { findings: await findInSource(source, shop), document: source.document } };
});
