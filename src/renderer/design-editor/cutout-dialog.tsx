import { Button, Modal, SegmentedControl } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Asset } from '../../shared/design/contract.ts';
import type { BrushStroke } from '../../shared/design/cut-out.ts';
import type { ImageLayer } from '../../shared/design/layer.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { CutoutCanvas } from './cutout-canvas.tsx';
import styles from './cutout-dialog.module.css';
import { SliderField } from './slider-field.tsx';
import { useCutout } from './use-cutout.ts';
import { useFocusGivenBack } from '../ui/focus-given-back.ts';

interface CutoutDialogProps {
  layer: ImageLayer;
  onDone(asset: Asset, tolerance: number): void;
  onClose(): void;
}

/** Removes a picture's background: what lies at its edge by one slider, the rest by a brush; nothing is kept before "Use it". */
export function CutoutDialog({ layer, onDone, onClose }: CutoutDialogProps): ReactNode {
  useFocusGivenBack();
  const intl = useIntl();
  const cutout = useCutout(layer);
  const [mode, setMode] = useState<BrushStroke['mode']>('erase');
  const [sizePercent, setSizePercent] = useState(4);
  const [zoomPercent, setZoomPercent] = useState(100);
  const undoByKey = (event: KeyboardEvent): void => {
    const typing = event.target instanceof HTMLInputElement && event.target.type === 'text';
    if (typing || event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    cutout.undo();
  };
  const finish = async (): Promise<void> => {
    const asset = await cutout.finish();
    if (asset) onDone(asset, cutout.steps.tolerance);
  };
  return (
    <Modal
      opened
      centered
      lockScroll={false}
      size="min(1080px, 94vw)"
      radius="lg"
      title={intl.formatMessage({ id: 'cutout.title' })}
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'ui.close' }) }}
      onClose={onClose}
      onKeyDown={undoByKey}
    >
      <div className={styles.body}>
        <CutoutCanvas
          picture={cutout.picture}
          busy={cutout.busy}
          mode={mode}
          radius={sizePercent / 200}
          zoom={zoomPercent / 100}
          onStroke={cutout.addStroke}
        />
        <div className={styles.tools}>
          <p className={styles.hint}>
            <FormattedMessage id="cutout.hint" />
          </p>
          <SliderField
            label={intl.formatMessage({ id: 'cutout.tolerance' })}
            value={cutout.steps.tolerance}
            unit="%"
            range={{ min: 0, max: 60 }}
            limits={{ min: 0, max: 100 }}
            step={1}
            onPreview={cutout.setTolerance}
            onEnd={() => undefined}
          />
          <SegmentedControl
            fullWidth
            aria-label={intl.formatMessage({ id: 'cutout.brush' })}
            value={mode}
            onChange={(value) => setMode(value as BrushStroke['mode'])}
            data={[
              { value: 'erase', label: intl.formatMessage({ id: 'cutout.erase' }) },
              { value: 'restore', label: intl.formatMessage({ id: 'cutout.restore' }) },
            ]}
          />
          <SliderField
            label={intl.formatMessage({ id: 'cutout.size' })}
            value={sizePercent}
            unit="%"
            range={{ min: 0.5, max: 20 }}
            step={0.5}
            digits={1}
            onPreview={setSizePercent}
            onEnd={() => undefined}
          />
          <SliderField
            label={intl.formatMessage({ id: 'cutout.zoom' })}
            value={zoomPercent}
            unit="%"
            range={{ min: 100, max: 600 }}
            step={25}
            onPreview={setZoomPercent}
            onEnd={() => undefined}
          />
          {cutout.error !== undefined && <ErrorNotice error={cutout.error} lead={<FormattedMessage id="cutout.failed" />} />}
          <div className={styles.actions}>
            <Button
              variant="default"
              leftSection={<IconArrowBackUp size={18} stroke={1.5} aria-hidden />}
              disabled={!cutout.canUndo}
              onClick={cutout.undo}
            >
              <FormattedMessage id="editor.undo" />
            </Button>
            <Button disabled={!cutout.picture} loading={cutout.busy && cutout.picture !== undefined} onClick={() => void finish()}>
              <FormattedMessage id="cutout.use" />
            </Button>
          </div>
        </div>
      </div>
    </Modal>
  );
}
