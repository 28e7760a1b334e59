import { useProofRequest } from '../bridge/proof-request.ts';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { printSources } from './print-sources.ts';
import type { ProductChoice } from './product-choice.ts';

/** Opens the proof of the open design as it stands. */
export function useAskForProof(choice: ProductChoice): () => void {
  const ask = useProofRequest((request) => request.ask);
  return () => {
    useEditorSession.getState().endGesture();
    const { document, identity } = useEditorSession.getState();
    if (!document) return;
    const { sizeKey } = choice.variant;
    // The size in view is proved as it is open, so that its hash is the design's own.
    const sources = printSources(choice, document, identity.name).map((source) =>
      source.sizeKey === sizeKey ? { ...source, document } : source,
    );
    ask({ sources, sizeKey, design: { ...identity, document }, order: null });
  };
}
