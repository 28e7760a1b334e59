import { useEffect, useState } from 'react';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { documentText } from '../../shared/production/document-text.ts';

const known = new WeakMap<DesignDocument, Promise<string>>();

/** The SHA-256 of some bytes in lower-case hex. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What a design hashes to, as manifests and proofs name it; worked out once for each document. */
export function documentHash(document: DesignDocument): Promise<string> {
  const before = known.get(document);
  if (before) return before;
  const hashing = sha256Of(new TextEncoder().encode(documentText(document)));
  known.set(document, hashing);
  return hashing;
}

/** The hash of a document; undefined until it is worked out. */
export function useDocumentHash(document: DesignDocument | null): string | undefined {
  const [hashed, setHashed] = useState<{ readonly document: DesignDocument; readonly hash: string }>();
  useEffect(() => {
    let stale = false;
    if (document) {
      void documentHash(document).then((hash) => {
        if (!stale) setHashed({ document, hash });
      });
    }
    return () => {
      stale = true;
    };
  }, [document]);
  return hashed !== undefined && hashed.document === document ? hashed.hash : undefined;
}
