import { Button, Select } from '@mantine/core';
import { IconCrop } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { cropImage, cropToRatio, wholePicture } from '../../shared/design/crop-image.ts';
import type { ImageCrop, ImageLayer } from '../../shared/design/layer.ts';
import { useEditorSession } from './editor-session.ts';
import { NumberField } from './number-field.tsx';
import styles from './properties.module.css';
import { useLayerChange } from './use-layer-change.ts';

const ratios = { '1:1': 1, '4:5': 4 / 5, '5:4': 5 / 4, '2:3': 2 / 3, '3:2': 3 / 2, '16:9': 16 / 9 } as const;

/** Which part of a picture is seen: by handles on the area, by a ratio, or by numbers. */
export function CropFields({ layer }: { layer: ImageLayer }): ReactNode {
  const intl = useIntl();
  const cropping = useEditorSession((session) => session.tool === 'crop');
  const setTool = useEditorSession((session) => session.setTool);
  const { set } = useLayerChange<ImageLayer>(layer);
  return (
    <div className={styles.group}>
      <div className={styles.pair}>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconCrop size={18} stroke={1.5} aria-hidden />}
          aria-pressed={cropping}
          onClick={() => setTool(cropping ? 'select' : 'crop')}
        >
          <FormattedMessage id={cropping ? 'editor.crop-done' : 'editor.crop'} />
        </Button>
        <Button variant="default" size="sm" disabled={layer.crop === null} onClick={() => set((before) => cropImage(before, wholePicture))}>
          <FormattedMessage id="editor.crop-whole" />
        </Button>
      </div>
      {cropping && (
        <>
          <p className={styles.fact}>
            <FormattedMessage id="editor.crop-hint" />
          </p>
          <Select
            label={intl.formatMessage({ id: 'editor.crop-ratio' })}
            size="sm"
            placeholder={intl.formatMessage({ id: 'editor.crop-ratio-free' })}
            value={null}
            data={Object.keys(ratios).map((value) => ({ value, label: value.replace(':', ' : ') }))}
            onChange={(value) => value && set((before) => cropToRatio(before, ratios[value as keyof typeof ratios]))}
          />
          <CropNumbers layer={layer} />
        </>
      )}
    </div>
  );
}

const sides = ['x', 'y', 'width', 'height'] as const;

function CropNumbers({ layer }: { layer: ImageLayer }): ReactNode {
  const intl = useIntl();
  const { preview, end } = useLayerChange<ImageLayer>(layer);
  const crop = layer.crop ?? wholePicture;
  const put = (change: Partial<ImageCrop>): void => preview((before) => cropImage(before, { ...(before.crop ?? wholePicture), ...change }));
  return (
    <div className={styles.pair}>
      {sides.map((side) => (
        <NumberField
          key={side}
          label={intl.formatMessage({ id: `editor.crop-${side}` })}
          value={crop[side] * 100}
          unit="%"
          min={side === 'x' || side === 'y' ? 0 : 2}
          max={100}
          onPreview={(percent) => put({ [side]: percent / 100 })}
          onEnd={end}
        />
      ))}
    </div>
  );
}
