import { useMemo, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Product } from '../../shared/catalog/product.ts';
import type { Template } from '../../shared/design/template.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { AnnouncerRegion } from '../design-editor/announcer.tsx';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { useFollowedSession } from '../design-editor/use-followed-session.ts';
import { PageTitle } from '../ui/page-title.tsx';
import { useDraftKeeper } from './draft-keeper.ts';
import { findChoice } from './product-choice.ts';
import { StartPicker } from './start-picker.tsx';
import styles from './studio-screen.module.css';
import { StudioSkeleton } from './studio-skeleton.tsx';
import { StudioWorkspace } from './studio-workspace.tsx';
import { useOpening } from './use-opening.ts';
import { useSessionCare } from './use-session-care.tsx';
import { useStudioDepth } from './use-studio-depth.ts';

/** The studio: opens what the address asks for, else the work at hand, else offers a beginning. */
export function StudioScreen(): ReactNode {
  const products = useStudioQuery('catalog.listProducts', {});
  const templates = useStudioQuery('design.listTemplates', {});
  const opening = useOpening(products.data, templates.data);
  useDraftKeeper();
  useSessionCare(opening.aftermath, products.data);
  const error = products.error ?? templates.error ?? opening.error;
  if (error !== undefined && error !== null) {
    return (
      <StudioError
        error={error}
        onRetry={() => {
          void products.refetch();
          void templates.refetch();
          opening.retry();
        }}
      />
    );
  }
  if (opening.pending || !products.data || !templates.data) return <StudioSkeleton />;
  return (
    <>
      <AnnouncerRegion />
      <OpenStudio products={products.data} templates={templates.data} />
    </>
  );
}

function OpenStudio({ products, templates }: { products: readonly Product[]; templates: readonly Template[] }): ReactNode {
  const { depth } = useStudioDepth();
  const document = useFollowedSession((session) => session.document);
  const productUid = useEditorSession((session) => session.document?.productUid);
  const variantUid = useEditorSession((session) => session.document?.variantUid);
  const choice = useMemo(
    () => (productUid && variantUid ? findChoice({ productUid, variantUid }, products) : undefined),
    [productUid, variantUid, products],
  );
  if (!document || !choice) return <StartPicker products={products} templates={templates} />;
  if (!depth) return <StudioSkeleton />;
  return <StudioWorkspace choice={choice} document={document} products={products} templates={templates} depth={depth} />;
}

function StudioError({ error, onRetry }: { error: unknown; onRetry(): void }): ReactNode {
  const intl = useIntl();
  return (
    <div className={styles.error}>
      <PageTitle title={intl.formatMessage({ id: 'studio.untitled' })} />
      <h2 className="tb-display">
        <FormattedMessage id="studio.error-title" />
      </h2>
      <ErrorNotice error={error} onRetry={onRetry} />
    </div>
  );
}
