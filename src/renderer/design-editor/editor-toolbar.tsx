import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconCircle,
  IconHandStop,
  IconHeart,
  IconHexagon,
  IconLine,
  IconPhoto,
  IconPointer,
  IconShape,
  IconSquare,
  IconStar,
  IconTriangle,
  IconTypography,
  IconZoomIn,
  IconZoomOut,
  IconZoomScan,
  type Icon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { insideMain } from '../ui/inside-main.ts';
import { ShortcutKeys } from '../ui/shortcut-keys.tsx';
import { canStepBack, canStepForward, useEditorSession, type EditorTool } from './editor-session.ts';
import styles from './editor-toolbar.module.css';
import { shapeChoices, type ShapeChoice } from './new-layer.ts';
import { OrnamentTool } from './ornament-tool.tsx';
import type { AddLayers } from './use-add-layers.ts';

interface EditorToolbarProps {
  add: AddLayers;
  onPickPictures(): void;
  onZoom(factor: number | 'fit'): void;
  /** Whether the flat area is in view: the pointer's tools belong to it. */
  flat: boolean;
  children?: ReactNode;
}

const shapeIcons: Readonly<Record<ShapeChoice, Icon>> = {
  rectangle: IconSquare,
  ellipse: IconCircle,
  triangle: IconTriangle,
  hexagon: IconHexagon,
  star: IconStar,
  heart: IconHeart,
  line: IconLine,
};

/** The tools around the stage: pointer, new layers, history and zoom. */
export function EditorToolbar({ add, onPickPictures, onZoom, flat, children }: EditorToolbarProps): ReactNode {
  const intl = useIntl();
  const undo = useEditorSession((session) => session.undo);
  const redo = useEditorSession((session) => session.redo);
  const undoable = useEditorSession(canStepBack);
  const redoable = useEditorSession(canStepForward);
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={intl.formatMessage({ id: 'editor.tools' })}>
      {flat && <PointerTools />}
      <Tool id="add-text" keys="T" icon={IconTypography} onPress={add.text} />
      <Tool id="add-picture" keys="I" icon={IconPhoto} onPress={onPickPictures} />
      <ShapeMenu onShape={add.shape} />
      <OrnamentTool onOrnament={add.ornament} />
      <span className={styles.divider} />
      <Tool id="undo" keys="mod+Z" icon={IconArrowBackUp} onPress={undo} disabled={!undoable} />
      <Tool id="redo" keys="mod+shift+Z" icon={IconArrowForwardUp} onPress={redo} disabled={!redoable} />
      <span className={styles.divider} />
      <Tool id="zoom-out" keys="-" icon={IconZoomOut} onPress={() => onZoom(1 / 1.25)} />
      <Tool id="zoom-in" keys="+" icon={IconZoomIn} onPress={() => onZoom(1.25)} />
      <Tool id="zoom-fit" keys="0" icon={IconZoomScan} onPress={() => onZoom('fit')} />
      {children}
    </div>
  );
}

function PointerTools(): ReactNode {
  const tool = useEditorSession((session) => session.tool);
  const setTool = useEditorSession((session) => session.setTool);
  const choose = (next: EditorTool) => (): void => setTool(next);
  return (
    <>
      <Tool id="tool-select" keys="V" icon={IconPointer} pressed={tool === 'select'} onPress={choose('select')} />
      <Tool id="tool-pan" keys="H" icon={IconHandStop} pressed={tool === 'pan'} onPress={choose('pan')} />
      <span className={styles.divider} />
    </>
  );
}

function ShapeMenu({ onShape }: { onShape(choice: ShapeChoice): void }): ReactNode {
  const intl = useIntl();
  const label = intl.formatMessage({ id: 'editor.add-shape' });
  return (
    <Menu withInitialFocusPlaceholder={false} portalProps={insideMain} position="bottom" shadow="md" width={190} returnFocus={false}>
      <Menu.Target>
        <ActionIcon size={36} aria-label={label} title={label} data-tool="add-shape">
          <IconShape size={20} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {shapeChoices.map((choice) => {
          const ShapeIcon = shapeIcons[choice];
          return (
            <Menu.Item key={choice} leftSection={<ShapeIcon size={18} stroke={1.5} />} onClick={() => onShape(choice)}>
              <FormattedMessage id={`editor.shape-${choice}`} />
            </Menu.Item>
          );
        })}
      </Menu.Dropdown>
    </Menu>
  );
}

interface ToolProps {
  id: string;
  keys: string;
  icon: Icon;
  onPress(): void;
  pressed?: boolean;
  disabled?: boolean;
}

function Tool({ id, keys, icon: ToolIcon, onPress, pressed, disabled = false }: ToolProps): ReactNode {
  const intl = useIntl();
  const label = intl.formatMessage({ id: `editor.${id}` });
  return (
    <Tooltip
      label={
        <span className={styles.hint}>
          {label} <ShortcutKeys keys={keys} />
        </span>
      }
    >
      <ActionIcon
        className={styles.tool ?? ''}
        size={36}
        aria-label={label}
        data-tool={id}
        onClick={onPress}
        disabled={disabled}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
      >
        <ToolIcon size={20} stroke={1.5} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
