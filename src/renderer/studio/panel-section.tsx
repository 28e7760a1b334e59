import { UnstyledButton } from '@mantine/core';
import { useLocalStorage } from '@mantine/hooks';
import { IconChevronDown } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import styles from './panel-section.module.css';

interface PanelSectionProps {
  /** Under what name this machine remembers whether the section is folded. */
  name: 'slots' | 'layers' | 'parts' | 'goes-with' | 'same-design';
  title: ReactNode;
  children: ReactNode;
}

/** A part of a side panel that folds under its title and stays as it was left. */
export function PanelSection({ name, title, children }: PanelSectionProps): ReactNode {
  const id = useId();
  const [open, setOpen] = useLocalStorage({
    key: `tailorbird.studio-section-${name}`,
    defaultValue: true,
    getInitialValueInEffect: false,
  });
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h3 className="tb-label" id={id}>
        <UnstyledButton className={styles.toggle} aria-expanded={open} onClick={() => setOpen(!open)}>
          <span className="tb-clip">{title}</span>
          <IconChevronDown size={16} stroke={1.5} aria-hidden />
        </UnstyledButton>
      </h3>
      {open && children}
    </section>
  );
}
