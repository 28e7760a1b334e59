import { readFile, stat } from 'node:fs/promises';
import { templateImportSchema } from '../../shared/design/template-calls.ts';
import { templateSchema } from '../../shared/design/template.ts';
import type { Reply } from '../../shared/kernel/contract.ts';
import { AppError, fromErrorData } from '../../shared/kernel/errors.ts';
import type { CallOutput, ParsedInput } from '../../shared/studio-contract.ts';
import { writeSavedFile } from '../database/replace-file.ts';
import { findAsset, importAsset } from './asset-store.ts';
import {
  MAX_TEMPLATE_FILE_BYTES,
  picturesOf,
  readTemplateFile,
  renamePictures,
  TEMPLATE_FILE_EXTENSION,
  writeTemplateFile,
} from './template-file.ts';

/** What the calls about template files need. */
export interface TemplateFileDependencies {
  readonly database: { request(name: string, input: unknown): Promise<Reply> };
  readonly assetFolder: () => string;
  /** Asks the person where to keep a file; null when they cancelled. */
  readonly askForFile: (suggestedName: string) => Promise<string | null>;
  /** Asks the person for a template file; null when they cancelled. */
  readonly askForTemplate: () => Promise<string | null>;
}

/** The calls about template files; the rows lie in the database worker, the pictures in the asset store. */
export function templateFileHandlers({ database, assetFolder, askForFile, askForTemplate }: TemplateFileDependencies) {
  const order = async (name: string, input: unknown): Promise<unknown> => {
    const reply = await database.request(name, input);
    if (!reply.ok) throw fromErrorData(reply.error);
    return reply.value;
  };

  return {
    'design.exportTemplate': async ({
      templateUid,
    }: ParsedInput<'design.exportTemplate'>): Promise<CallOutput<'design.exportTemplate'>> => {
      const template = templateSchema.parse(await order('worker.readTemplate', templateUid));
      const pictures = new Map<string, Uint8Array>();
      for (const hash of picturesOf(template)) pictures.set(hash, await readAsset(assetFolder(), hash));
      const text = writeTemplateFile({ template, pictures });
      const savedAs = await askForFile(templateFileName(template.name));
      if (savedAs !== null) writeSavedFile(savedAs, text);
      return { savedAs };
    },
    'design.importTemplate': async (): Promise<CallOutput<'design.importTemplate'>> => {
      const path = await askForTemplate();
      if (path === null) return null;
      const { template, pictures } = readTemplateFile(await readWhole(path));
      const names = new Map<string, string>();
      // A picture that was kept before the next one fails is harmless: it lies there under its content's name, and nothing shows it.
      for (const [hash, bytes] of pictures) names.set(hash, (await importAsset(assetFolder(), bytes)).hash);
      return templateImportSchema.parse(await order('worker.keepTemplate', renamePictures(template, names)));
    },
  };
}

async function readAsset(folder: string, hash: string): Promise<Uint8Array> {
  const found = await findAsset(folder, hash);
  if (found === undefined) throw new AppError('asset.missing');
  return found.bytes;
}

/** The size is asked before a byte is read. */
async function readWhole(path: string): Promise<string> {
  const found = await stat(path).then(({ size }) => size, gone);
  if (found > MAX_TEMPLATE_FILE_BYTES) throw new AppError('template.file-too-large', { found, limit: MAX_TEMPLATE_FILE_BYTES });
  return readFile(path, 'utf8').catch(gone);
}

function gone(cause: unknown): never {
  throw new AppError('template.file-gone', {}, { cause });
}

function templateFileName(name: string): string {
  const stem = name
    .replace(/[^\p{L}\p{N} _-]+/gu, ' ')
    .trim()
    .replace(/\s+/g, '-');
  return `${stem || 'template'}.${TEMPLATE_FILE_EXTENSION}`;
}
