import { ActionIcon, Menu } from '@mantine/core';
import { IconBackground, IconCamera, IconDownload, IconFileCheck, IconPrinter, IconTemplate } from '@tabler/icons-react';
import { useState, type ReactNode, type RefObject } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ProductPrintArea } from '../../shared/catalog/product.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { insideMain } from '../ui/inside-main.ts';
import { useHasFolded } from '../garment-preview/use-has-folded.ts';
import type { GarmentStageApi } from '../garment-preview/stage-api.ts';
import type { ProductChoice } from './product-choice.ts';
import styles from './save-files-menu.module.css';
import { SaveTemplate } from './save-template.tsx';
import { useSaveFiles } from './use-save-files.ts';

interface SaveFilesMenuProps {
  choice: ProductChoice;
  /** For what the menu offers; what is saved is the open document. */
  document: DesignDocument;
  /** The areas that have something on them. */
  areas: readonly ProductPrintArea[];
  stageApi: RefObject<GarmentStageApi | null>;
  name: string;
}

const stageViews = ['front', 'back', 'three-quarter'] as const;

/** Pictures of the garment, each asked where to keep, and the ways to print files and templates. */
export function SaveFilesMenu({ choice, document, areas, stageApi, name }: SaveFilesMenuProps): ReactNode {
  const intl = useIntl();
  const files = useSaveFiles({ choice, stageApi, name });
  const pictureViews = useHasFolded(choice.product.garmentKey) ? ([...stageViews, 'folded'] as const) : stageViews;
  const label = intl.formatMessage({ id: 'studio.files' });
  const [templating, setTemplating] = useState(false);
  return (
    <>
      <Menu withInitialFocusPlaceholder={false} portalProps={insideMain} position="bottom-end" shadow="md" width={290}>
        <Menu.Target>
          <ActionIcon size={36} aria-label={label} title={label} loading={files.pending} data-tool="files">
            <IconDownload size={20} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>
            <FormattedMessage id="studio.picture-studio" />
          </Menu.Label>
          {pictureViews.map((view) => (
            <Menu.Item
              key={view}
              leftSection={<IconCamera size={18} stroke={1.5} />}
              onClick={() => void files.savePicture(view, 'studio')}
            >
              <FormattedMessage id={`studio.view-${view}`} />
            </Menu.Item>
          ))}
          <Menu.Label>
            <FormattedMessage id="studio.picture-transparent" />
          </Menu.Label>
          {pictureViews.map((view) => (
            <Menu.Item
              key={view}
              leftSection={<IconBackground size={18} stroke={1.5} />}
              onClick={() => void files.savePicture(view, 'transparent')}
            >
              <FormattedMessage id={`studio.view-${view}`} />
            </Menu.Item>
          ))}
          <Menu.Divider />
          {areas.length === 0 && (
            <p className={styles.menuHint}>
              <FormattedMessage id="studio.print-files-none" />
            </p>
          )}
          <Menu.Item
            leftSection={<IconPrinter size={18} stroke={1.5} />}
            disabled={areas.length === 0}
            onClick={files.askForPrints}
            data-action="print-files"
          >
            <FormattedMessage id="print.open" />
          </Menu.Item>
          <Menu.Item
            leftSection={<IconFileCheck size={18} stroke={1.5} />}
            disabled={areas.length === 0}
            onClick={files.askForProof}
            data-action="proof"
          >
            <FormattedMessage id="proof.open" />
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconTemplate size={18} stroke={1.5} />}
            disabled={areas.length === 0}
            onClick={() => setTemplating(true)}
            data-action="save-template"
          >
            <FormattedMessage id="template.save" />
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {templating && <SaveTemplate choice={choice} document={document} name={name} onClose={() => setTemplating(false)} />}
    </>
  );
}
