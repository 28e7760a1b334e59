import { notifications } from '@mantine/notifications';
import { useRef } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Template } from '../../shared/design/template.ts';
import { callStudio } from '../bridge/call-studio.ts';
import { recordInteraction } from '../bridge/record-interaction.ts';
import { showDone, showRefusal } from '../bridge/toasts.tsx';
import { showUndoToast } from '../ui/undo-toast.tsx';
import { focusGallery } from './gallery-grid.tsx';

/** What the shop can do with its templates; each says what became of it, and can be taken back where something changed. */
export interface TemplateActions {
  setFavourite(template: Template, favourite: boolean): Promise<void>;
  /** Makes an own template that is the same. */
  copy(template: Template): Promise<void>;
  remove(template: Template): Promise<void>;
  keepAsFile(template: Template): Promise<void>;
  /** Brings in a template file. */
  bringIn(): Promise<void>;
  /** Takes the last change back; nothing happens where there is none. */
  undo(): void;
}

/** The actions, with their words. */
export function useTemplateActions(): TemplateActions {
  const intl = useIntl();
  const last = useRef<() => void>(undefined);
  const say = (id: string, message: DoneMessage, name: string, takeBack: () => Promise<unknown>): void => {
    last.current = sayUndoable(id, message, name, takeBack);
  };
  const remove = (templateUid: string): Promise<unknown> => callStudio('design.deleteTemplate', { templateUid });

  return {
    setFavourite: ({ uid, name }, favourite) =>
      attempt(async () => {
        const set = (wanted: boolean): Promise<unknown> =>
          callStudio('design.setTemplateFavourite', { templateUid: uid, favourite: wanted });
        await set(favourite);
        if (favourite) recordInteraction({ kind: 'favourited', productId: null, templateUid: uid, screen: 'gallery' });
        if (!favourite) say(`favourite ${uid}`, 'gallery.done-unfavourite', name, () => set(true));
        else last.current = () => void attempt(() => set(false));
      }),
    copy: (template) =>
      attempt(async () => {
        const name = intl.formatMessage({ id: 'gallery.copy-name' }, { name: template.name }).slice(0, 80);
        const { templateUid } = await callStudio('design.saveTemplate', { templateUid: null, template: { ...template, name } });
        say(`copied ${templateUid}`, 'gallery.done-copy', name, () => remove(templateUid));
      }),
    remove: ({ uid, name }) =>
      attempt(async () => {
        await remove(uid);
        focusGallery();
        say(`deleted ${uid}`, 'gallery.done-delete', name, () => callStudio('design.restoreTemplate', { templateUid: uid }));
      }),
    keepAsFile: ({ uid }) =>
      attempt(async () => {
        const { savedAs } = await callStudio('design.exportTemplate', { templateUid: uid });
        if (savedAs !== null) showDone(intl.formatMessage({ id: 'studio.file-saved' }, { savedAs }));
      }),
    bringIn: () =>
      attempt(async () => {
        const imported = await callStudio('design.importTemplate', {});
        if (imported === null) return;
        const { templateUid, name, outcome, versionBefore } = imported;
        if (outcome === 'unchanged') return showDone(intl.formatMessage({ id: 'gallery.done-unchanged' }, { name }));
        const undo = (): Promise<unknown> =>
          versionBefore === null ? remove(templateUid) : callStudio('design.setTemplateVersion', { templateUid, version: versionBefore });
        say(`imported ${templateUid}`, `gallery.done-import-${outcome}`, name, undo);
      }),
    undo: () => {
      last.current?.();
      last.current = undefined;
    },
  };
}

type DoneMessage =
  | 'gallery.done-unfavourite'
  | 'gallery.done-copy'
  | 'gallery.done-delete'
  | 'gallery.done-import-added'
  | 'gallery.done-import-updated'
  | 'gallery.done-version'
  | 'template.done-new'
  | 'template.done-version';

/** Says what was done to a template, with a button that takes it back; answers what the button does. */
export function sayUndoable(id: string, message: DoneMessage, name: string, undo: () => Promise<unknown>): () => void {
  const onUndo = (): void => {
    notifications.hide(id);
    void attempt(undo);
  };
  showUndoToast({ id, message: <FormattedMessage id={message} values={{ name }} />, undoLabel: <FormattedMessage id="ui.undo" />, onUndo });
  return onUndo;
}

async function attempt(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    showRefusal(error);
  }
}
