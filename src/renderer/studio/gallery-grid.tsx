import { useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { useIntl } from 'react-intl';
import type { TemplateEntry } from '../../shared/design/search-templates.ts';
import { nextInGrid } from '../design-editor/next-in-grid.ts';
import type { ProductChoice } from './product-choice.ts';
import { GalleryCard, type CardActions } from './gallery-card.tsx';
import styles from './template-gallery.module.css';

interface GalleryGridProps {
  entries: readonly TemplateEntry[];
  choice: ProductChoice;
  actions: CardActions;
  /** Where the keyboard goes above the first row. */
  search: RefObject<HTMLInputElement | null>;
}

/** Templates as cards: one of them takes part in the tab order with its tools, the arrow keys lead to the others. */
export function GalleryGrid({ entries, choice, actions, search }: GalleryGridProps): ReactNode {
  const intl = useIntl();
  const [active, setActive] = useState<string>();
  const reachable = entries.some(({ template }) => template.uid === active) ? active : entries[0]?.template.uid;
  const moveByKey = (event: KeyboardEvent<HTMLElement>): void => {
    const buttons = [...document.querySelectorAll<HTMLElement>('[data-gallery-template]')];
    const from = buttons.indexOf(event.currentTarget);
    const next = nextInGrid(
      buttons.map((button) => button.getBoundingClientRect()),
      from,
      event.key,
    );
    if (next === undefined && event.key !== 'ArrowUp') return;
    event.preventDefault();
    if (next === undefined) search.current?.focus();
    else buttons[next]?.focus();
  };
  return (
    <ul className={styles.grid} aria-label={intl.formatMessage({ id: 'gallery.title' })} data-gallery>
      {entries.map((entry) => (
        <GalleryCard
          key={entry.template.uid}
          entry={entry}
          choice={choice}
          actions={actions}
          isReachable={entry.template.uid === reachable}
          onKeyDown={moveByKey}
          onFocus={() => setActive(entry.template.uid)}
        />
      ))}
    </ul>
  );
}

/** Puts the keyboard on the template that takes part in the tab order. */
export function focusGallery(): void {
  document.querySelector<HTMLElement>('[data-gallery] [data-gallery-template][tabindex="0"]')?.focus();
}
