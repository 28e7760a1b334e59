import { loadNeededShaper } from '../painting/load-needed-shaper.ts';
import { serveWorker } from '../painting/serve-worker.ts';
import type { PlateRequest } from './plate-request.ts';
import { renderPlatePicture } from './render-plate-picture.ts';

// Started before it is asked, the worker has the shaping engine at hand when the first design comes.
loadNeededShaper([]).catch(() => undefined);
serveWorker<PlateRequest, Blob>(self, async (request) => ({ result: await renderPlatePicture(request) }));
