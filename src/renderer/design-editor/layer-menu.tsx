import { Menu } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { alignEdges, type AlignEdge } from '../../shared/design/align-frames.ts';
import type { Layer } from '../../shared/design/layer.ts';
import { insideMain } from '../ui/inside-main.ts';
import { ShortcutKeys } from '../ui/shortcut-keys.tsx';
import { useEditorSession } from './editor-session.ts';
import { copiedLayers, copyPicked } from './layer-clipboard.ts';
import { closeLayerMenu, useLayerMenu } from './layer-menu-store.ts';
import styles from './layer-list.module.css';
import type { AreaSize } from './new-layer.ts';
import { useLayerActions, type LayerActions } from './use-layer-actions.ts';

const noLayers: readonly Layer[] = [];
const alignKeys: Readonly<Record<AlignEdge, string>> = {
  left: 'alt+A',
  center: 'alt+H',
  right: 'alt+D',
  top: 'alt+W',
  middle: 'alt+V',
  bottom: 'alt+S',
};

/** What can be done with the picked layers, at the pointer or beside what has the focus; each entry with its key. */
export function LayerMenu({ area }: { area: AreaSize }): ReactNode {
  const intl = useIntl();
  const at = useLayerMenu((menu) => menu.at);
  return (
    <Menu
      opened={at !== undefined}
      onClose={closeLayerMenu}
      position="right-start"
      offset={0}
      shadow="md"
      width={272}
      portalProps={insideMain}
      withInitialFocusPlaceholder={false}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <span
          tabIndex={-1}
          aria-label={intl.formatMessage({ id: 'editor.menu' })}
          role="button"
          hidden={at === undefined}
          style={{ position: 'fixed', left: at?.x ?? 0, top: at?.y ?? 0, width: 1, height: 1 }}
        />
      </Menu.Target>
      <Menu.Dropdown mah="calc(100vh - 24px)" style={{ overflowY: 'auto' }}>
        {at && <Entries area={area} />}
      </Menu.Dropdown>
    </Menu>
  );
}

function Entries({ area }: { area: AreaSize }): ReactNode {
  const actions = useLayerActions();
  const layers = useEditorSession((session) => session.document?.areas[session.areaKey]?.layers ?? noLayers);
  const selection = useEditorSession((session) => session.selection);
  const select = useEditorSession((session) => session.select);
  const picked = layers.filter(({ id }) => selection.includes(id));
  const none = picked.length === 0;
  const copied = copiedLayers();
  const free = picked.filter(({ locked }) => !locked);
  return (
    <>
      <Entry id="cut" keys="mod+X" disabled={free.length === 0} onPress={() => copyPicked('cut')} />
      <Entry id="copy" keys="mod+C" disabled={none} onPress={() => copyPicked('copy')} />
      <Entry id="paste" keys="mod+V" disabled={copied === undefined} onPress={() => copied !== undefined && actions.paste(copied, area)} />
      <Entry id="duplicate" keys="mod+D" disabled={none} onPress={() => actions.duplicate(selection)} />
      <Entry id="select-all" keys="mod+A" disabled={layers.length === 0} onPress={() => select(layers.map(({ id }) => id))} />
      <Menu.Divider />
      <OrderEntries actions={actions} picked={picked} layers={layers} />
      <Menu.Divider />
      <Entry id="group" keys="mod+G" disabled={free.length < 2} onPress={actions.group} />
      <Entry id="ungroup" keys="mod+U" disabled={!free.some(({ kind }) => kind === 'group')} onPress={actions.ungroup} />
      <Entry id={!none && free.length === 0 ? 'menu-unlock' : 'menu-lock'} keys="mod+L" disabled={none} onPress={actions.toggleLocked} />
      <Entry
        id={!none && picked.every(({ hidden }) => hidden) ? 'menu-show' : 'menu-hide'}
        keys="mod+H"
        disabled={none}
        onPress={actions.toggleHidden}
      />
      <Menu.Divider />
      <Entry id="mirror-horizontal" keys="shift+H" disabled={free.length === 0} onPress={() => actions.mirror('horizontal')} />
      <Entry id="mirror-vertical" keys="shift+V" disabled={free.length === 0} onPress={() => actions.mirror('vertical')} />
      <Menu.Sub>
        <Menu.Sub.Target>
          <Menu.Sub.Item disabled={free.length === 0}>
            <FormattedMessage id="editor.menu-align" />
          </Menu.Sub.Item>
        </Menu.Sub.Target>
        <Menu.Sub.Dropdown>
          {alignEdges.map((edge) => (
            <Entry key={edge} id={`align-${edge}`} keys={alignKeys[edge]} onPress={() => actions.align(edge, area)} />
          ))}
        </Menu.Sub.Dropdown>
      </Menu.Sub>
      <Menu.Divider />
      <Entry id="delete" keys="Delete" danger disabled={free.length === 0} onPress={() => actions.remove(selection)} />
    </>
  );
}

function OrderEntries({
  actions,
  picked,
  layers,
}: {
  actions: LayerActions;
  picked: readonly Layer[];
  layers: readonly Layer[];
}): ReactNode {
  const single = picked.length === 1 ? picked[0] : undefined;
  const place = single ? layers.indexOf(single) : -1;
  const last = layers.length - 1;
  const to = (toPlace: number) => () => single && actions.reorder(single, toPlace, layers.length);
  return (
    <>
      <Entry id="move-up" keys="]" disabled={!single || place === last} onPress={to(place + 1)} />
      <Entry id="move-down" keys="[" disabled={!single || place === 0} onPress={to(place - 1)} />
      <Entry id="move-top" keys="mod+]" disabled={!single || place === last} onPress={to(last)} />
      <Entry id="move-bottom" keys="mod+[" disabled={!single || place === 0} onPress={to(0)} />
      <Entry id="select-below" keys="B" disabled={place < 1} onPress={actions.selectBelow} />
    </>
  );
}

interface EntryProps {
  id: string;
  keys: string;
  disabled?: boolean;
  danger?: boolean;
  onPress(): void;
}

function Entry({ id, keys, disabled = false, danger = false, onPress }: EntryProps): ReactNode {
  return (
    <Menu.Item
      className={danger ? (styles.danger ?? '') : ''}
      disabled={disabled}
      data-menu-entry={id}
      rightSection={<ShortcutKeys keys={keys} />}
      onClick={() => {
        // First, so that what the entry does finds the focus where it was.
        closeLayerMenu();
        onPress();
      }}
    >
      <FormattedMessage id={`editor.${id}`} />
    </Menu.Item>
  );
}
