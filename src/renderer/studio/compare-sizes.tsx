import { FocusTrap, Modal, SegmentedControl } from '@mantine/core';
import { IconRulerMeasure } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { GarmentMetadata } from '../../shared/garments/garment-metadata.ts';
import { useEditorSession } from '../design-editor/editor-session.ts';
import styles from './compare-sizes.module.css';
import { sizeOffers, soldSizes } from './order-lines.ts';
import { PanelCommand } from './panel-command.tsx';
import type { ProductChoice } from './product-choice.ts';
import { SizeRow } from './size-row.tsx';
import { comparableSizes, comparedLimits, sizesAround, toggleSize } from './sizes-to-compare.ts';
import { useGarment } from './use-garment.ts';
import { useFocusGivenBack } from '../ui/focus-given-back.ts';

interface CompareSizesProps {
  choice: ProductChoice;
  onSize(sizeKey: string): void;
}

/** A button that shows the design on several sizes side by side; nothing where there are not two pictures to compare. */
export function CompareSizes({ choice, onSize }: CompareSizesProps): ReactNode {
  const garment = useGarment(choice.product.garmentKey);
  const [opened, setOpened] = useState(false);
  if (!garment) return null;
  const comparable = comparableSizes(garment, soldSizes(choice));
  if (comparable.length < comparedLimits.min) return null;
  return (
    <>
      <PanelCommand icon={IconRulerMeasure} action="compare-sizes" onPress={() => setOpened(true)}>
        <FormattedMessage id="studio.compare" />
      </PanelCommand>
      {opened && (
        <CompareDialog choice={choice} garment={garment} comparable={comparable} onSize={onSize} onClose={() => setOpened(false)} />
      )}
    </>
  );
}

interface CompareDialogProps extends CompareSizesProps {
  garment: GarmentMetadata;
  comparable: readonly string[];
  onClose(): void;
}

const sides = ['front', 'back'] as const;

function CompareDialog({ choice, garment, comparable, onSize, onClose }: CompareDialogProps): ReactNode {
  useFocusGivenBack();
  const intl = useIntl();
  const document = useEditorSession((session) => session.document);
  const [chosen, setChosen] = useState<readonly string[]>(() => sizesAround(comparable, choice.variant.sizeKey));
  const [side, setSide] = useState<(typeof sides)[number]>('front');
  const offers = (document ? sizeOffers(choice, document) : []).filter(({ size }) => chosen.includes(size.key));
  return (
    <Modal.Root opened centered lockScroll={false} onClose={onClose} size="min(1500px, 94vw)">
      <Modal.Overlay />
      <Modal.Content radius="lg">
        <Modal.Body className={styles.dialog ?? ''}>
          {/* A ring around the first size would look like the one that is chosen. */}
          <FocusTrap.InitialFocus />
          <div className={styles.head}>
            <Modal.Title>
              <FormattedMessage id="studio.compare" />
            </Modal.Title>
            <fieldset className={styles.chips}>
              <legend className="tb-hidden">
                <FormattedMessage id="studio.compare-which" />
              </legend>
              {comparable.map((key) => {
                const label = choice.product.sizes.find((size) => size.key === key)?.label ?? key;
                return (
                  <label key={key} className={styles.chip}>
                    <input
                      className="tb-hidden"
                      type="checkbox"
                      checked={chosen.includes(key)}
                      disabled={toggleSize(comparable, chosen, key) === chosen}
                      onChange={() => setChosen(toggleSize(comparable, chosen, key))}
                    />
                    <span>{label}</span>
                  </label>
                );
              })}
            </fieldset>
            <span className={styles.hint}>
              <FormattedMessage id="studio.compare-hint" />
            </span>
            <SegmentedControl
              aria-label={intl.formatMessage({ id: 'studio.compare-side' })}
              value={side}
              onChange={(value) => setSide(value as typeof side)}
              data={sides.map((value) => ({ value, label: <FormattedMessage id={`studio.view-${value}`} /> }))}
            />
            <Modal.CloseButton size={36} aria-label={intl.formatMessage({ id: 'studio.close' })} />
          </div>
          <SizeRow choice={choice} garment={garment} offers={offers} camera={side} onSize={onSize} />
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
