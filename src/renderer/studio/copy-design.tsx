import { Button, Modal, Select } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Product } from '../../shared/catalog/product.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { fitManners, type FitManner } from '../../shared/design/fit-area.ts';
import type { Template } from '../../shared/design/template.ts';
import { sizeName } from '../bridge/size-words.ts';
import { announce } from '../design-editor/announcer.tsx';
import { hasContent, useEditorSession } from '../design-editor/editor-session.ts';
import styles from './copy-design.module.css';
import { CopyManner } from './copy-manner.tsx';
import { copyPreview } from './copy-manners.ts';
import { PanelCommand } from './panel-command.tsx';
import { colourwayLike, decoratedKeyOf, type ProductChoice } from './product-choice.ts';
import { useFocusGivenBack } from '../ui/focus-given-back.ts';

interface CopyDesignProps {
  choice: ProductChoice;
  products: readonly Product[];
  templates: readonly Template[];
}

/** A button that copies the design to another garment, colour or size; nothing while there is nothing to copy. */
export function CopyDesign(props: CopyDesignProps): ReactNode {
  const document = useEditorSession((session) => session.history?.gestureStart ?? session.document);
  const [opened, setOpened] = useState(false);
  if (!document || !hasContent(document)) return null;
  return (
    <>
      <PanelCommand icon={IconCopy} action="copy-design" onPress={() => setOpened(true)}>
        <FormattedMessage id="studio.copy" />
      </PanelCommand>
      {opened && <CopyDialog {...props} document={document} onClose={() => setOpened(false)} />}
    </>
  );
}

function CopyDialog({
  choice,
  products,
  templates,
  document,
  onClose,
}: CopyDesignProps & { document: DesignDocument; onClose(): void }): ReactNode {
  useFocusGivenBack();
  const intl = useIntl();
  const [product, setProduct] = useState(choice.product);
  const [colourwayId, setColourwayId] = useState<number | undefined>(choice.colourway.id);
  const [sizeKey, setSizeKey] = useState(choice.variant.sizeKey);
  const [manner, setManner] = useState<FitManner>('share');
  const target = { product, colourwayId };
  const label = (id: string): string => intl.formatMessage({ id: `studio.copy-${id}` });
  const changeProduct = (id: string | null): void => {
    const next = products.find((each) => String(each.id) === id);
    if (!next) return;
    setProduct(next);
    setColourwayId(colourwayLike(next, choice.colourway)?.id);
    const keys = next.sizes.map(({ key }) => key);
    if (!keys.includes(sizeKey)) setSizeKey(keys[Math.floor(keys.length / 2)] ?? sizeKey);
  };
  const copy = (): void => {
    const made = copyPreview(document, choice, target, sizeKey, manner, templates);
    const name = useEditorSession.getState().identity.name || intl.formatMessage({ id: 'studio.untitled' });
    if (made) openCopy(made.document, intl.formatMessage({ id: 'studio.copy-name' }, { name }));
    announce(intl.formatMessage({ id: 'studio.copy-said' }, { product: product.name }));
    onClose();
  };
  return (
    <Modal
      opened
      centered
      lockScroll={false}
      onClose={onClose}
      size="min(1040px, 94vw)"
      radius="lg"
      title={label('title')}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'studio.close' }) }}
    >
      <div className={styles.where}>
        <Select
          label={label('product')}
          searchable
          limit={60}
          allowDeselect={false}
          value={String(product.id)}
          data={products.map(({ id, name }) => ({ value: String(id), label: name }))}
          onChange={changeProduct}
        />
        <Select
          label={label('colour')}
          allowDeselect={false}
          value={String(colourwayId)}
          data={product.colourways.map(({ id, name }) => ({ value: String(id), label: name }))}
          onChange={(id) => setColourwayId(Number(id))}
        />
        <Select
          label={label('size')}
          allowDeselect={false}
          value={sizeKey}
          data={product.sizes.map(({ key }) => ({ value: key, label: sizeName(intl, key) }))}
          onChange={(key) => key && setSizeKey(key)}
        />
      </div>
      <fieldset className={styles.manners}>
        <legend className="tb-hidden">{label('manner')}</legend>
        {fitManners.map((each) => (
          <CopyManner
            key={each}
            manner={each}
            chosen={each === manner}
            onChoose={() => setManner(each)}
            target={target}
            sizeKey={sizeKey}
            previewOf={(size) => copyPreview(document, choice, target, size, each, templates)}
          />
        ))}
      </fieldset>
      <div className={styles.foot}>
        <Button variant="default" onClick={onClose}>
          {label('cancel')}
        </Button>
        <Button onClick={copy} data-action="copy-confirm">
          {label('confirm')}
        </Button>
      </div>
    </Modal>
  );
}

/** Opens the copy as a design of its own; what was open and unsaved comes back by undo. */
function openCopy(document: DesignDocument, name: string): void {
  const { endGesture, open, areaKey, identity } = useEditorSession.getState();
  endGesture();
  open({
    document,
    identity: { designId: null, customerId: identity.customerId, name },
    saved: false,
    areaKey: decoratedKeyOf(document, areaKey),
  });
}
