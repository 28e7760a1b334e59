import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedDate, useIntl } from 'react-intl';
import type { Product } from '../../shared/catalog/product.ts';
import type { DesignVersion } from '../../shared/design/version-calls.ts';
import { LazyPlate } from './lazy-plate.tsx';
import { findChoice } from './product-choice.ts';
import styles from './versions-panel.module.css';

interface VersionListProps {
  versions: readonly DesignVersion[];
  chosen: DesignVersion;
  products: readonly Product[];
  onChoose(versionId: number): void;
}

/** Every version with its picture, its name and when it was kept. */
export function VersionList({ versions, chosen, products, onChoose }: VersionListProps): ReactNode {
  const intl = useIntl();
  return (
    <ul className={`${styles.list} tb-slim-scroll`} aria-label={intl.formatMessage({ id: 'studio.versions' })}>
      {versions.map((version) => (
        <li key={version.id}>
          <UnstyledButton
            className={styles.version}
            aria-pressed={version.id === chosen.id}
            onClick={() => onChoose(version.id)}
            data-version={version.id}
          >
            <VersionPlate version={version} products={products} />
            <span className={styles.words}>
              <strong className="tb-clip-2">{version.name}</strong>
              <span className="tb-secondary tb-figures">
                <FormattedDate value={version.createdAtMs} dateStyle="medium" timeStyle="short" />
              </span>
            </span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}

function VersionPlate({ version, products }: { version: DesignVersion; products: readonly Product[] }): ReactNode {
  const garment = findChoice(version.document, products);
  if (!garment) return <span className={styles.plate} />;
  return (
    <span className={styles.plate}>
      <LazyPlate
        garmentKey={garment.product.garmentKey}
        sizeKey={garment.variant.sizeKey}
        garmentHex={garment.colourway.hex}
        finish={garment.colourway.finish}
        document={version.document}
        printAreas={garment.product.printAreas}
        sidePx={160}
      />
    </span>
  );
}
