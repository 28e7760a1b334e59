import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { Product } from '../../shared/catalog/product.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { Template } from '../../shared/design/template.ts';
import type { StudioDepth } from '../../shared/settings/studio-depth.ts';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { FindingsContext } from '../preflight/findings-context.ts';
import { useFollowing } from '../ui/use-following.ts';
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
  const following = useFollowing(document);
  const [ordering, setOrdering] = useState(false);
  const [listing, setListing] = useState(false);
  const save = useSaveDesign(product.id);
  const name = identity.name || intl.formatMessage({ id: 'studio.untitled' });
  const findings = useStudioFindings(choice, following, name);
  useDwell(product.id, 'studio');
  useCustomizedOnce(product.id, templates);
  if (!area) return null;

  const settled = (open: (opened: boolean) => void) => (): void => {
    useEditorSession.getState().endGesture();
    open(true);
  };
  const priceBar = (quiet = false): ReactNode => (
    <PriceBar choice={choice} document={following} quiet={quiet} onOrder={settled(setOrdering)} />
  );
  const shared = { choice, document, following, products, templates, save, priceBar, onRoster: settled(setListing) };
  return (
    <FindingsContext value={findings}>
      <SaveTitle save={save} products={products} />
      {depth === 'full' && <FullDepth {...shared} area={area} name={name} />}
      {depth === 'guided' && <GuidedDepth {...shared} />}
      {depth === 'one-touch' && <OneTouchDepth {...shared} />}
      <RosterDialog
        choice={choice}
        document={following}
        area={area}
        design={{ ...identity, name }}
        opened={listing}
        onClose={() => setListing(false)}
      />
      {ordering && <OrderDialog choice={choice} document={document} design={{ ...identity, name }} onClose={() => setOrdering(false)} />}
    </FindingsContext>
  );
}
