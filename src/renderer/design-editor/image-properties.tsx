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
import { effectiveDpi } from './effective-dpi.ts';
import { importPicture, pictureTypes } from './import-picture.ts';
import { MaskFields } from './mask-fields.tsx';
import styles from './properties.module.css';
import { SwitchField } from './switch-field.tsx';
import { ToneFields } from './tone-fields.tsx';
import { useLayerChange } from './use-layer-change.ts';

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

/** How sharp the picture will print; whether that is enough is said among the findings. */
function Sharpness({ layer }: { layer: ImageLayer }): ReactNode {
  return (
    <p className={styles.fact}>
      <FormattedMessage
        id="editor.dpi-good"
        values={{ dpi: effectiveDpi(layer), width: layer.naturalWidthPx, height: layer.naturalHeightPx }}
      />
    </p>
  );
}
