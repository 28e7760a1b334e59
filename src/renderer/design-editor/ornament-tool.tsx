import { ActionIcon, Tooltip } from '@mantine/core';
import { IconFlower } from '@tabler/icons-react';
import { useRef, useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { NamedOrnament } from '../../shared/design/search-ornaments.ts';
import { ShortcutKeys } from '../ui/shortcut-keys.tsx';
import styles from './editor-toolbar.module.css';
import { OrnamentDialog } from './ornament-dialog.tsx';

interface OrnamentToolProps {
  onOrnament(picked: NamedOrnament): void;
}

/** The tool that opens the library of ornaments and brings what is picked onto the area. */
export function OrnamentTool({ onOrnament }: OrnamentToolProps): ReactNode {
  const intl = useIntl();
  const label = intl.formatMessage({ id: 'editor.add-ornament' });
  const tool = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState(false);
  const close = (): void => {
    setOpened(false);
    tool.current?.focus();
  };
  const pick = (picked: NamedOrnament): void => {
    setOpened(false);
    onOrnament(picked);
  };
  return (
    <>
      <Tooltip
        label={
          <span className={styles.hint}>
            {label} <ShortcutKeys keys="G" />
          </span>
        }
      >
        <ActionIcon ref={tool} size={36} aria-label={label} aria-haspopup="dialog" data-tool="add-ornament" onClick={() => setOpened(true)}>
          <IconFlower size={20} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Tooltip>
      {opened && <OrnamentDialog onPick={pick} onClose={close} />}
    </>
  );
}

/** Opens the library of ornaments, as a press on its tool does. */
export function openOrnaments(): void {
  document.querySelector<HTMLElement>('[data-tool="add-ornament"]')?.click();
}
