import { Button, CloseButton, Loader, Modal, TextInput } from '@mantine/core';
import { IconFileImport, IconSearch } from '@tabler/icons-react';
import { useMemo, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { searchTemplates, type TemplateFilter } from '../../shared/design/search-templates.ts';
import type { Template } from '../../shared/design/template.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import type { ProductChoice } from './product-choice.ts';
import { GalleryFilters } from './gallery-filters.tsx';
import styles from './template-gallery.module.css';
import { focusGallery, GalleryGrid } from './gallery-grid.tsx';
import { TemplateVersions } from './template-versions.tsx';
import { useTemplateActions } from './use-template-actions.tsx';
import { useTemplateEntries } from './use-template-entries.ts';
import { useFocusGivenBack } from '../ui/focus-given-back.ts';

interface TemplateGalleryProps {
  /** The garment that the templates are shown on. */
  choice: ProductChoice;
  templates: readonly Template[];
  /** What is searched for when it opens. */
  initialText?: string;
  onPick(template: Template): void;
  /** Opens an own template in the colours that it is drawn with. */
  onEdit(template: Template): void;
  onClose(): void;
}

const everything: TemplateFilter = { kind: 'all' };

/** All templates on the garment in view: searched, narrowed, marked, and the shop's own looked after. */
export function TemplateGallery({ choice, templates, initialText = '', onPick, onEdit, onClose }: TemplateGalleryProps): ReactNode {
  useFocusGivenBack();
  const entries = useTemplateEntries(templates);
  const search = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const [filter, setFilter] = useState(everything);
  const [text, setText] = useState(initialText);
  const [versionsOf, setVersionsOf] = useState<Template>();
  const actions = useTemplateActions();
  const found = useMemo(() => searchTemplates(entries ?? [], filter, text), [entries, filter, text]);
  const narrow = (next: TemplateFilter, words: string): void => {
    setFilter(next);
    setText(words);
    results.current?.scrollTo(0, 0);
  };
  /** Where the dialog holds the keyboard, the toast's button is out of its reach. */
  const undoByKey = (event: KeyboardEvent): void => {
    const isTyping = event.target instanceof HTMLInputElement && event.target.type !== 'radio';
    if (isTyping || event.key !== 'z' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    actions.undo();
  };
  const showAll = (): void => {
    narrow(everything, '');
    search.current?.focus();
  };
  return (
    <Modal.Root
      opened
      centered
      lockScroll={false}
      onClose={onClose}
      closeOnEscape={versionsOf === undefined}
      trapFocus={versionsOf === undefined}
      size="min(1360px, 95vw)"
    >
      <Modal.Overlay />
      <Modal.Content radius="lg">
        <Modal.Body className={styles.dialog ?? ''} onKeyDown={undoByKey}>
          <GalleryHead
            text={text}
            onText={(words) => narrow(filter, words)}
            search={search}
            count={entries && found.length}
            garment={choice.product.name}
            onImport={() => void actions.bringIn()}
            onClose={onClose}
          />
          <div className={styles.body}>
            <GalleryFilters entries={entries ?? []} filter={filter} onFilter={(next) => narrow(next, text)} />
            <div ref={results} className={styles.results}>
              {entries === undefined ? (
                <GalleryLoader />
              ) : (
                <GalleryGrid
                  entries={found}
                  choice={choice}
                  actions={{ ...actions, onPick, onEdit, onVersions: setVersionsOf }}
                  search={search}
                />
              )}
              {entries && found.length === 0 && (
                <NothingFound
                  filter={filter}
                  text={text}
                  total={entries.length}
                  onShowAll={showAll}
                  onImport={() => void actions.bringIn()}
                />
              )}
            </div>
          </div>
          {versionsOf && <TemplateVersions template={versionsOf} choice={choice} onClose={() => setVersionsOf(undefined)} />}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

interface GalleryHeadProps {
  text: string;
  onText(text: string): void;
  search: RefObject<HTMLInputElement | null>;
  count: number | undefined;
  garment: string;
  onImport(): void;
  onClose(): void;
}

function GalleryHead({ text, onText, search, count, garment, onImport, onClose }: GalleryHeadProps): ReactNode {
  const intl = useIntl();
  const leaveByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    focusGallery();
  };
  return (
    <header className={styles.head} role="presentation">
      <div className={styles.titles}>
        <Modal.Title>
          <FormattedMessage id="gallery.title" />
        </Modal.Title>
        <span className="tb-clip tb-secondary">
          <FormattedMessage id="gallery.on-garment" values={{ garment }} />
        </span>
      </div>
      <TextInput
        ref={search}
        className={styles.search ?? ''}
        size="md"
        type="search"
        maxLength={60}
        data-autofocus
        aria-label={intl.formatMessage({ id: 'gallery.search' })}
        placeholder={intl.formatMessage({ id: 'gallery.search-hint' })}
        leftSection={<IconSearch size={18} stroke={1.5} aria-hidden />}
        value={text}
        onChange={(event) => onText(event.currentTarget.value)}
        onKeyDown={leaveByKey}
      />
      <p className={`${styles.count} tb-figures`} role="status">
        {count !== undefined && <FormattedMessage id="gallery.found" values={{ count }} />}
      </p>
      <Button
        size="md"
        variant="default"
        leftSection={<IconFileImport size={18} stroke={1.5} aria-hidden />}
        onClick={onImport}
        data-action="import-template"
      >
        <FormattedMessage id="gallery.import" />
      </Button>
      <CloseButton size={40} iconSize={20} aria-label={intl.formatMessage({ id: 'ui.close' })} onClick={onClose} />
    </header>
  );
}

function GalleryLoader(): ReactNode {
  const intl = useIntl();
  return <Loader className={styles.loader ?? ''} aria-label={intl.formatMessage({ id: 'ui.loading' })} />;
}

interface NothingFoundProps {
  filter: TemplateFilter;
  text: string;
  total: number;
  onShowAll(): void;
  onImport(): void;
}

/** What belongs in an empty place, and the next step: each filter has its own. */
function NothingFound({ filter, text, total, onShowAll, onImport }: NothingFoundProps): ReactNode {
  const isShelf = filter.kind !== 'family' && filter.kind !== 'occasion';
  const why = total === 0 ? 'empty' : text.trim() === '' && isShelf ? filter.kind : 'search';
  const imports = why === 'own' || why === 'empty';
  return (
    <EmptyState
      title={<FormattedMessage id="gallery.none-title" values={{ why }} />}
      text={<FormattedMessage id="gallery.none-text" values={{ why }} />}
      action={
        <Button size="md" variant="default" onClick={imports ? onImport : onShowAll}>
          <FormattedMessage id={imports ? 'gallery.import' : 'gallery.show-all'} />
        </Button>
      }
    />
  );
}
