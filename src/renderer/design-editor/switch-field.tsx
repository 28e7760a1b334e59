import { Switch } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './properties.module.css';

interface SwitchFieldProps {
  label: string;
  checked: boolean;
  onChange(checked: boolean): void;
}

/** A part of a layer that is there or not. */
export function SwitchField({ label, checked, onChange }: SwitchFieldProps): ReactNode {
  return (
    <Switch
      size="sm"
      label={label}
      checked={checked}
      classNames={{ track: styles.switchTrack ?? '', thumb: styles.switchThumb ?? '' }}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}
