import { Button, FileButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { isEmptyPicture } from '../../shared/design/empty-picture.ts';
import type { PrintedCloth } from '../../shared/design/first-tone.ts';
import type { ImageLayer } from '../../shared/design/layer.ts';
import { replacePicture } from '../../shared/design/replace-picture.ts';
import { showRefusal } from '../bridge/toasts.tsx';
import { Notice } from '../ui/notice.tsx';
import { CropFields } from './crop-fields.tsx';
import { CutoutField } from './cutout-field.tsx';
import { effectiveDpi, SOFT_PRINT_DPI, tooSmallToPrint, widestMm } from './effective-dpi.ts';
import { importPicture, pictureTypes } from './import-picture.ts';
import { MaskFields } from './mask-fields.tsx';
import styles from './properties.module.css';
import { SwitchField } from './switch-field.tsx';
import { ToneFields } from './tone-fields.tsx';
import { useLayerChange } from './use-layer-change.ts';
import { readableLength } from '../../shared/settings/length-unit.ts';
import { useLengthUnit } from '../bridge/use-length-unit.ts';

interface ImagePropertiesProps {
  layer: ImageLayer;
  swatches: readonly string[];
  cloth: PrintedCloth;
}

/** All that can be done to a picture: which part of it is seen, in which shape and colours, without its background, mirrored; and how sharp it will print. */
export function ImageProperties({ layer, swatches, cloth }: ImagePropertiesProps): ReactNode {
  const intl = useIntl();
  const { set } = useLayerChange<ImageLayer>(layer);
  if (isEmptyPicture(layer)) return <EmptyPicture layer={layer} />;
  return (
    <div className={styles.group}>
      <Sharpness layer={layer} />
      <CropFields layer={layer} />
      <MaskFields layer={layer} />
      <ToneFields layer={layer} swatches={swatches} cloth={cloth} />
      <CutoutField layer={layer} />
      <SwitchField
        label={intl.formatMessage({ id: 'editor.mirror' })}
        checked={layer.flipX}
        onChange={(flipX) => set((before) => ({ ...before, flipX }))}
      />
      <SwitchField
        label={intl.formatMessage({ id: 'editor.mirror-down' })}
        checked={layer.flipY}
        onChange={(flipY) => set((before) => ({ ...before, flipY }))}
      />
    </div>
  );
}

/** A place for a picture that nobody has chosen yet. */
function EmptyPicture({ layer }: { layer: ImageLayer }): ReactNode {
  const intl = useIntl();
  const { set } = useLayerChange<ImageLayer>(layer);
  const take = async (file: File | null): Promise<void> => {
    if (!file) return;
    try {
      const asset = await importPicture(file);
      set((before) => replacePicture(before, asset));
    } catch (error) {
      showRefusal(error, { lead: intl.formatMessage({ id: 'editor.picture-refused' }, { fileName: file.name }) });
    }
  };
  return (
    <Notice tone="info" title={<FormattedMessage id="editor.picture-empty" />}>
      <FileButton accept={pictureTypes} onChange={(file) => void take(file)}>
        {(props) => (
          <Button {...props} size="compact-sm" variant="default">
            <FormattedMessage id="editor.picture-empty-choose" />
          </Button>
        )}
      </FileButton>
    </Notice>
  );
}

function Sharpness({ layer }: { layer: ImageLayer }): ReactNode {
  const { set } = useLayerChange<ImageLayer>(layer);
  const dpi = effectiveDpi(layer);
  const unit = useLengthUnit();
  const soft = dpi < SOFT_PRINT_DPI;
  const sharpWidthMm = widestMm(layer, SOFT_PRINT_DPI);
  const shrink = (): void => set((before) => shrunkTo(before, sharpWidthMm));
  return (
    <>
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
            <FormattedMessage id="editor.dpi-soft-fix" values={{ dpi: SOFT_PRINT_DPI, unit, width: readableLength(sharpWidthMm, unit) }} />
          </p>
          <Button size="compact-sm" variant="default" onClick={shrink}>
            <FormattedMessage id="editor.dpi-shrink" values={{ unit, width: readableLength(sharpWidthMm, unit) }} />
          </Button>
        </Notice>
      ) : (
        <p className={styles.fact}>
          <FormattedMessage id="editor.dpi-good" values={{ dpi, width: layer.naturalWidthPx, height: layer.naturalHeightPx }} />
        </p>
      )}
    </>
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
