import { Modal, SegmentedControl } from '@mantine/core';
import { IconDimensions } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { areaSizesOf } from '../../shared/design/area-sizes.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { decoratedAreas } from '../../shared/design/design-side.ts';
import { sizeTable } from '../../shared/design/size-table.ts';
import { areaTitle } from '../bridge/area-name.ts';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { sizeOffers } from './order-lines.ts';
import { PanelCommand } from './panel-command.tsx';
import { areasOfSize, type ProductChoice } from './product-choice.ts';
import { SizeFitControls } from './size-fit-controls.tsx';
import { SizeFitRow } from './size-fit-row.tsx';
import { SizeFitTable } from './size-fit-table.tsx';
import styles from './size-fits.module.css';
import { useFocusGivenBack } from '../ui/focus-given-back.ts';

interface SizeFitsProps {
  choice: ProductChoice;
}

/** A button that shows how large the design is printed on every size; nothing where there is one size or nothing is printed. */
export function SizeFits({ choice }: SizeFitsProps): ReactNode {
  const document = useEditorSession((session) => session.history?.gestureStart ?? session.document);
  const [opened, setOpened] = useState(false);
  const printed = document ? decoratedAreas(document, areasOfSize(choice.product, choice.variant.sizeKey)) : [];
  if (!document || printed.length === 0 || choice.product.sizes.length < 2) return null;
  return (
    <>
      <PanelCommand icon={IconDimensions} action="size-fits" onPress={() => setOpened(true)}>
        <FormattedMessage id="studio.fits" />
      </PanelCommand>
      {opened && (
        <SizeFitsDialog
          choice={choice}
          before={document}
          areaKeys={printed.map(({ key }) => key)}
          onClose={() => {
            useEditorSession.getState().endGesture();
            setOpened(false);
          }}
        />
      )}
    </>
  );
}

interface SizeFitsDialogProps extends SizeFitsProps {
  /** The design as it was opened with, before a hand that moves it now. */
  before: DesignDocument;
  areaKeys: readonly string[];
  onClose(): void;
}

function SizeFitsDialog({ choice, before, areaKeys, onClose }: SizeFitsDialogProps): ReactNode {
  useFocusGivenBack();
  const intl = useIntl();
  const document = useEditorSession((session) => session.document) ?? before;
  const openArea = useEditorSession((session) => session.areaKey);
  const [areaKey, setAreaKey] = useState(areaKeys.includes(openArea) ? openArea : areaKeys[0]!);
  const [sizeKey, setSizeKey] = useState(choice.variant.sizeKey);
  const { product } = choice;
  const offers = sizeOffers(choice, document);
  const areaOf = (key: string) => areaSizesOf(product, key)[areaKey];
  const rows = sizeTable(
    offers.map(({ size, document: laidOut }) => ({ sizeKey: size.key, document: laidOut, area: areaOf(size.key) })),
    areaKey,
  );
  const chosen = rows.find((row) => row.sizeKey === sizeKey);
  return (
    <Modal.Root opened centered lockScroll={false} onClose={onClose} size="min(1280px, 94vw)">
      <Modal.Overlay />
      <Modal.Content radius="lg">
        <Modal.Body className={styles.dialog ?? ''} data-dialog="size-fits">
          <div className={styles.head}>
            <Modal.Title>
              <FormattedMessage id="studio.fits" />
            </Modal.Title>
            <span className={styles.hint}>
              <FormattedMessage id="studio.fits-hint" />
            </span>
            {areaKeys.length > 1 && (
              <SegmentedControl
                aria-label={intl.formatMessage({ id: 'studio.fits-area' })}
                value={areaKey}
                onChange={setAreaKey}
                data={areaKeys.map((key) => ({ value: key, label: areaTitle(intl, key, product.kind) }))}
              />
            )}
            <Modal.CloseButton size={36} aria-label={intl.formatMessage({ id: 'studio.close' })} />
          </div>
          <SizeFitRow choice={choice} offers={offers} rows={rows} areaKey={areaKey} sizeKey={sizeKey} onSize={setSizeKey} />
          <div className={styles.foot}>
            <SizeFitTable rows={rows} sizeKey={sizeKey} current={choice.variant.sizeKey} />
            {chosen?.area && <SizeFitControls key={`${areaKey} ${sizeKey}`} row={chosen} areaKey={areaKey} choice={choice} />}
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
