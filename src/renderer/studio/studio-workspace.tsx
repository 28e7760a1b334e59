import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Product } from '../../shared/catalog/product.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { Template } from '../../shared/design/template.ts';
import type { StudioDepth } from '../../shared/settings/studio-depth.ts';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { FindingsContext } from '../preflight/findings-context.ts';
import { FullDepth } from './full-depth.tsx';
import { GuidedDepth } from './guided-depth.tsx';
import { OneTouchDepth } from './one-touch-depth.tsx';
import { OrderDialog } from './order-dialog.tsx';
import { PriceBar } from './price-bar.tsx';
import { areasOfSize, type ProductChoice } from './product-choice.ts';
import { RosterDialog } from './roster-dialog.tsx';
import { SaveTitle } from './save-design.tsx';
import { useDwell } from '../bridge/use-dwell.ts';
import { useCustomizedOnce } from './use-customized-once.ts';
import { useStudioFindings } from './use-studio-findings.ts';
import { useSaveDesign } from './use-save-design.ts';

interface StudioWorkspaceProps {
  choice: ProductChoice;
  /** As it is shown around the garment: late (see `useFollowedSession`). */
  document: DesignDocument;
  products: readonly Product[];
  templates: readonly Template[];
  depth: StudioDepth;
}

/** An open design at the depth of the person at hand, and what it costs. */
export function StudioWorkspace({ choice, document, products, templates, depth }: StudioWorkspaceProps): ReactNode {
  const intl = useIntl();
  const { product, variant } = choice;
  const identity = useEditorSession((session) => session.identity);
  const areaKey = useEditorSession((session) => session.areaKey);
  const areas = areasOfSize(product, variant.sizeKey);
  const area = areas.find(({ key }) => key === areaKey) ?? areas[0];
  const [ordered, setOrdered] = useState<DesignDocument>();
  const [listing, setListing] = useState(false);
  const save = useSaveDesign(product.id);
  const name = identity.name || intl.formatMessage({ id: 'studio.untitled' });
  const findings = useStudioFindings(choice, document, name);
  useDwell(product.id, 'studio');
  useCustomizedOnce(product.id, templates);
  if (!area) return null;

  const order = (): void => setOrdered(settledDocument());
  const list = (): void => {
    settledDocument();
    setListing(true);
  };
  const priceBar = (quiet = false): ReactNode => <PriceBar choice={choice} document={document} quiet={quiet} onOrder={order} />;
  const shared = { choice, document, products, templates, save, priceBar, onRoster: list };
  return (
    <FindingsContext value={findings}>
      <SaveTitle save={save} products={products} />
      {depth === 'full' && <FullDepth {...shared} area={area} name={name} />}
      {depth === 'guided' && <GuidedDepth {...shared} />}
      {depth === 'one-touch' && <OneTouchDepth {...shared} />}
      <RosterDialog choice={choice} area={area} design={{ ...identity, name }} opened={listing} onClose={() => setListing(false)} />
      {ordered && <OrderDialog choice={choice} document={ordered} design={{ ...identity, name }} onClose={() => setOrdered(undefined)} />}
    </FindingsContext>
  );
}

/** What is open this moment, with no gesture running any more: what is ordered must not be late. */
function settledDocument(): DesignDocument | undefined {
  useEditorSession.getState().endGesture();
  return useEditorSession.getState().document;
}
