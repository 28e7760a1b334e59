import { ActionIcon, Menu, TextInput, Tooltip, UnstyledButton } from '@mantine/core';
import {
  IconArrowDown,
  IconArrowUp,
  IconCopy,
  IconDots,
  IconEye,
  IconEyeOff,
  IconGripVertical,
  IconLock,
  IconLockOpen,
  IconPencil,
  IconTrash,
} from '@tabler/icons-react';
import { memo, useState, type KeyboardEvent, type MouseEvent, type PointerEvent, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Layer } from '../../shared/design/layer.ts';
import { useEditorSession } from './editor-session.ts';
import { insideMain } from '../ui/inside-main.ts';
import { openLayerMenu } from './layer-menu-store.ts';
import { pickedIds } from './pick-layer.ts';
import { layerWords } from './layer-name.ts';
import { LayerThumbnail } from './layer-thumbnail.tsx';
import styles from './layer-list.module.css';
import { useLayerActions } from './use-layer-actions.ts';
import type { RowDrag } from './use-row-drag.ts';

interface LayerRowProps {
  layer: Layer;
  /** Its index in the area, 0 at the bottom. */
  place: number;
  count: number;
  selected: boolean;
  drag: RowDrag;
}

/** One layer: picks it; shows, hides, locks, moves, renames, copies and removes it. */
export const LayerRow = memo(function LayerRow({ layer, place, count, selected, drag }: LayerRowProps): ReactNode {
  const [renaming, setRenaming] = useState(false);
  const select = useEditorSession((session) => session.select);
  const actions = useLayerActions();
  const moveByKey = (event: KeyboardEvent): void => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    actions.reorder(layer, place + (event.key === 'ArrowUp' ? 1 : -1), count);
  };
  const openMenu = (event: MouseEvent): void => {
    event.preventDefault();
    const session = useEditorSession.getState();
    session.select(pickedIds(session.selection, layer.id, false));
    openLayerMenu({ x: event.clientX, y: event.clientY });
  };
  return (
    <li
      className={styles.row}
      data-selected={selected || undefined}
      data-hidden={layer.hidden || undefined}
      data-dragged={drag.draggedId === layer.id || undefined}
      data-layer-id={layer.id}
    >
      <span className={styles.grip} aria-hidden="true" {...drag.gripOf(layer.id)}>
        <IconGripVertical size={14} stroke={1.5} />
      </span>
      {renaming ? (
        <RenameField layer={layer} onDone={() => setRenaming(false)} />
      ) : (
        <LayerName
          layer={layer}
          selected={selected}
          onPick={() => select([layer.id])}
          onKeyDown={moveByKey}
          onRename={() => setRenaming(true)}
          onMenu={openMenu}
        />
      )}
      <RowTools layer={layer} place={place} count={count} onRename={() => setRenaming(true)} />
    </li>
  );
});

interface LayerNameProps {
  layer: Layer;
  selected: boolean;
  onPick(): void;
  onKeyDown(event: KeyboardEvent): void;
  onRename(): void;
  onMenu(event: MouseEvent): void;
}

function LayerName({ layer, selected, onPick, onKeyDown, onRename, onMenu }: LayerNameProps): ReactNode {
  const words = layerWords(layer);
  return (
    <UnstyledButton
      className={styles.name}
      title={words || layer.name}
      aria-pressed={selected}
      onClick={onPick}
      onDoubleClick={onRename}
      onContextMenu={onMenu}
      onKeyDown={(event) => (event.key === 'F2' ? onRename() : onKeyDown(event))}
    >
      <LayerThumbnail layer={layer} />
      <span className={styles.words}>
        <span className="tb-clip">{words === '' ? layer.name || <FormattedMessage id={`editor.kind-${layer.kind}`} /> : words}</span>
        {words !== '' && layer.name !== '' && <span className={styles.hint}>{layer.name}</span>}
      </span>
    </UnstyledButton>
  );
}

function RenameField({ layer, onDone }: { layer: Layer; onDone(): void }): ReactNode {
  const intl = useIntl();
  const actions = useLayerActions();
  const [name, setName] = useState(layer.name);
  const keep = (): void => {
    actions.rename(layer, name);
    onDone();
  };
  return (
    <TextInput
      size="xs"
      flex={1}
      autoFocus
      maxLength={120}
      aria-label={intl.formatMessage({ id: 'editor.rename' })}
      value={name}
      onChange={(event) => setName(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        if (event.key === 'Escape') onDone();
        event.stopPropagation();
      }}
    />
  );
}

function RowTools({ layer, place, count, onRename }: { layer: Layer; place: number; count: number; onRename(): void }): ReactNode {
  const intl = useIntl();
  const actions = useLayerActions();
  const name = layerWords(layer) || layer.name;
  const label = (id: string): string => intl.formatMessage({ id: `editor.${id}` }, { name });
  const stop = (event: PointerEvent): void => event.stopPropagation();
  return (
    <>
      <RowTool
        label={label(layer.locked ? 'unlock' : 'lock')}
        quiet={!layer.locked}
        onPress={() => actions.setLocked(layer, !layer.locked)}
      >
        {layer.locked ? <IconLock size={16} stroke={1.5} aria-hidden /> : <IconLockOpen size={16} stroke={1.5} aria-hidden />}
      </RowTool>
      <RowTool label={label(layer.hidden ? 'show' : 'hide')} quiet={false} onPress={() => actions.setHidden(layer, !layer.hidden)}>
        {layer.hidden ? <IconEyeOff size={16} stroke={1.5} aria-hidden /> : <IconEye size={16} stroke={1.5} aria-hidden />}
      </RowTool>
      <Menu withInitialFocusPlaceholder={false} portalProps={insideMain} position="bottom-end" shadow="md" width={200}>
        <Menu.Target>
          <ActionIcon className={styles.tool ?? ''} size={32} data-quiet aria-label={label('layer-menu')} onPointerDown={stop}>
            <IconDots size={16} stroke={1.5} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={16} stroke={1.5} />} onClick={onRename}>
            <FormattedMessage id="editor.rename" />
          </Menu.Item>
          <Menu.Item leftSection={<IconCopy size={16} stroke={1.5} />} onClick={() => actions.duplicate([layer.id])}>
            <FormattedMessage id="editor.duplicate" />
          </Menu.Item>
          <Menu.Item
            leftSection={<IconArrowUp size={16} stroke={1.5} />}
            disabled={place === count - 1}
            onClick={() => actions.reorder(layer, place + 1, count)}
          >
            <FormattedMessage id="editor.move-up" />
          </Menu.Item>
          <Menu.Item
            leftSection={<IconArrowDown size={16} stroke={1.5} />}
            disabled={place === 0}
            onClick={() => actions.reorder(layer, place - 1, count)}
          >
            <FormattedMessage id="editor.move-down" />
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item
            className={styles.danger ?? ''}
            leftSection={<IconTrash size={16} stroke={1.5} />}
            onClick={() => actions.remove([layer.id])}
          >
            <FormattedMessage id="editor.delete" />
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
}

function RowTool({ label, quiet, onPress, children }: { label: string; quiet: boolean; onPress(): void; children: ReactNode }): ReactNode {
  return (
    <Tooltip label={label}>
      <ActionIcon className={styles.tool ?? ''} size={32} data-quiet={quiet || undefined} aria-label={label} onClick={onPress}>
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
