import { fontManifestSchema, type FontManifest } from '../../shared/design/font-manifest.ts';
import { AppError } from '../../shared/kernel/errors.ts';

/** A bundled face and the file that it lies in. */
export type FontFile = FontManifest['faces'][number];

const fontsFolder = 'app://studio/resources/fonts';
const reading = new Map<string, Promise<Uint8Array>>();

/**
 * The bundled faces in order of preference.
 * @throws AppError `design.font-missing`
 */
export async function listFontFaces(): Promise<readonly FontFile[]> {
  return fontManifestSchema.parse(await (await readFile('fonts.json')).json()).faces;
}

/**
 * The bytes of a face, read once per window or worker.
 * @throws AppError `design.font-missing`
 */
export function readFontFace({ file }: FontFile): Promise<Uint8Array> {
  const known = reading.get(file);
  if (known) return known;
  const bytes = readBytes(file).catch((thrown: unknown) => {
    reading.delete(file);
    throw thrown;
  });
  reading.set(file, bytes);
  return bytes;
}

async function readBytes(file: string): Promise<Uint8Array> {
  return new Uint8Array(await (await readFile(file)).arrayBuffer());
}

async function readFile(file: string): Promise<Response> {
  const response = await fetch(`${fontsFolder}/${file}`).catch(() => undefined);
  if (!response?.ok) throw new AppError('design.font-missing', { family: file });
  return response;
}
