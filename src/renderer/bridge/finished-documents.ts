import type { DesignDocument } from '../../shared/design/design-document.ts';

/** Finished designs that addresses name, as no address could hold one; the latest so many, as long as the window lives. */
const MOST_DOCUMENTS = 200;
const documents = new Map<string, DesignDocument>();
const keys = new WeakMap<DesignDocument, string>();
/** An address that was kept from an earlier window must not name another design. */
const windowName = Date.now().toString(36);
let given = 0;

/** The name of a finished design in addresses; the same document has the same name. */
export function finishedKeyOf(document: DesignDocument): string {
  const known = keys.get(document);
  if (known !== undefined && documents.has(known)) return known;
  given += 1;
  const key = `${windowName}-${given}`;
  keys.set(document, key);
  documents.set(key, document);
  const [oldest] = documents.keys();
  if (documents.size > MOST_DOCUMENTS && oldest !== undefined) documents.delete(oldest);
  return key;
}

/** The finished design of that name; undefined when it is long ago or of an earlier window. */
export function findFinished(key: string): DesignDocument | undefined {
  return documents.get(key);
}
