import { useState, type ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { groupColors, recolorGroup } from '../../shared/design/layer-colors.ts';
import type { GroupLayer, Layer } from '../../shared/design/layer.ts';
import { ColorField } from './color-field.tsx';
import { recolorChild } from './recolor-child.ts';
import styles from './properties.module.css';
import { useLayerChange } from './use-layer-change.ts';

interface GroupPropertiesProps {
  layer: GroupLayer;
  swatches: readonly string[];
}

/** Up to as many shapes have a colour each, such as the two areas of an ornament; in larger art each colour is listed once. */
const fewShapes = 4;
const mostColors = 24;

/** The colours of a group. */
export function GroupProperties({ layer, swatches }: GroupPropertiesProps): ReactNode {
  const plain = layer.children.every((child) => child.kind !== 'group') && layer.children.length <= fewShapes;
  return plain ? <ShapeColors layer={layer} swatches={swatches} /> : <ArtColors layer={layer} swatches={swatches} />;
}

/** Each colour of larger art, such as an SVG, which changes wherever it is used. */
function ArtColors({ layer, swatches }: GroupPropertiesProps): ReactNode {
  const intl = useIntl();
  const { preview, end } = useLayerChange<GroupLayer>(layer);
  // While a colour is being chosen the list is that of before, so that no other field takes its place.
  const [choosing, setChoosing] = useState<{ readonly colors: readonly string[]; readonly index: number; readonly color: string }>();
  const colors = choosing ? choosing.colors.with(choosing.index, choosing.color) : groupColors(layer).slice(0, mostColors);
  if (colors.length === 0) return null;
  return (
    <div className={styles.group}>
      {colors.map((color, index) => (
        <ColorField
          key={index}
          label={intl.formatMessage({ id: 'editor.ink' }, { number: index + 1 })}
          color={color}
          swatches={swatches}
          onPreview={(next) => {
            const before = choosing?.colors ?? colors;
            setChoosing({ colors: before, index, color: next });
            preview((group) => recolorGroup(group, before[index]!, next));
          }}
          onEnd={() => {
            setChoosing(undefined);
            end();
          }}
        />
      ))}
    </div>
  );
}

/** A colour for each shape that has one colour all over. */
function ShapeColors({ layer, swatches }: GroupPropertiesProps): ReactNode {
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
