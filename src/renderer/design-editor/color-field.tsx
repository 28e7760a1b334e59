import { ColorPicker, Popover, TextInput, UnstyledButton } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import styles from './properties.module.css';

interface ColorFieldProps {
  label: string;
  color: string;
  /** Colours to choose from at once, such as those of the design and the template's palettes. */
  swatches: readonly string[];
  onPreview(color: string): void;
  onEnd(): void;
}

const hexPattern = /^#[0-9a-f]{6}$/i;

/** A colour as a swatch that opens a picker, the design's own colours, and the exact value. */
export function ColorField({ label, color, swatches, onPreview, onEnd }: ColorFieldProps): ReactNode {
  const intl = useIntl();
  const [opened, setOpened] = useState(false);
  const [typed, setTyped] = useState<string>();
  const change = (next: string): void => {
    if (hexPattern.test(next)) onPreview(next.toLowerCase());
  };
  const close = (): void => {
    setOpened(false);
    setTyped(undefined);
    onEnd();
  };
  return (
    <Popover
      opened={opened}
      onChange={(open) => !open && close()}
      position="left-start"
      width={252}
      shadow="md"
      radius="lg"
      trapFocus
      returnFocus
    >
      <Popover.Target>
        <UnstyledButton
          className={styles.colorButton}
          aria-label={intl.formatMessage({ id: 'editor.color-button' }, { label, color: color.toUpperCase() })}
          aria-haspopup="dialog"
          onClick={() => (opened ? close() : setOpened(true))}
        >
          <span className={styles.swatch} style={{ backgroundColor: color }} />
          <span className={styles.colorLabel}>{label}</span>
          <span className={`${styles.colorValue} tb-figures`}>{color.toUpperCase()}</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <ColorPicker
          format="hex"
          fullWidth
          size="sm"
          value={color}
          onChange={change}
          onChangeEnd={onEnd}
          swatches={[...swatches]}
          swatchesPerRow={8}
          saturationLabel={intl.formatMessage({ id: 'editor.color-saturation' })}
          hueLabel={intl.formatMessage({ id: 'editor.color-hue' })}
          classNames={{ swatch: styles.pickerSwatch ?? '' }}
        />
        <TextInput
          mt={10}
          label={intl.formatMessage({ id: 'editor.color-hex' })}
          value={typed ?? color.toUpperCase()}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            change(event.currentTarget.value);
          }}
          onBlur={() => setTyped(undefined)}
          error={typed !== undefined && !hexPattern.test(typed) ? intl.formatMessage({ id: 'editor.color-hex-error' }) : undefined}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
