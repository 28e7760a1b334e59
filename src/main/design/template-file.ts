import { createHash } from 'node:crypto';
import { z } from 'zod';
import { parseTemplate } from '../../shared/design/check-template.ts';
import { DESIGN_DOCUMENT_VERSION } from '../../shared/design/design-document.ts';
import { isEmptyPicture } from '../../shared/design/empty-picture.ts';
import type { Layer } from '../../shared/design/layer.ts';
import { flattenLayers } from '../../shared/design/map-layers.ts';
import type { Template } from '../../shared/design/template.ts';
import { upgradeDocument } from '../../shared/design/upgrade.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { contentHashSchema } from '../../shared/kernel/ids.ts';
import { checkPicture } from './asset-store.ts';

/** How the names of template files end. */
export const TEMPLATE_FILE_EXTENSION = 'tailorbird-template';
/** The largest template file, in bytes. */
export const MAX_TEMPLATE_FILE_BYTES = 40 * 1024 * 1024;
/** The longest a template file may be without its pictures, in characters. */
export const MAX_TEMPLATE_TEXT_LENGTH = 4 * 1024 * 1024;
/** The version that this code writes. */
const templateFileVersion = 1;

const templateFileSchema = z.object({
  format: z.literal('tailorbird-template'),
  version: z.int().positive(),
  /** What the template's layers are written in. */
  documentVersion: z.int().nonnegative(),
  template: z.record(z.string(), z.unknown()),
  /** The bytes in Base64. */
  pictures: z.array(z.object({ hash: contentHashSchema, data: z.string() })).max(200),
});

/** A template and the pictures that it uses, by the SHA-256 of their bytes. */
export interface TemplateFile {
  readonly template: Template;
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** The text of a template file; throws AppError template.file-too-large. */
export function writeTemplateFile({ template, pictures }: TemplateFile): string {
  const file: z.input<typeof templateFileSchema> = {
    format: 'tailorbird-template',
    version: templateFileVersion,
    documentVersion: DESIGN_DOCUMENT_VERSION,
    template,
    pictures: [...pictures].map(([hash, bytes]) => ({ hash, data: Buffer.from(bytes).toString('base64') })),
  };
  const text = JSON.stringify(file);
  assertWithin(Buffer.byteLength(text), MAX_TEMPLATE_FILE_BYTES);
  assertWithin(textLength(text, file), MAX_TEMPLATE_TEXT_LENGTH);
  return text;
}

/**
 * What a template file holds, all of it checked: schema, references, each picture's kind, size and hash, and that no picture is missing.
 *
 * @throws AppError template.file-invalid, template.file-too-large, template.newer-version, template.invalid, design.nesting-too-deep, asset.*
 */
export function readTemplateFile(text: string): TemplateFile {
  assertWithin(Buffer.byteLength(text), MAX_TEMPLATE_FILE_BYTES);
  const stored = parseJson(text);
  refuseNewer(stored);
  const parsed = templateFileSchema.safeParse(stored);
  if (!parsed.success) throw new AppError('template.file-invalid', { what: 'format' });
  assertWithin(textLength(text, parsed.data), MAX_TEMPLATE_TEXT_LENGTH);
  const template = parseTemplate(upgradeLayers(parsed.data));
  const used = picturesOf(template);
  const pictures = new Map(
    parsed.data.pictures.filter(({ hash }) => used.has(hash)).map(({ hash, data }) => [hash, readPicture(hash, data)]),
  );
  if (pictures.size < used.size) throw new AppError('template.file-invalid', { what: 'picture' });
  return { template, pictures };
}

/** The hashes of all pictures that a template shows, and of those that they were cut out of; a picture that is still to be chosen has none. */
export function picturesOf({ areas }: Template): Set<string> {
  const layers = Object.values(areas).flatMap((area) => flattenLayers(area.layers));
  return new Set(
    layers.flatMap((layer) => {
      if (layer.kind !== 'image' || isEmptyPicture(layer)) return [];
      return [layer.assetHash, ...(layer.cutout ? [layer.cutout.originalHash] : [])];
    }),
  );
}

/** The template with its pictures under other names, as the asset store may keep them. */
export function renamePictures(template: Template, names: ReadonlyMap<string, string>): Template {
  const rename = (layer: Layer): Layer => {
    if (layer.kind === 'group') return { ...layer, children: layer.children.map(rename) };
    if (layer.kind !== 'image') return layer;
    const nameOf = (hash: string): string => names.get(hash) ?? hash;
    return {
      ...layer,
      assetHash: nameOf(layer.assetHash),
      cutout: layer.cutout && { ...layer.cutout, originalHash: nameOf(layer.cutout.originalHash) },
    };
  };
  const areas = Object.entries(template.areas).map(([key, area]) => [key, { ...area, layers: area.layers.map(rename) }]);
  return { ...template, areas: Object.fromEntries(areas) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new AppError('template.file-invalid', { what: 'format' }, { cause });
  }
}

/** Asked before anything else: a newer file may look different in every other way. */
function refuseNewer(stored: unknown): void {
  const versions = z.object({ format: z.literal('tailorbird-template'), version: z.number(), documentVersion: z.number().optional() });
  const found = versions.safeParse(stored);
  if (!found.success) throw new AppError('template.file-invalid', { what: 'format' });
  const { version, documentVersion = 0 } = found.data;
  if (version > templateFileVersion || documentVersion > DESIGN_DOCUMENT_VERSION) throw new AppError('template.newer-version', { version });
}

function upgradeLayers({ template, documentVersion }: z.infer<typeof templateFileSchema>): unknown {
  const upgraded = upgradeDocument({ version: documentVersion, areas: template['areas'] });
  return { ...template, areas: (upgraded as { areas: unknown }).areas };
}

function readPicture(hash: string, data: string): Uint8Array {
  const bytes = new Uint8Array(Buffer.from(data, 'base64'));
  checkPicture(bytes);
  if (createHash('sha256').update(bytes).digest('hex') !== hash) throw new AppError('template.file-invalid', { what: 'picture' });
  return bytes;
}

function textLength(text: string, { pictures }: Pick<z.infer<typeof templateFileSchema>, 'pictures'>): number {
  return pictures.reduce((length, { data }) => length - data.length, text.length);
}

function assertWithin(found: number, limit: number): void {
  if (found > limit) throw new AppError('template.file-too-large', { found, limit });
}
