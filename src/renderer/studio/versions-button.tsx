import { ActionIcon, Modal, Tooltip } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Product } from '../../shared/catalog/product.ts';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { VersionsPanel } from './versions-panel.tsx';

interface VersionsButtonProps {
  products: readonly Product[];
  onSave(): void;
}

/** The way to the versions of the open design. */
export function VersionsButton({ products, onSave }: VersionsButtonProps): ReactNode {
  const intl = useIntl();
  const [open, setOpen] = useState(false);
  const label = intl.formatMessage({ id: 'studio.versions' });
  const show = (): void => {
    useEditorSession.getState().endGesture();
    setOpen(true);
  };
  return (
    <>
      <Tooltip label={label}>
        <ActionIcon size={32} variant="default" aria-label={label} aria-haspopup="dialog" onClick={show} data-action="versions">
          <IconHistory size={16} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        size={860}
        title={<FormattedMessage id="studio.versions" />}
        closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'studio.close' }) }}
      >
        <VersionsPanel products={products} onSave={onSave} onClose={() => setOpen(false)} />
      </Modal>
    </>
  );
}
