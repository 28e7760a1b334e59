import { randomBytes } from 'node:crypto';
import { net, protocol } from 'electron';
import { contentPolicy, type DevelopmentServer } from './content-policy.ts';
import { readAddress, readServedFile, type ServedFile } from './studio-files.ts';

/** Where the addresses of `app://studio` lead. */
export interface AppProtocolOptions {
  readonly rendererFolder: string;
  readonly resourcesFolder: string;
  /** A picture of the open shop by its hash, if it is there. */
  readonly findAsset: (hash: string) => Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly mimeType: string } | undefined>;
  /** The folder of the garments that the open shop added. */
  readonly ownGarmentsFolder: () => string;
  readonly development: DevelopmentServer | undefined;
}

/** Makes app:// a standard, secure origin; before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true } },
  ]);
}

/** Serves the renderer, the project's resources, the shop's pictures and garments, read-only; anything else is 404. */
export function serveApp(options: AppProtocolOptions): void {
  protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    if (url.host !== 'studio' || request.method !== 'GET') return notFound();
    const file = await findFile(url, options);
    return file === undefined ? notFound() : respond(file, options.development);
  });
}

async function findFile(url: URL, options: AppProtocolOptions): Promise<ServedFile | undefined> {
  const address = readAddress(url.pathname);
  if (address.kind === 'resource') return readServedFile(options.resourcesFolder, address.path);
  if (address.kind === 'own-garment') return readServedFile(options.ownGarmentsFolder(), address.path);
  if (address.kind === 'asset') return serveAsset(options, address.hash);
  if (options.development !== undefined) return fetchFromServer(new URL(`${url.pathname}${url.search}`, options.development.url));
  return readServedFile(options.rendererFolder, address.path);
}

async function serveAsset({ findAsset }: AppProtocolOptions, hash: string): Promise<ServedFile | undefined> {
  const asset = await findAsset(hash);
  return asset && { bytes: asset.bytes, contentType: asset.mimeType };
}

async function fetchFromServer(url: URL): Promise<ServedFile | undefined> {
  const answer = await net.fetch(url.href);
  if (!answer.ok) return undefined;
  return { bytes: new Uint8Array(await answer.arrayBuffer()), contentType: answer.headers.get('content-type') ?? '' };
}

function respond(file: ServedFile, development: DevelopmentServer | undefined): Response {
  const nonce = randomBytes(16).toString('base64');
  const isPage = file.contentType.startsWith('text/html');
  const body = isPage ? withNonce(file.bytes, nonce) : file.bytes;
  return new Response(body, {
    headers: {
      'content-type': file.contentType,
      'content-security-policy': contentPolicy(nonce, development),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-cache',
    },
  });
}

/** Tells the page the nonce of this load, in the meta element that it keeps for it. */
function withNonce(page: Uint8Array, nonce: string): string {
  return new TextDecoder().decode(page).replace('<meta name="style-nonce" content=""', `<meta name="style-nonce" content="${nonce}"`);
}

function notFound(): Response {
  return new Response(null, { status: 404 });
}
