import type { DesignDocument } from '../../shared/design/design-document.ts';
import { isEmptyPicture } from '../../shared/design/empty-picture.ts';
import type { GreyMap } from '../../shared/design/grey-map.ts';
import type { Layer } from '../../shared/design/layer.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { decodeAsset } from './decode-asset.ts';
import { RecentMap } from './recent-map.ts';
import { pictureSource } from './toned-pictures.ts';

/** A grey map takes half a megabyte at most. */
const kept = new RecentMap<string, GreyMap>(32);

/** What the dots of a document's halftones are made from, by the picture's hash, as in its print; pictures that cannot be read are left out. */
export async function loadHalftoneGreys({ areas }: DesignDocument): Promise<Map<string, GreyMap>> {
  const hashes = new Set(Object.values(areas).flatMap(({ layers }) => layers.flatMap(dottedHashes)));
  const found = await Promise.all([...hashes].map(async (hash) => [hash, await loadGreys(hash)] as const));
  return new Map(found.flatMap(([hash, greys]) => (greys ? [[hash, greys] as const] : [])));
}

function dottedHashes(layer: Layer): string[] {
  if (layer.kind === 'group') return layer.children.flatMap(dottedHashes);
  return layer.kind === 'image' && layer.tone?.kind === 'halftone' && !isEmptyPicture(layer) ? [layer.assetHash] : [];
}

async function loadGreys(hash: string): Promise<GreyMap | undefined> {
  const known = kept.find(hash);
  if (known) return known;
  const bitmap = await decodeAsset(hash).catch(unread);
  const greys = bitmap && pictureSource(() => bitmap, 1).greys?.(hash);
  bitmap?.close();
  if (greys) kept.set(hash, greys);
  return greys;
}

/** That a picture is gone, or cannot be read, is another finding. */
function unread(error: unknown): undefined {
  if (!(error instanceof AppError)) throw error;
}
