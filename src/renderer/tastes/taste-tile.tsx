import { UnstyledButton } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import type { KeyboardEvent } from 'react';
import type { Product } from '../../shared/catalog/product.ts';
import { sideOfDesign } from '../../shared/design/design-side.ts';
import { sizeToShow } from '../../shared/recommendation/taste-questions.ts';
import { useDesignDocument } from '../bridge/use-design-document.ts';
import { PlateImage } from '../garment-preview/plate-image.tsx';
import styles from './tastes.module.css';

/** A garment to show: a product in a colourway, with a template or blank. */
export interface TasteLook {
  readonly product: Product;
  readonly colourwayId: number;
  readonly templateUid: string | null;
}

interface TasteTileProps {
  readonly look: TasteLook;
  readonly label: string;
  readonly isPicked: boolean;
  onPick(): void;
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
}

/** One picture to tap. */
export function TasteTile({ look, label, isPicked, onPick, onKeyDown }: TasteTileProps): React.JSX.Element {
  return (
    <li>
      <UnstyledButton className={styles.tile} aria-pressed={isPicked} onClick={onPick} onKeyDown={onKeyDown} data-taste={label}>
        <span className={`${styles.plate} tb-backdrop tb-fit`}>
          <TastePlate look={look} />
          {isPicked ? (
            <span className={styles.mark}>
              <IconCheck size={18} stroke={2} aria-hidden />
            </span>
          ) : null}
        </span>
        <span className={`${styles.label} tb-clip-2`}>{label}</span>
      </UnstyledButton>
    </li>
  );
}

/** A look as a plate. */
export function TastePlate({
  look: { product, colourwayId, templateUid },
  widthPx = 400,
}: {
  readonly look: TasteLook;
  readonly widthPx?: number;
}): React.JSX.Element {
  const sizeKey = sizeToShow(product, colourwayId) ?? product.sizes[0]?.key ?? '';
  const design = templateUid === null ? null : ({ kind: 'template', templateUid } as const);
  const document = useDesignDocument(design, { product, colourwayId, sizeKey });
  const colourway = product.colourways.find(({ id }) => id === colourwayId);
  return (
    <PlateImage
      garmentKey={product.garmentKey}
      sizeKey={sizeKey}
      camera={sideOfDesign(document ?? null, product.printAreas, sizeKey)}
      garmentHex={colourway?.hex ?? '#ffffff'}
      finish={colourway?.finish ?? 'plain'}
      document={document ?? null}
      printAreas={product.printAreas}
      widthPx={widthPx}
      alt=""
    />
  );
}
