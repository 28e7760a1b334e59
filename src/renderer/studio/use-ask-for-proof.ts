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
    const { product, colourway } = choice;
    // The size in view is proved as it is open, so that its hash is the design's own.
    const shown = { document, design: identity.name, product, colour: colourway, sizeKey, order: null };
    const others = printSources(choice, document, identity.name).filter((source) => source.sizeKey !== sizeKey);
    const places = product.sizes.map(({ key }) => key);
    const sources = [...others, shown].toSorted((a, b) => places.indexOf(a.sizeKey) - places.indexOf(b.sizeKey));
    ask({ sources, sizeKey, design: { ...identity, document }, order: null });
  };
}
