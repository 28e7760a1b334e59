import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { ShapeLayer } from '../../shared/design/layer.ts';
import type { ShapeGeometry } from '../../shared/design/shape-geometry.ts';
import { ColorField } from './color-field.tsx';
import { NumberField } from './number-field.tsx';
import { PaintField } from './paint-field.tsx';
import styles from './properties.module.css';
import { SwitchField } from './switch-field.tsx';
import { useLayerChange } from './use-layer-change.ts';

interface ShapePropertiesProps {
  layer: ShapeLayer;
  swatches: readonly string[];
}

/** A shape's fill, its stroke, and the figures of its form. */
export function ShapeProperties({ layer, swatches }: ShapePropertiesProps): ReactNode {
  const intl = useIntl();
  const { preview, end, set } = useLayerChange<ShapeLayer>(layer);
  const { fill, stroke } = layer;
  return (
    <div className={styles.group}>
      <SwitchField
        label={intl.formatMessage({ id: 'editor.fill' })}
        checked={fill !== null}
        onChange={(on) => {
          set((before) => ({
            ...before,
            fill: on ? { kind: 'solid', color: before.stroke?.color ?? '#c8402b' } : null,
            stroke: on || before.stroke ? before.stroke : { widthMm: 1, color: '#c8402b' },
          }));
        }}
      />
      {fill && (
        <PaintField
          label={intl.formatMessage({ id: 'editor.fill-colour' })}
          paint={fill}
          box={layer.frame}
          swatches={swatches}
          onPreview={(paint) => preview((before) => ({ ...before, fill: paint }))}
          onEnd={end}
        />
      )}
      <SwitchField
        label={intl.formatMessage({ id: 'editor.stroke' })}
        checked={stroke !== null}
        onChange={(on) => {
          set((before) => ({
            ...before,
            stroke: on ? { widthMm: 1, color: '#1b1a18' } : null,
            fill: on || before.fill ? before.fill : { kind: 'solid', color: '#c8402b' },
          }));
        }}
      />
      {stroke && (
        <>
          <ColorField
            label={intl.formatMessage({ id: 'editor.stroke-colour' })}
            color={stroke.color}
            swatches={swatches}
            onPreview={(color) => preview((before) => ({ ...before, stroke: { ...stroke, color } }))}
            onEnd={end}
          />
          <NumberField
            label={intl.formatMessage({ id: 'editor.stroke-width' })}
            value={stroke.widthMm}
            unit="mm"
            min={0.1}
            max={60}
            step={0.5}
            onPreview={(widthMm) => preview((before) => ({ ...before, stroke: { ...stroke, widthMm } }))}
            onEnd={end}
          />
        </>
      )}
      <GeometryFields layer={layer} />
    </div>
  );
}

function GeometryFields({ layer }: { layer: ShapeLayer }): ReactNode {
  const intl = useIntl();
  const { preview, end } = useLayerChange<ShapeLayer>(layer);
  const { geometry } = layer;
  const put = (next: ShapeGeometry): void => preview((before) => ({ ...before, geometry: next }));
  switch (geometry.kind) {
    case 'rectangle':
      return (
        <NumberField
          label={intl.formatMessage({ id: 'editor.corner-radius' })}
          value={geometry.cornerRadiusMm}
          unit="mm"
          min={0}
          max={500}
          onPreview={(cornerRadiusMm) => put({ ...geometry, cornerRadiusMm })}
          onEnd={end}
        />
      );
    case 'polygon':
      return (
        <NumberField
          label={intl.formatMessage({ id: 'editor.corners' })}
          value={geometry.corners}
          unit=""
          min={3}
          max={64}
          digits={0}
          onPreview={(corners) => put({ ...geometry, corners: Math.round(corners) })}
          onEnd={end}
        />
      );
    case 'star':
      return (
        <div className={styles.pair}>
          <NumberField
            label={intl.formatMessage({ id: 'editor.star-points' })}
            value={geometry.points}
            unit=""
            min={3}
            max={64}
            digits={0}
            onPreview={(points) => put({ ...geometry, points: Math.round(points) })}
            onEnd={end}
          />
          <NumberField
            label={intl.formatMessage({ id: 'editor.star-depth' })}
            value={(1 - geometry.innerRatio) * 100}
            unit="%"
            min={1}
            max={95}
            digits={0}
            onPreview={(depth) => put({ ...geometry, innerRatio: 1 - depth / 100 })}
            onEnd={end}
          />
        </div>
      );
    default:
      return null;
  }
}
