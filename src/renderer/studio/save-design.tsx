import { Button, Popover, TextInput, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconDeviceDesktopCheck, IconDeviceFloppy } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Product } from '../../shared/catalog/product.ts';
import { isUnsaved, useEditorSession } from '../design-editor/editor-session.ts';
import { PageTitle } from '../ui/page-title.tsx';
import { DepthSwitch } from './depth-switch.tsx';
import { useDraftKept } from './draft-keeper.ts';
import styles from './save-design.module.css';
import type { SaveDesign } from './use-save-design.ts';
import { VersionsButton } from './versions-button.tsx';

interface SaveTitleProps {
  save: SaveDesign;
  products: readonly Product[];
}

/** The design's name in the bar, whether it is saved, and the way to save or rename it. */
export function SaveTitle({ save, products }: SaveTitleProps): ReactNode {
  const intl = useIntl();
  const name = useEditorSession((session) => session.identity.name);
  const title = name || intl.formatMessage({ id: 'studio.untitled' });
  return (
    <PageTitle title={title}>
      <SaveState />
      <NamePopover save={save} name={name} />
      <VersionsButton products={products} onSave={save.save} />
      <DepthSwitch />
    </PageTitle>
  );
}

/** Where the design lies: in the shop, on this computer as a draft, or nowhere yet, and why. */
function SaveState(): ReactNode {
  const unsaved = useEditorSession(isUnsaved);
  const kept = useDraftKept();
  const current = useEditorSession(({ document }) => document === kept.document);
  const state = !unsaved ? 'saved' : kept.error === undefined ? 'unsaved' : 'failed';
  return (
    <Tooltip label={<FormattedMessage id={`studio.${state}-hint`} />} multiline w={260}>
      <span className={styles.saveState} role="status" tabIndex={0} data-save-state={state} data-draft-kept={current || undefined}>
        {state === 'saved' && <IconCircleCheck size={16} stroke={1.5} aria-hidden />}
        {state === 'unsaved' && <IconDeviceDesktopCheck size={16} stroke={1.5} aria-hidden />}
        {state === 'failed' && <IconAlertTriangle size={16} stroke={1.5} aria-hidden />}
        <span>
          <FormattedMessage id={`studio.${state}`} />
        </span>
      </span>
    </Tooltip>
  );
}

function NamePopover({ save, name }: { save: SaveDesign; name: string }): ReactNode {
  const intl = useIntl();
  const [typed, setTyped] = useState<string>();
  const value = typed ?? name;
  const close = (): void => {
    save.setNaming(false);
    setTyped(undefined);
  };
  const keep = async (): Promise<void> => {
    if (value.trim() !== '' && (await save.saveAs(value.trim()))) close();
  };
  return (
    <Popover
      opened={save.naming}
      onChange={(open) => !open && close()}
      position="bottom-start"
      width={320}
      shadow="md"
      radius="lg"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <Button
          variant="default"
          size="xs"
          h={32}
          flex="none"
          leftSection={<IconDeviceFloppy size={16} stroke={1.5} aria-hidden />}
          onClick={() => save.setNaming(!save.naming)}
          aria-haspopup="dialog"
          data-action="save"
        >
          <FormattedMessage id="studio.save" />
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={intl.formatMessage({ id: 'studio.save-title' })}>
        <form
          className={styles.saveForm}
          onSubmit={(event) => {
            event.preventDefault();
            void keep();
          }}
        >
          <TextInput
            data-autofocus
            label={intl.formatMessage({ id: 'studio.design-name' })}
            placeholder={intl.formatMessage({ id: 'studio.design-name-hint' })}
            maxLength={120}
            value={value}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button type="submit" loading={save.pending} disabled={value.trim() === ''} data-action="save-confirm">
            <FormattedMessage id="studio.save-confirm" />
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
