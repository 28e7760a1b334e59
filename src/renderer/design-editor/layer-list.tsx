import { useRef, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Layer } from '../../shared/design/layer.ts';
import { useEditorSession, type EditorSession } from './editor-session.ts';
import styles from './layer-list.module.css';
import { LayerRow } from './layer-row.tsx';
import { useFollowedSession } from './use-followed-session.ts';
import { useRowDrag } from './use-row-drag.ts';

const noLayers: readonly Layer[] = [];

function openLayers({ document, areaKey }: Pick<EditorSession, 'document' | 'areaKey'>): readonly Layer[] {
  return document?.areas[areaKey]?.layers ?? noLayers;
}

/** The layers of the open area, the topmost first: real buttons, so that every layer is reached without a pointer. */
export function LayerList(): ReactNode {
  const intl = useIntl();
  const list = useRef<HTMLUListElement>(null);
  const selection = useEditorSession((session) => session.selection);
  const drag = useRowDrag(list);
  const followed = useFollowedSession(openLayers);
  // A row that is dragged is under the hand.
  const layers = useEditorSession((session) => (drag.draggedId === undefined ? undefined : openLayers(session))) ?? followed;
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
