import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';

const cacheFolder = join('.cache', 'garments');

/** Hash of everything a stage depends on: source folders or files, and plain values. */
export function stageHash(sources: readonly string[], ...values: unknown[]): string {
  const hash = createHash('sha256').update(process.version).update(JSON.stringify(values));
  for (const source of sources) for (const file of filesUnder(source)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 24);
}

function filesUnder(path: string): string[] {
  if (path.endsWith('.ts')) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .map((name) => join(path, name));
}

/** The stage's result from the cache, or made and kept. */
export async function cached<T>(stage: string, hash: string, make: () => T | Promise<T>): Promise<T> {
  mkdirSync(cacheFolder, { recursive: true });
  const file = join(cacheFolder, `${stage}-${hash}.bin`);
  if (existsSync(file)) return deserialize(readFileSync(file)) as T;
  const result = await make();
  writeFileSync(`${file}.part`, serialize(result));
  renameSync(`${file}.part`, file);
  return result;
}
