import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { GroupLayer, Layer } from '../../shared/design/layer.ts';
import { ColorField } from './color-field.tsx';
import { recolorChild } from './recolor-child.ts';
import styles from './properties.module.css';
import { useLayerChange } from './use-layer-change.ts';

interface GroupPropertiesProps {
  layer: GroupLayer;
  swatches: readonly string[];
}

/** A group's inks: a colour for each of its shapes that has one colour all over, such as the two areas of an ornament. */
export function GroupProperties({ layer, swatches }: GroupPropertiesProps): ReactNode {
  const intl = useIntl();
  const { preview, end } = useLayerChange<GroupLayer>(layer);
  const inks = layer.children.flatMap((child) => colorOf(child) ?? []);
  if (inks.length === 0) return null;
  return (
    <div className={styles.group}>
      {inks.map(({ childId, color }, index) => (
        <ColorField
          key={childId}
          label={intl.formatMessage({ id: 'editor.ink' }, { number: index + 1 })}
          color={color}
          swatches={swatches}
          onPreview={(next) => preview((before) => recolorChild(before, childId, next))}
          onEnd={end}
        />
      ))}
    </div>
  );
}

function colorOf(child: Layer): { childId: string; color: string } | undefined {
  return child.kind === 'shape' && child.fill?.kind === 'solid' ? { childId: child.id, color: child.fill.color } : undefined;
}
