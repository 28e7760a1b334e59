import type { DesignDocument } from '../../shared/design/design-document.ts';
import { isEastAsianFace, needsEastAsianFaces } from '../../shared/design/east-asian.ts';
import { fontManifestSchema, type FontManifest } from '../../shared/design/font-manifest.ts';
import { createHarfbuzzShaper } from '../../shared/design/harfbuzz-shaper.ts';
import type { FontSource, TextShaper } from '../../shared/design/text-shaper.ts';
import { AppError } from '../../shared/kernel/errors.ts';

const fontsFolder = 'app://studio/resources/fonts';

/** Some 6 MB of faces that every design may use, and 22 MB more for East Asian words. */
type FaceSet = 'common' | 'all';

const loading = new Map<FaceSet, Promise<TextShaper>>();
const loaded = new Map<FaceSet, TextShaper>();
let commonFaces: Promise<FontSource['faces']> | undefined;

/**
 * The shaper with every bundled font that a design's words may need, loaded once per window or worker; null needs no special ones.
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
  const [hb, faces] = await Promise.all([import('harfbuzzjs'), readFaces(set)]);
  const shaper = createHarfbuzzShaper(hb, { faces });
  loaded.set(set, shaper);
  return shaper;
}

async function readFaces(set: FaceSet): Promise<FontSource['faces']> {
  const manifest = fontManifestSchema.parse(await (await readFile('fonts.json')).json());
  const readAll = (faces: FontManifest['faces']): Promise<FontSource['faces']> =>
    Promise.all(faces.map(async (face) => ({ ...face, bytes: await readBytes(face.file) })));
  commonFaces ??= readAll(manifest.faces.filter((face) => !isEastAsianFace(face))).catch((thrown: unknown) => {
    commonFaces = undefined;
    throw thrown;
  });
  const more = set === 'all' ? manifest.faces.filter(isEastAsianFace) : [];
  return (await Promise.all([commonFaces, readAll(more)])).flat();
}

async function readBytes(file: string): Promise<Uint8Array> {
  return new Uint8Array(await (await readFile(file)).arrayBuffer());
}

async function readFile(file: string): Promise<Response> {
  const response = await fetch(`${fontsFolder}/${file}`).catch(() => undefined);
  if (!response?.ok) throw new AppError('design.font-missing', { family: file });
  return response;
}
