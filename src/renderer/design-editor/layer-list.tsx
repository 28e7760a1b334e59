import { useRef, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Layer } from '../../shared/design/layer.ts';
import { useEditorSession } from './editor-session.ts';
import styles from './layer-list.module.css';
import { LayerRow } from './layer-row.tsx';
import { useFollowedSession } from './use-followed-session.ts';
import { useRowDrag } from './use-row-drag.ts';

const noLayers: readonly Layer[] = [];

/** The layers of the open area, the topmost first: real buttons, so that every layer is reached without a pointer. */
export function LayerList(): ReactNode {
  const intl = useIntl();
  const list = useRef<HTMLUListElement>(null);
  const layers = useFollowedSession((session) => session.document?.areas[session.areaKey]?.layers ?? noLayers);
  const selection = useEditorSession((session) => session.selection);
  const drag = useRowDrag(list);
  if (layers.length === 0) {
    return (
      <p className={styles.empty}>
        <FormattedMessage id="editor.layers-empty" />
      </p>
    );
  }
  return (
    <ul ref={list} className={styles.list} aria-label={intl.formatMessage({ id: 'editor.layers' })} data-nudge>
      {layers.toReversed().map((layer, index) => (
        <LayerRow
          key={layer.id}
          layer={layer}
          place={layers.length - 1 - index}
          count={layers.length}
          selected={selection.includes(layer.id)}
          drag={drag}
        />
      ))}
    </ul>
  );
}
