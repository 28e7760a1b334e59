import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { ownGarmentUid } from '../../shared/garments/own/own-garment.ts';

/** A file as the app:// handler answers with it. */
export interface ServedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.glb': 'model/gltf-binary',
  '.bin': 'application/octet-stream',
  '.plate': 'application/octet-stream',
};

/** What an address of `app://studio` asks for. */
export type Address =
  | { readonly kind: 'resource'; readonly path: string }
  | { readonly kind: 'own-garment'; readonly path: string }
  | { readonly kind: 'asset'; readonly hash: string }
  | { readonly kind: 'page'; readonly path: string };

/** Reads the path of an address; a garment of the merchant's own is told from the house's by its key, a picture from the renderer's own assets by its name, a hash. */
export function readAddress(pathname: string): Address {
  const path = pathname.replace(/^\//, '');
  const ownGarment = /^resources\/garments\/([^/]+)\/([^/]+)$/.exec(path);
  const uid = ownGarmentUid(ownGarment?.[1] ?? '');
  if (uid !== undefined) return { kind: 'own-garment', path: `${uid}/${ownGarment?.[2]}` };
  const resource = /^resources\/(.*)$/s.exec(path)?.[1];
  if (resource !== undefined) return { kind: 'resource', path: resource };
  const hash = /^assets\/([0-9a-f]{64})$/.exec(path)?.[1];
  return hash === undefined ? { kind: 'page', path: path === '' ? 'index.html' : path } : { kind: 'asset', hash };
}

/**
 * A file below a folder by the path of an address; nothing when the path leaves the folder, or there is no such file.
 *
 * @param path percent-encoded, `/` between its parts, no leading `/`
 */
export async function readServedFile(folder: string, path: string): Promise<ServedFile | undefined> {
  const file = resolveBelow(folder, path);
  if (file === undefined) return undefined;
  try {
    const bytes = new Uint8Array(await readFile(file));
    return { bytes, contentType: contentTypes[extname(file).toLowerCase()] ?? 'application/octet-stream' };
  } catch {
    return undefined;
  }
}

/** The file that a path of an address names, or nothing when any part of it is hidden, empty or leads elsewhere. */
export function resolveBelow(folder: string, path: string): string | undefined {
  const decoded = decodePath(path);
  if (decoded === undefined || /[\\:\0]/.test(decoded)) return undefined;
  if (decoded.split('/').some((part) => part === '' || part.startsWith('.'))) return undefined;
  const file = normalize(join(folder, decoded));
  return file.startsWith(normalize(folder) + sep) ? file : undefined;
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
