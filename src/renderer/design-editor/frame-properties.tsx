import { Slider } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Frame, Layer } from '../../shared/design/layer.ts';
import type { TextShaper } from '../../shared/design/text-shaper.ts';
import { normalizeDeg } from './frame-geometry.ts';
import { useTextShaper } from './layer-canvas.tsx';
import { isTypeset, keepsRatio, scaleLayer } from './layer-gesture.ts';
import { LengthUnitSwitch } from './length-unit-switch.tsx';
import { NumberField } from './number-field.tsx';
import styles from './properties.module.css';
import { resizeWords } from './resize-words.ts';
import { useLayerChange } from './use-layer-change.ts';

/** Where a layer lies, how large it is, how it is turned and how much shows through it: in figures. */
export function FrameProperties({ layer }: { layer: Layer }): ReactNode {
  const intl = useIntl();
  const text = useTextShaper();
  const { preview, end } = useLayerChange<Layer>(layer);
  const put = (change: Partial<Frame>): void => preview((before) => ({ ...before, frame: { ...before.frame, ...change } }));
  const resize = (change: { widthMm: number } | { heightMm: number }): void => preview((before) => resized(before, change, text));
  const { frame } = layer;
  const label = (id: string): string => intl.formatMessage({ id: `editor.frame-${id}` });
  return (
    <div className={styles.group}>
      <div className={styles.pair}>
        <NumberField label={label('x')} value={frame.xMm} unit="mm" min={-5000} max={5000} onPreview={(xMm) => put({ xMm })} onEnd={end} />
        <NumberField label={label('y')} value={frame.yMm} unit="mm" min={-5000} max={5000} onPreview={(yMm) => put({ yMm })} onEnd={end} />
        <NumberField
          label={label('width')}
          value={frame.widthMm}
          unit="mm"
          min={1}
          max={2000}
          onPreview={(widthMm) => resize({ widthMm })}
          onEnd={end}
        />
        <NumberField
          label={label('height')}
          value={frame.heightMm}
          unit="mm"
          min={1}
          max={2000}
          onPreview={(heightMm) => resize({ heightMm })}
          onEnd={end}
        />
        <NumberField
          label={label('rotation')}
          value={frame.rotationDeg}
          unit="°"
          min={-360}
          max={360}
          onPreview={(deg) => put({ rotationDeg: normalizeDeg(deg) })}
          onEnd={end}
        />
        <div className={styles.unit}>
          <LengthUnitSwitch />
        </div>
      </div>
      <div>
        <span className={styles.fieldLabel} id="editor-opacity-label">
          <FormattedMessage id="editor.opacity" values={{ share: layer.opacity }} />
        </span>
        <Slider
          mt={8}
          min={0}
          max={100}
          step={5}
          size={4}
          thumbSize={18}
          value={Math.round(layer.opacity * 100)}
          label={null}
          thumbProps={{ 'aria-labelledby': 'editor-opacity-label' }}
          onChange={(percent) => preview((before) => ({ ...before, opacity: percent / 100 }))}
          onChangeEnd={end}
        />
      </div>
    </div>
  );
}

/** Pictures and drawn shapes keep their ratio; words get a wider or higher box, plain shapes stretch. */
function resized(layer: Layer, change: { widthMm: number } | { heightMm: number }, text: TextShaper | undefined): Layer {
  const { frame } = layer;
  if (isTypeset(layer)) return resizeWords(layer, { ...frame, ...change }, text);
  if (!keepsRatio(layer)) return { ...layer, frame: { ...frame, ...change } };
  const scale = 'widthMm' in change ? change.widthMm / frame.widthMm : change.heightMm / frame.heightMm;
  return scaleLayer(layer, { ...frame, widthMm: frame.widthMm * scale, heightMm: frame.heightMm * scale });
}
