import { Button, Select } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { ornamentDrawing } from '../../shared/design/ornament.ts';
import type { ImageLayer } from '../../shared/design/layer.ts';
import { NumberField } from './number-field.tsx';
import { geometries, maskChoices, type MaskChoice } from './new-layer.ts';
import { OrnamentDialog } from './ornament-dialog.tsx';
import styles from './properties.module.css';
import { useLayerChange } from './use-layer-change.ts';

/** The shape that a picture is cut to. */
export function MaskFields({ layer }: { layer: ImageLayer }): ReactNode {
  const intl = useIntl();
  const { preview, end, set } = useLayerChange<ImageLayer>(layer);
  const [choosing, setChoosing] = useState(false);
  const { mask } = layer;
  const chosen = maskChoices.find((choice) => geometries[choice].kind === mask?.kind && isLike(choice, mask));
  const own = mask !== null && chosen === undefined ? [{ value: 'own', label: intl.formatMessage({ id: 'editor.motif-drawing' }) }] : [];
  const choices = [
    { value: 'none', label: intl.formatMessage({ id: 'editor.mask-none' }) },
    ...maskChoices.map((value) => ({ value, label: intl.formatMessage({ id: `editor.shape-${value}` }) })),
    ...own,
  ];
  const choose = (value: string | null): void => {
    if (value === 'none') set((before) => ({ ...before, mask: null }));
    else if (value !== null && value !== 'own') set((before) => ({ ...before, mask: geometries[value as MaskChoice] }));
  };
  return (
    <>
      <div className={styles.pairWide}>
        <Select
          label={intl.formatMessage({ id: 'editor.mask' })}
          size="sm"
          allowDeselect={false}
          value={mask === null ? 'none' : (chosen ?? 'own')}
          data={choices}
          onChange={choose}
        />
        <Button className={styles.besideField ?? ''} variant="default" size="sm" px={8} onClick={() => setChoosing(true)}>
          <FormattedMessage id="editor.pattern-ornament" />
        </Button>
      </div>
      {mask?.kind === 'rectangle' && (
        <NumberField
          label={intl.formatMessage({ id: 'editor.corner-radius' })}
          value={mask.cornerRadiusMm}
          unit="mm"
          min={0}
          max={500}
          onPreview={(cornerRadiusMm) => preview((before) => ({ ...before, mask: { ...mask, cornerRadiusMm } }))}
          onEnd={end}
        />
      )}
      {choosing && (
        <OrnamentDialog
          onPick={({ ornament }) => {
            setChoosing(false);
            set((before) => ({ ...before, mask: { kind: 'path', ...ornamentDrawing(ornament) } }));
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  );
}

function isLike(choice: MaskChoice, mask: ImageLayer['mask']): boolean {
  const geometry = geometries[choice];
  if (mask?.kind === 'polygon') return geometry.kind === 'polygon' && geometry.corners === mask.corners;
  if (mask?.kind === 'path') return geometry.kind === 'path' && geometry.data === mask.data;
  return true;
}
