import { ActionIcon, Button, Tooltip } from '@mantine/core';
import {
  IconFlipHorizontal,
  IconFlipVertical,
  IconLayoutAlignBottom,
  IconLayoutAlignCenter,
  IconLayoutAlignLeft,
  IconLayoutAlignMiddle,
  IconLayoutAlignRight,
  IconLayoutAlignTop,
  IconLayoutDistributeHorizontal,
  IconLayoutDistributeVertical,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { alignEdges, distributeAxes, type AlignEdge, type DistributeAxis } from '../../shared/design/align-frames.ts';
import type { Layer } from '../../shared/design/layer.ts';
import styles from './arrange-tools.module.css';
import { isTypeset } from './layer-gesture.ts';
import type { AreaSize } from './new-layer.ts';
import { TileTools } from './tile-tools.tsx';
import { useLayerActions } from './use-layer-actions.ts';

interface ArrangeToolsProps {
  picked: readonly Layer[];
  area: AreaSize;
}

const alignIcons: Readonly<Record<AlignEdge, TablerIcon>> = {
  left: IconLayoutAlignLeft,
  center: IconLayoutAlignCenter,
  right: IconLayoutAlignRight,
  top: IconLayoutAlignTop,
  middle: IconLayoutAlignMiddle,
  bottom: IconLayoutAlignBottom,
};
const distributeIcons: Readonly<Record<DistributeAxis, TablerIcon>> = {
  horizontal: IconLayoutDistributeHorizontal,
  vertical: IconLayoutDistributeVertical,
};

/** Lines layers up, makes gaps equal, and joins layers into groups. */
export function ArrangeTools({ picked, area }: ArrangeToolsProps): ReactNode {
  const actions = useLayerActions();
  const free = picked.filter(({ locked }) => !locked);
  const groups = free.filter(({ kind }) => kind === 'group');
  if (free.length === 0) return null;
  return (
    <section className={styles.arrange} aria-labelledby="editor-arrange-title">
      <h3 className="tb-label" id="editor-arrange-title">
        <FormattedMessage id="editor.arrange" />
      </h3>
      <div className={styles.tools}>
        {alignEdges.map((edge) => (
          <Tool key={edge} labelId={`editor.align-${edge}`} Icon={alignIcons[edge]} onPress={() => actions.align(edge, area)} />
        ))}
        {free.length > 2 &&
          distributeAxes.map((axis) => (
            <Tool key={axis} labelId={`editor.distribute-${axis}`} Icon={distributeIcons[axis]} onPress={() => actions.distribute(axis)} />
          ))}
        <Tool labelId="editor.mirror-horizontal" Icon={IconFlipHorizontal} onPress={() => actions.mirror('horizontal')} />
        <Tool labelId="editor.mirror-vertical" Icon={IconFlipVertical} onPress={() => actions.mirror('vertical')} />
      </div>
      <p className={styles.hint}>
        <FormattedMessage id="editor.arrange-hint" /> {free.some(isTypeset) && <FormattedMessage id="editor.mirror-hint" />}
      </p>
      {(free.length > 1 || groups.length > 0) && (
        <div className={styles.groups}>
          {free.length > 1 && (
            <Button variant="default" size="sm" onClick={actions.group} data-action="group">
              <FormattedMessage id="editor.group" />
            </Button>
          )}
          {groups.length > 0 && (
            <Button variant="default" size="sm" onClick={actions.ungroup} data-action="ungroup">
              <FormattedMessage id="editor.ungroup" />
            </Button>
          )}
        </div>
      )}
      {free.length === 1 && free[0] && <TileTools layer={free[0]} area={area} />}
    </section>
  );
}

interface ToolProps {
  labelId: string;
  Icon: TablerIcon;
  onPress(): void;
}

function Tool({ labelId, Icon, onPress }: ToolProps): ReactNode {
  const label = useIntl().formatMessage({ id: labelId });
  return (
    <Tooltip label={label}>
      <ActionIcon variant="subtle" color="gray" size={36} aria-label={label} onClick={onPress}>
        <Icon size={20} stroke={1.5} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
