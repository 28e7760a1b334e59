import { Button, Select } from '@mantine/core';
import { IconGridDots } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Layer } from '../../shared/design/layer.ts';
import { arrangements, type Arrangement } from '../../shared/design/pattern.ts';
import { tileLayer } from '../../shared/design/tile-layer.ts';
import { showRefusal } from '../bridge/toasts.tsx';
import { announce } from './announcer.tsx';
import { useEditorSession } from './editor-session.ts';
import { newLayerId } from './new-layer-id.ts';
import type { AreaSize } from './new-layer.ts';
import { NumberField } from './number-field.tsx';
import styles from './properties.module.css';

interface TileToolsProps {
  layer: Layer;
  area: AreaSize;
}

const firstGapMm = 8;

/** Repeats a layer over its whole area, as one step. */
export function TileTools({ layer, area }: TileToolsProps): ReactNode {
  const intl = useIntl();
  const [arrangement, setArrangement] = useState<Arrangement>('grid');
  const [gapMm, setGapMm] = useState(firstGapMm);
  const tile = (): void => {
    const { areaKey, edit, select } = useEditorSession.getState();
    const newId = newLayerId();
    edit((document) => tileLayer(document, { areaKey, layerId: layer.id, areaSizeMm: area, arrangement, gapMm, newId }));
    const { refusal } = useEditorSession.getState();
    if (refusal) return showRefusal(refusal, { lead: <FormattedMessage id="editor.tile-refused" /> });
    select([newId]);
    announce(intl.formatMessage({ id: 'editor.said-tiled' }));
  };
  return (
    <div className={styles.group}>
      <div className={styles.pairWide}>
        <Select
          label={intl.formatMessage({ id: 'editor.tile-arrangement' })}
          size="sm"
          allowDeselect={false}
          value={arrangement}
          data={arrangements.map((value) => ({ value, label: intl.formatMessage({ id: `editor.arrangement-${value}` }) }))}
          onChange={(value) => value && setArrangement(value as Arrangement)}
        />
        <NumberField
          label={intl.formatMessage({ id: 'editor.pattern-gap' })}
          value={gapMm}
          unit="mm"
          min={0}
          max={500}
          onPreview={setGapMm}
          onEnd={() => undefined}
        />
      </div>
      <Button variant="default" size="sm" leftSection={<IconGridDots size={18} stroke={1.5} aria-hidden />} onClick={tile}>
        <FormattedMessage id="editor.tile" />
      </Button>
    </div>
  );
}
