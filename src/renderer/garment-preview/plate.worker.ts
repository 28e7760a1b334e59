import { serveWorker } from '../painting/serve-worker.ts';
import type { PlateRequest } from './plate-request.ts';
import { renderPlatePicture } from './render-plate-picture.ts';

serveWorker<PlateRequest, Blob>(self, async (request) => ({ result: await renderPlatePicture(request) }));
