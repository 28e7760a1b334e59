import type { DesignDocument } from '../../shared/design/design-document.ts';
import { parseDocument } from '../../shared/design/parse-document.ts';

/** A design document from its JSON in the database, upgraded to today's version. */
export function readDocument(json: string): DesignDocument {
  return parseDocument(JSON.parse(json));
}
