import { Button } from '@mantine/core';
import { IconScissors } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ImageLayer } from '../../shared/design/layer.ts';
import { announce } from './announcer.tsx';
import { CutoutDialog } from './cutout-dialog.tsx';
import styles from './properties.module.css';
import { withCutout, withoutCutout } from '../../shared/design/cutout-layer.ts';
import { useLayerChange } from './use-layer-change.ts';

/** Removes a picture's background, refines what was removed, or brings the picture back as it was. */
export function CutoutField({ layer }: { layer: ImageLayer }): ReactNode {
  const intl = useIntl();
  const { set } = useLayerChange<ImageLayer>(layer);
  const [opened, setOpened] = useState(false);
  const asItWas = (): void => {
    set(withoutCutout);
    announce(intl.formatMessage({ id: 'editor.said-cutout-undone' }));
  };
  return (
    <div className={layer.cutout ? styles.pair : styles.group}>
      <Button
        variant="default"
        size="sm"
        leftSection={<IconScissors size={18} stroke={1.5} aria-hidden />}
        aria-haspopup="dialog"
        onClick={() => setOpened(true)}
      >
        <FormattedMessage id={layer.cutout ? 'editor.cutout-refine' : 'editor.cutout'} />
      </Button>
      {layer.cutout && (
        <Button variant="default" size="sm" onClick={asItWas}>
          <FormattedMessage id="editor.cutout-undo" />
        </Button>
      )}
      {opened && (
        <CutoutDialog
          layer={layer}
          onDone={(asset, tolerance) => {
            setOpened(false);
            set((before) => withCutout(before, asset, tolerance));
            announce(intl.formatMessage({ id: 'editor.said-cutout' }));
          }}
          onClose={() => setOpened(false)}
        />
      )}
    </div>
  );
}
