import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ImageLayer } from '../../shared/design/layer.ts';
import { Notice } from '../ui/notice.tsx';
import { effectiveDpi, SOFT_PRINT_DPI, tooSmallToPrint, widestMm } from './effective-dpi.ts';
import styles from './properties.module.css';
import { SwitchField } from './switch-field.tsx';
import { useLayerChange } from './use-layer-change.ts';

/** How sharp a picture will print, with the way out when it is too coarse, and its mirror switch. */
export function ImageProperties({ layer }: { layer: ImageLayer }): ReactNode {
  const intl = useIntl();
  const { set } = useLayerChange<ImageLayer>(layer);
  const dpi = effectiveDpi(layer);
  const soft = dpi < SOFT_PRINT_DPI;
  const sharpWidthMm = widestMm(layer, SOFT_PRINT_DPI);
  const shrink = (): void => set((before) => shrunkTo(before, sharpWidthMm));
  return (
    <div className={styles.group}>
      {tooSmallToPrint(layer) ? (
        <Notice tone="warn" title={<FormattedMessage id="editor.dpi-tiny-title" />}>
          <FormattedMessage
            id="editor.dpi-tiny-fix"
            values={{ width: layer.naturalWidthPx, height: layer.naturalHeightPx, dpi: SOFT_PRINT_DPI }}
          />
        </Notice>
      ) : soft ? (
        <Notice tone="warn" title={<FormattedMessage id="editor.dpi-soft-title" values={{ dpi }} />}>
          <p className={styles.noticeText}>
            <FormattedMessage id="editor.dpi-soft-fix" values={{ dpi: SOFT_PRINT_DPI, widthMm: sharpWidthMm }} />
          </p>
          <Button size="compact-sm" variant="default" onClick={shrink}>
            <FormattedMessage id="editor.dpi-shrink" values={{ widthMm: sharpWidthMm }} />
          </Button>
        </Notice>
      ) : (
        <p className={styles.fact}>
          <FormattedMessage id="editor.dpi-good" values={{ dpi, width: layer.naturalWidthPx, height: layer.naturalHeightPx }} />
        </p>
      )}
      <SwitchField
        label={intl.formatMessage({ id: 'editor.mirror' })}
        checked={layer.flipX}
        onChange={(flipX) => {
          set((before) => ({ ...before, flipX }));
        }}
      />
    </div>
  );
}

/** The picture at a smaller width about its own centre. */
function shrunkTo(layer: ImageLayer, widthMm: number): ImageLayer {
  const { frame } = layer;
  const heightMm = (frame.heightMm * widthMm) / frame.widthMm;
  return {
    ...layer,
    frame: {
      ...frame,
      widthMm,
      heightMm,
      xMm: frame.xMm + (frame.widthMm - widthMm) / 2,
      yMm: frame.yMm + (frame.heightMm - heightMm) / 2,
    },
  };
}
