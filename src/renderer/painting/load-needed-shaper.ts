import type { AreaContent } from '../../shared/design/design-document.ts';
import { createHarfbuzzShaper } from '../../shared/design/harfbuzz-shaper.ts';
import { flattenLayers } from '../../shared/design/map-layers.ts';
import { readNeededFaces, withNeededFaces } from '../../shared/design/read-needed-faces.ts';
import type { TextShaper } from '../../shared/design/text-shaper.ts';
import { listFontFaces, readFontFace } from './font-files.ts';

interface GrowingShaper {
  shaper: TextShaper;
  read(faceKey: string): Promise<void>;
}

let growing: Promise<GrowingShaper> | undefined;

/**
 * A shaper with the faces that the words of these areas need as they stand, for a worker that paints and lets nobody type; it grows from call to call.
 * @throws AppError `design.font-missing` when a bundled font cannot be read.
 */
export async function loadNeededShaper(areas: readonly AreaContent[]): Promise<TextShaper> {
  growing ??= startShaper().catch((thrown: unknown) => {
    growing = undefined;
    throw thrown;
  });
  const { shaper, read } = await growing;
  const layers = areas.flatMap((area) => flattenLayers(area.layers));
  await Promise.all(
    layers.map((layer) => (layer.kind === 'text' || layer.kind === 'roster-field' ? readNeededFaces(layer, shaper, read) : undefined)),
  );
  return shaper;
}

/**
 * Does work that sets words of its own, with the faces that they need.
 * @throws AppError `design.font-missing` when a bundled font cannot be read, also what `work` throws.
 */
export async function withNeededShaper<Result>(work: (shaper: TextShaper) => Result): Promise<Result> {
  await loadNeededShaper([]);
  const { shaper, read } = await growing!;
  return withNeededFaces(() => work(shaper), read);
}

async function startShaper(): Promise<GrowingShaper> {
  const [hb, files] = await Promise.all([import('harfbuzzjs'), listFontFaces()]);
  const faces = files.map((file) => ({ ...file, bytes: undefined as Uint8Array | undefined }));
  const read = async (faceKey: string): Promise<void> => {
    const face = faces.find(({ key }) => key === faceKey);
    if (face) face.bytes = await readFontFace(face);
  };
  return { shaper: createHarfbuzzShaper(hb, { faces }), read };
}
