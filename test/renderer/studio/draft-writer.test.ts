import { expect, test } from 'vitest';
import { createDraftWriter } from '../../../src/renderer/studio/draft-writer.ts';
import type { DesignDraft } from '../../../src/shared/design/contract.ts';
import { sampleDocument } from '../design-editor/sample-document.ts';

const draft = (name: string): DesignDraft => ({ designId: null, customerId: null, name, document: sampleDocument() });

/** A store whose answers wait until the test gives them. */
function slowStore() {
  const waiting: { name: string; resolve(): void; reject(error: Error): void }[] = [];
  const said: string[] = [];
  const writer = createDraftWriter({
    save: ({ name }) => new Promise<void>((resolve, reject) => waiting.push({ name, resolve, reject })),
    onKept: ({ name }) => said.push(`kept ${name}`),
    onFailed: () => said.push('failed'),
  });
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return { writer, waiting, said, settle };
}

test('a draft is written at once, and of those that come meanwhile only the newest', async () => {
  const { writer, waiting, said, settle } = slowStore();
  for (const name of ['one', 'two', 'three']) writer.write(draft(name));
  expect(waiting.map(({ name }) => name)).toEqual(['one']);
  waiting[0]?.resolve();
  await settle();
  expect(waiting.map(({ name }) => name)).toEqual(['one', 'three']);
  waiting[1]?.resolve();
  await settle();
  expect(said).toEqual(['kept one', 'kept three']);
});

test('a draft that cannot be kept is said, and the next one is written all the same', async () => {
  const { writer, waiting, said, settle } = slowStore();
  writer.write(draft('one'));
  waiting[0]?.reject(new Error('disk full'));
  await settle();
  writer.write(draft('two'));
  waiting[1]?.resolve();
  await settle();
  expect(said).toEqual(['failed', 'kept two']);
});
