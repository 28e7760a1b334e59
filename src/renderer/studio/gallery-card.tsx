import { ActionIcon, Menu, UnstyledButton } from '@mantine/core';
import { IconCopy, IconDots, IconFileExport, IconHeart, IconHeartFilled, IconHistory, IconPencil, IconTrash } from '@tabler/icons-react';
import { memo, type KeyboardEvent, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { TemplateEntry } from '../../shared/design/search-templates.ts';
import type { Template } from '../../shared/design/template.ts';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { insideMain } from '../ui/inside-main.ts';
import type { ProductChoice } from './product-choice.ts';
import styles from './template-gallery.module.css';
import { TemplatePlate } from './template-plate.tsx';
import type { TemplateActions } from './use-template-actions.tsx';

/** What can be done with a template of the gallery. */
export interface CardActions extends Omit<TemplateActions, 'bringIn' | 'undo'> {
  onPick(template: Template): void;
  onEdit(template: Template): void;
  onVersions(template: Template): void;
}

interface GalleryCardProps {
  entry: TemplateEntry;
  choice: ProductChoice;
  actions: CardActions;
  /** Whether the tab key reaches it. */
  isReachable: boolean;
  onKeyDown(event: KeyboardEvent<HTMLElement>): void;
  onFocus(): void;
}

/** One template on the garment, with its mark as a favourite and its menu. */
export const GalleryCard = memo(function GalleryCard(props: GalleryCardProps): ReactNode {
  const { entry, choice, actions, isReachable, onKeyDown, onFocus } = props;
  const { template, record } = entry;
  const intl = useIntl();
  const isOpen = useEditorSession((session) => session.document?.origin?.templateUid === template.uid);
  const FavouriteIcon = record.favourite ? IconHeartFilled : IconHeart;
  return (
    <li className={styles.card}>
      <UnstyledButton
        className={styles.pick}
        aria-pressed={isOpen}
        tabIndex={isReachable ? 0 : -1}
        data-gallery-template={template.key}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onClick={() => actions.onPick(template)}
      >
        <TemplatePlate template={template} choice={choice} sidePx={240} className={styles.plate ?? ''} />
        <span className={styles.words}>
          <span className={`${styles.name} tb-clip-2`}>{template.name}</span>
          {record.origin === 'own' && (
            <span className={styles.about}>
              <FormattedMessage id="gallery.own-version" values={{ version: record.version }} />
            </span>
          )}
        </span>
      </UnstyledButton>
      <ActionIcon
        className={styles.favourite ?? ''}
        size={36}
        tabIndex={isReachable ? 0 : -1}
        aria-pressed={record.favourite}
        aria-label={intl.formatMessage({ id: 'gallery.favourite' }, { name: template.name })}
        onFocus={onFocus}
        onClick={() => actions.setFavourite(template, !record.favourite)}
      >
        <FavouriteIcon size={18} stroke={1.5} aria-hidden />
      </ActionIcon>
      <CardMenu {...props} />
    </li>
  );
});

function CardMenu({ entry: { template, record }, actions, isReachable, onFocus }: GalleryCardProps): ReactNode {
  const intl = useIntl();
  const label = intl.formatMessage({ id: 'gallery.more' }, { name: template.name });
  const items = [
    { id: 'edit', icon: IconPencil, run: actions.onEdit, own: true },
    { id: 'copy', icon: IconCopy, run: actions.copy, own: false },
    { id: 'versions', icon: IconHistory, run: actions.onVersions, own: true },
    { id: 'export', icon: IconFileExport, run: actions.keepAsFile, own: false },
    { id: 'delete', icon: IconTrash, run: actions.remove, own: true },
  ] as const;
  return (
    <Menu withInitialFocusPlaceholder={false} portalProps={insideMain} position="bottom-end" shadow="md" width={230}>
      <Menu.Target>
        <ActionIcon className={styles.menu ?? ''} size={36} tabIndex={isReachable ? 0 : -1} aria-label={label} onFocus={onFocus}>
          <IconDots size={18} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {items.map(({ id, icon: ItemIcon, run, own }) =>
          own && record.origin === 'house' ? null : (
            <Menu.Item key={id} leftSection={<ItemIcon size={18} stroke={1.5} aria-hidden />} onClick={() => void run(template)}>
              <FormattedMessage id={`gallery.do-${id}`} />
            </Menu.Item>
          ),
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
