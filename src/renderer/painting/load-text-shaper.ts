import type { DesignDocument } from '../../shared/design/design-document.ts';
import { isEastAsianFace, needsEastAsianFaces } from '../../shared/design/east-asian.ts';
import { createHarfbuzzShaper } from '../../shared/design/harfbuzz-shaper.ts';
import type { TextShaper } from '../../shared/design/text-shaper.ts';
import { listFontFaces, readFontFace, type FontFile } from './font-files.ts';

/** Some 6 MB of faces that every design may use, and 22 MB more for East Asian words. */
type FaceSet = 'common' | 'all';

const loading = new Map<FaceSet, Promise<TextShaper>>();
const loaded = new Map<FaceSet, TextShaper>();

/**
 * The shaper with every bundled font that a design's words may come to need, for whoever lets a person type; loaded once per window. Null needs no special ones.
 * @throws AppError `design.font-missing` when a bundled font cannot be read.
 */
export function loadTextShaper(document: Pick<DesignDocument, 'areas'> | null): Promise<TextShaper> {
  const set = setFor(document);
  const known = loading.get(set);
  if (known) return known;
  const created = createShaper(set).catch((thrown: unknown) => {
    loading.delete(set);
    throw thrown;
  });
  loading.set(set, created);
  return created;
}

/** The same if it has been loaded already, for painting within the same frame. */
export function findTextShaper(document: Pick<DesignDocument, 'areas'> | null): TextShaper | undefined {
  return loaded.get(setFor(document));
}

function setFor(document: Pick<DesignDocument, 'areas'> | null): FaceSet {
  return loaded.has('all') || (document && needsEastAsianFaces(document)) ? 'all' : 'common';
}

async function createShaper(set: FaceSet): Promise<TextShaper> {
  const [hb, faces] = await Promise.all([import('harfbuzzjs'), listFontFaces().then((files) => readFaces(files, set))]);
  const shaper = createHarfbuzzShaper(hb, { faces });
  loaded.set(set, shaper);
  return shaper;
}

function readFaces(files: readonly FontFile[], set: FaceSet): Promise<(FontFile & { bytes: Uint8Array })[]> {
  const wanted = set === 'all' ? files : files.filter((face) => !isEastAsianFace(face));
  return Promise.all(wanted.map(async (face) => ({ ...face, bytes: await readFontFace(face) })));
}
