import { AppError } from '../kernel/errors.ts';
import type { TypesetLayer } from './layer.ts';
import { layoutText } from './layout-text.ts';
import type { TextShaper } from './text-shaper.ts';

/**
 * Lays words out, having each face read that turns out to be needed, so that few words need few of the faces.
 *
 * @param read gives the shaper's source a face's bytes
 * @throws AppError `design.font-missing`, also what `read` throws
 */
export async function readNeededFaces(layer: TypesetLayer, shaper: TextShaper, read: (faceKey: string) => Promise<void>): Promise<void> {
  await withNeededFaces(() => layoutText(layer, shaper), read);
}

/**
 * Does work that shapes words, over again with each face that turns out to be needed.
 *
 * @throws AppError `design.font-missing`, also what `work` and `read` throw
 */
export async function withNeededFaces<Result>(work: () => Result, read: (faceKey: string) => Promise<void>): Promise<Result> {
  const asked = new Set<string>();
  for (;;) {
    try {
      return work();
    } catch (thrown) {
      const faceKey = missingFace(thrown);
      if (faceKey === undefined || asked.has(faceKey)) throw thrown;
      asked.add(faceKey);
      await read(faceKey);
    }
  }
}

function missingFace(thrown: unknown): string | undefined {
  return thrown instanceof AppError && thrown.code === 'design.font-missing' ? String(thrown.params['family']) : undefined;
}
