import { SegmentedControl, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { bendText } from '../../shared/design/bend-text.ts';
import { envelopeForms, formEnvelope, readEnvelope, strengthLimits, type EnvelopeForm } from '../../shared/design/envelope-forms.ts';
import type { TypesetLayer } from '../../shared/design/layer.ts';
import type { CircleCurve, EnvelopeCurve, TextCurve, WaveCurve } from '../../shared/design/text-curve.ts';
import { CurveIcon } from './curve-icon.tsx';
import { useTextShaper } from './layer-canvas.tsx';
import styles from './properties.module.css';
import { SliderField } from './slider-field.tsx';
import { useLayerChange } from './use-layer-change.ts';

/** What each kind begins with. */
const firstCurves = {
  straight: { kind: 'straight' },
  arc: { kind: 'arc', angleDeg: 90 },
  wave: { kind: 'wave', heightEm: 0.3, waves: 1 },
  circle: { kind: 'circle', startDeg: 0, reading: 'outside' },
  envelope: formEnvelope({ form: 'bulge', strength: 0.5 }),
} as const satisfies Readonly<Record<TextCurve['kind'], TextCurve>>;

const kinds = Object.keys(firstCurves) as readonly TextCurve['kind'][];

interface CurveChange<Curve extends TextCurve = TextCurve> {
  curve: Curve;
  onPreview(curve: TextCurve): void;
  onEnd(): void;
}

/** The line that words run along and how strongly it bends; their frame follows. */
export function CurveFields({ layer }: { layer: TypesetLayer }): ReactNode {
  const intl = useIntl();
  const text = useTextShaper();
  const { preview, end } = useLayerChange<TypesetLayer>(layer);
  const bend = (curve: TextCurve): void => preview((before) => (text ? bendText(before, curve, text) : { ...before, curve }));
  const choose = (kind: TextCurve['kind']): void => {
    bend(firstCurves[kind]);
    end();
  };
  return (
    <div className={styles.group}>
      <div>
        <span className={styles.fieldLabel} id="editor-curve-label">
          <FormattedMessage id="editor.curve" />
        </span>
        <SegmentedControl
          mt={6}
          fullWidth
          aria-labelledby="editor-curve-label"
          value={layer.curve.kind}
          onChange={(kind) => choose(kind as TextCurve['kind'])}
          data={kinds.map((kind) => ({
            value: kind,
            label: (
              <span className={styles.curveChoice} title={intl.formatMessage({ id: `editor.curve-${kind}` })}>
                <CurveIcon kind={kind} />
                <span className="tb-hidden">
                  <FormattedMessage id={`editor.curve-${kind}`} />
                </span>
              </span>
            ),
          }))}
        />
      </div>
      <OwnFields curve={layer.curve} onPreview={bend} onEnd={end} />
    </div>
  );
}

function OwnFields({ curve, onPreview, onEnd }: CurveChange): ReactNode {
  const intl = useIntl();
  switch (curve.kind) {
    case 'straight':
      return null;
    case 'arc':
      return (
        <SliderField
          label={intl.formatMessage({ id: 'editor.arc-angle' })}
          value={curve.angleDeg}
          unit="°"
          range={{ min: -300, max: 300 }}
          limits={{ min: -350, max: 350 }}
          step={5}
          onPreview={(angleDeg) => onPreview({ kind: 'arc', angleDeg })}
          onEnd={onEnd}
        />
      );
    case 'wave':
      return <WaveFields curve={curve} onPreview={onPreview} onEnd={onEnd} />;
    case 'circle':
      return <CircleFields curve={curve} onPreview={onPreview} onEnd={onEnd} />;
    case 'envelope':
      return <EnvelopeFields curve={curve} onPreview={onPreview} onEnd={onEnd} />;
  }
}

function WaveFields({ curve, onPreview, onEnd }: CurveChange<WaveCurve>): ReactNode {
  const intl = useIntl();
  return (
    <>
      <SliderField
        label={intl.formatMessage({ id: 'editor.wave-height' })}
        value={curve.heightEm * 100}
        unit="%"
        range={{ min: -150, max: 150 }}
        limits={{ min: -300, max: 300 }}
        step={5}
        onPreview={(percent) => onPreview({ ...curve, heightEm: percent / 100 })}
        onEnd={onEnd}
      />
      <SliderField
        label={intl.formatMessage({ id: 'editor.wave-count' })}
        value={curve.waves}
        unit=""
        range={{ min: 0.5, max: 5 }}
        limits={{ min: 0.5, max: 8 }}
        step={0.5}
        digits={1}
        onPreview={(waves) => onPreview({ ...curve, waves })}
        onEnd={onEnd}
      />
    </>
  );
}

const readings = ['outside', 'inside'] as const satisfies readonly CircleCurve['reading'][];

function CircleFields({ curve, onPreview, onEnd }: CurveChange<CircleCurve>): ReactNode {
  const intl = useIntl();
  /** Words read from the other side stand upright on the other end of the circle. */
  const readFrom = (reading: CircleCurve['reading']): void => {
    onPreview({ ...curve, reading, startDeg: curve.startDeg > 0 ? curve.startDeg - 180 : curve.startDeg + 180 });
    onEnd();
  };
  return (
    <>
      <SegmentedControl
        fullWidth
        aria-label={intl.formatMessage({ id: 'editor.circle-reading' })}
        value={curve.reading}
        onChange={(reading) => readFrom(reading as CircleCurve['reading'])}
        data={readings.map((reading) => ({ value: reading, label: intl.formatMessage({ id: `editor.circle-${reading}` }) }))}
      />
      <SliderField
        label={intl.formatMessage({ id: 'editor.circle-start' })}
        value={curve.startDeg}
        unit="°"
        range={{ min: -180, max: 180 }}
        limits={{ min: -360, max: 360 }}
        step={5}
        onPreview={(startDeg) => onPreview({ ...curve, startDeg })}
        onEnd={onEnd}
      />
    </>
  );
}

/** Strong enough to be seen at once on one line, and on two. */
const firstStrengths: Readonly<Record<EnvelopeForm, number>> = { bulge: 0.5, pinch: 0.3, arch: 0.5, rise: 0.4, flag: 0.35, wedge: 0.3 };

function EnvelopeFields({ curve, onPreview, onEnd }: CurveChange<EnvelopeCurve>): ReactNode {
  const intl = useIntl();
  const formed = readEnvelope(curve);
  const choose = (form: EnvelopeForm): void => {
    onPreview(formEnvelope({ form, strength: firstStrengths[form] }));
    onEnd();
  };
  return (
    <>
      <Select
        label={intl.formatMessage({ id: 'editor.envelope-form' })}
        placeholder={intl.formatMessage({ id: 'editor.envelope-own' })}
        data={envelopeForms.map((form) => ({ value: form, label: intl.formatMessage({ id: `editor.envelope-${form}` }) }))}
        value={formed?.form ?? null}
        allowDeselect={false}
        onChange={(form) => form !== null && choose(form as EnvelopeForm)}
      />
      {formed && (
        <SliderField
          label={intl.formatMessage({ id: 'editor.envelope-strength' })}
          value={formed.strength * 100}
          unit="%"
          range={percentRange(formed.form)}
          step={1}
          onPreview={(percent) => onPreview(formEnvelope({ form: formed.form, strength: percent / 100 }))}
          onEnd={onEnd}
        />
      )}
    </>
  );
}

function percentRange(form: EnvelopeForm): { min: number; max: number } {
  const { min, max } = strengthLimits[form];
  return { min: Math.round(min * 100), max: Math.round(max * 100) };
}
