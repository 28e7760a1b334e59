import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { AllTemplates } from './all-templates.tsx';
import { CalmStage } from './calm-stage.tsx';
import type { DepthProps } from './depth-props.ts';
import styles from './one-touch-depth.module.css';
import { SuggestionGrid } from './suggestion-grid.tsx';
import { TemplateGrid } from './template-grid.tsx';
import { useCalmKeys } from './use-calm-keys.ts';

/** One touch: a finished design to pick, the garment as it will be, and the way to the basket. */
export function OneTouchDepth({ choice, document, products, templates, save, priceBar }: DepthProps): ReactNode {
  const intl = useIntl();
  useCalmKeys(save.save);
  return (
    <div className={styles.depth} data-studio-depth="one-touch">
      <CalmStage choice={choice} document={document} />
      <section className={`${styles.picks} tb-slim-scroll`} aria-label={intl.formatMessage({ id: 'studio.picks' })}>
        <header>
          <h2 className={`tb-display ${styles.title}`}>
            <FormattedMessage id="studio.pick-title" />
          </h2>
          <p className={styles.text}>
            <FormattedMessage id="studio.pick-text" />
          </p>
        </header>
        <SuggestionGrid
          products={products}
          title={
            <h3 className="tb-label">
              <FormattedMessage id="studio.pick-suggestions" />
            </h3>
          }
        />
        <div className={styles.sectionHead}>
          <h3 className="tb-label" id="studio-pick-templates">
            <FormattedMessage id="studio.templates" />
          </h3>
          <AllTemplates choice={choice} templates={templates} />
        </div>
        <TemplateGrid choice={choice} templates={templates} labelledBy="studio-pick-templates" />
      </section>
      {priceBar()}
    </div>
  );
}
