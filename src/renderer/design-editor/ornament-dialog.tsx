import { Button, CloseButton, Loader, Modal, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { FormattedMessage, useIntl, type IntlShape } from 'react-intl';
import { ornamentCategories, type Ornament } from '../../shared/design/ornament.ts';
import type { NamedOrnament, OrnamentQuery } from '../../shared/design/search-ornaments.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { loadOrnaments } from './load-ornaments.ts';
import styles from './ornament-dialog.module.css';
import { focusOrnaments, OrnamentGrid } from './ornament-grid.tsx';
import { ornamentSections } from './ornament-sections.ts';
import { useRecentOrnaments } from './use-recent-ornaments.ts';

interface OrnamentDialogProps {
  onPick(picked: NamedOrnament): void;
  onClose(): void;
}

const everything: OrnamentQuery = { text: '', category: 'all' };
const choices = ['all', ...ornamentCategories] as const;

/** The library of ornaments: searched by words, browsed by sort, picked by pointer, finger or keyboard. */
export function OrnamentDialog({ onPick, onClose }: OrnamentDialogProps): ReactNode {
  const intl = useIntl();
  const search = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState(everything);
  const [recent, noteRecent] = useRecentOrnaments();
  const read = useQuery({ queryKey: ['ornaments'], queryFn: loadOrnaments });
  const all = useMemo(() => (read.data ?? []).map((ornament) => nameOrnament(intl, ornament)), [intl, read.data]);
  const sections = useMemo(() => ornamentSections(all, query, recent), [all, query, recent]);
  const count = sections.reduce((sum, { key, ornaments }) => sum + (key === 'recent' ? 0 : ornaments.length), 0);
  const pick = (picked: NamedOrnament): void => {
    noteRecent(picked.ornament.key);
    onPick(picked);
  };
  const ask = (next: OrnamentQuery): void => {
    setQuery(next);
    results.current?.scrollTo(0, 0);
  };
  const showAll = (): void => {
    ask(everything);
    search.current?.focus();
  };
  return (
    <Modal.Root opened centered lockScroll={false} onClose={onClose} size="min(1040px, 94vw)">
      <Modal.Overlay />
      <Modal.Content radius="lg">
        <Modal.Body className={styles.dialog ?? ''}>
          <header className={styles.head} role="presentation">
            <Modal.Title>
              <FormattedMessage id="ornaments.title" />
            </Modal.Title>
            <SearchField query={query} onQuery={ask} field={search} />
            <p className={`${styles.count} tb-figures`} role="status">
              {read.data && <FormattedMessage id="ornaments.found" values={{ count }} />}
            </p>
            <CloseButton size={40} aria-label={intl.formatMessage({ id: 'ui.close' })} onClick={onClose} />
          </header>
          <div className={styles.body}>
            <CategoryChoice query={query} onQuery={ask} />
            <div ref={results} className={styles.results}>
              {read.isPending && <Loader className={styles.loader ?? ''} aria-label={intl.formatMessage({ id: 'ui.loading' })} />}
              {read.isError && (
                <ErrorNotice error={read.error} lead={<FormattedMessage id="ornaments.failed" />} onRetry={() => void read.refetch()} />
              )}
              {read.data && count === 0 && (
                <EmptyState
                  title={<FormattedMessage id="ornaments.none-title" />}
                  text={<FormattedMessage id="ornaments.none-text" />}
                  action={
                    <Button size="md" variant="default" onClick={showAll}>
                      <FormattedMessage id="ornaments.none-action" />
                    </Button>
                  }
                />
              )}
              <OrnamentGrid sections={sections} onPick={pick} search={search} />
            </div>
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

interface QueryProps {
  query: OrnamentQuery;
  onQuery(query: OrnamentQuery): void;
}

function SearchField({ query, onQuery, field }: QueryProps & { field: React.RefObject<HTMLInputElement | null> }): ReactNode {
  const intl = useIntl();
  const leaveByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    focusOrnaments();
  };
  return (
    <TextInput
      ref={field}
      className={styles.search ?? ''}
      size="md"
      type="search"
      maxLength={60}
      data-autofocus
      aria-label={intl.formatMessage({ id: 'ornaments.search' })}
      placeholder={intl.formatMessage({ id: 'ornaments.search-hint' })}
      leftSection={<IconSearch size={18} stroke={1.5} aria-hidden />}
      value={query.text}
      onChange={(event) => onQuery({ ...query, text: event.currentTarget.value })}
      onKeyDown={leaveByKey}
    />
  );
}

function CategoryChoice({ query, onQuery }: QueryProps): ReactNode {
  return (
    <fieldset className={styles.categories}>
      <legend className="tb-hidden">
        <FormattedMessage id="ornaments.categories" />
      </legend>
      {choices.map((category) => (
        <label key={category} className={styles.category}>
          <input
            className="tb-hidden"
            type="radio"
            name="ornament-category"
            checked={query.category === category}
            onChange={() => onQuery({ ...query, category })}
          />
          <span>
            {category === 'all' ? <FormattedMessage id="ornaments.all" /> : <FormattedMessage id={`ornament-category.${category}`} />}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function nameOrnament(intl: IntlShape, ornament: Ornament): NamedOrnament {
  return {
    ornament,
    name: intl.formatMessage({ id: `ornament.${ornament.key}` }),
    categoryName: intl.formatMessage({ id: `ornament-category.${ornament.category}` }),
  };
}
