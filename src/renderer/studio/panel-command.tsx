import { UnstyledButton } from '@mantine/core';
import { IconChevronRight, type Icon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './panel-command.module.css';

interface PanelCommandProps {
  icon: Icon;
  /** What the row does, for whoever drives the screen. */
  action: string;
  onPress(): void;
  children: ReactNode;
}

/** A quiet row of a side panel that opens a dialog. */
export function PanelCommand({ icon: CommandIcon, action, onPress, children }: PanelCommandProps): ReactNode {
  return (
    <UnstyledButton className={styles.command} aria-haspopup="dialog" onClick={onPress} data-action={action}>
      <CommandIcon size={18} stroke={1.5} aria-hidden />
      <span className={styles.words}>{children}</span>
      <IconChevronRight size={16} stroke={1.5} aria-hidden />
    </UnstyledButton>
  );
}
