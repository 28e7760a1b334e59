import type { DesignDocument } from '../../shared/design/design-document.ts';
import { createWorkerClient } from '../painting/worker-client.ts';
import type { FoundFinding, PreflightSource, ShopKnowledge } from './find-findings.ts';
import { keepSame } from './keep-same.ts';
import type { PreflightAnswer, PreflightRequest } from './preflight-request.ts';

/** One for the window; it starts with the first look. */
const desk = createWorkerClient<PreflightRequest, PreflightAnswer>(
  () => new Worker(new URL('./preflight.worker.ts', import.meta.url), { type: 'module' }),
);

/**
 * What would come out badly of these designs, one after the other.
 *
 * @throws AppError `design.font-missing`, `contract.internal`; the signal's reason when aborted
 */
export async function findFindings(sources: readonly PreflightSource[], shop: ShopKnowledge, signal: AbortSignal): Promise<FoundFinding[]> {
  const answers = await Promise.all(
    sources.filter(hasLayers).map(async (source) => {
      const { findings } = await desk.call({ source: plain(source), shop, mend: null }, { signal });
      return findings.map((finding) => ({ ...finding, source }));
    }),
  );
  return answers.flat();
}

/**
 * A design with these findings mended; what was not touched stays the same objects.
 *
 * @throws AppError `design.font-missing`, `contract.internal`
 */
export async function mendFindings(source: PreflightSource, shop: ShopKnowledge, keys: readonly string[]): Promise<DesignDocument> {
  const { document } = await desk.call({ source: plain(source), shop, mend: keys });
  return keepSame(source.document, document);
}

/** An empty design starts no worker. */
function hasLayers({ document }: PreflightSource): boolean {
  return Object.values(document.areas).some(({ layers }) => layers.length > 0);
}

/** No more than is looked at, as it is copied. */
function plain({ document, design, product, sizeKey, garmentHex }: PreflightSource): PreflightSource {
  return { document, design, product, sizeKey, garmentHex };
}
