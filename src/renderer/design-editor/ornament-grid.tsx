import { useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { NamedOrnament } from '../../shared/design/search-ornaments.ts';
import { nextInGrid } from './next-in-grid.ts';
import styles from './ornament-dialog.module.css';
import { OrnamentPicture } from './ornament-picture.tsx';
import type { OrnamentSection } from './ornament-sections.ts';

interface OrnamentGridProps {
  sections: readonly OrnamentSection[];
  onPick(picked: NamedOrnament): void;
  /** Where the keyboard goes above the first row. */
  search: RefObject<HTMLInputElement | null>;
}

/** The ornaments as buttons: one of them takes part in the tab order, the arrow keys lead to the others. */
export function OrnamentGrid({ sections, onPick, search }: OrnamentGridProps): ReactNode {
  const intl = useIntl();
  const [active, setActive] = useState<string>();
  const places = sections.flatMap(({ key, ornaments }) => ornaments.map(({ ornament }) => `${key}/${ornament.key}`));
  const reachable = active !== undefined && places.includes(active) ? active : places[0];
  const moveByKey = (event: KeyboardEvent<HTMLElement>): void => {
    const buttons = readButtons(event.currentTarget);
    const from = buttons.indexOf(event.currentTarget);
    const next = nextInGrid(buttons.map(placeOf), from, event.key);
    if (next === undefined && event.key !== 'ArrowUp') return;
    event.preventDefault();
    if (next === undefined) search.current?.focus();
    else buttons[next]?.focus();
  };
  return (
    <div className={styles.sections} role="group" aria-label={intl.formatMessage({ id: 'ornaments.title' })} data-ornaments>
      {sections.map(({ key, ornaments }) => (
        <section key={key}>
          {key !== 'found' && (
            <h3 className={styles.heading}>
              {key === 'recent' ? <FormattedMessage id="ornaments.recent" /> : <FormattedMessage id={`ornament-category.${key}`} />}
            </h3>
          )}
          <ul className={styles.grid}>
            {ornaments.map((one) => {
              const place = `${key}/${one.ornament.key}`;
              return (
                <li key={place}>
                  <button
                    type="button"
                    className={styles.ornament}
                    tabIndex={place === reachable ? 0 : -1}
                    title={one.name}
                    aria-label={one.name}
                    data-ornament={one.ornament.key}
                    onKeyDown={moveByKey}
                    onFocus={() => setActive(place)}
                    onClick={() => onPick(one)}
                  >
                    <OrnamentPicture ornament={one.ornament} />
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Puts the keyboard on the ornament that takes part in the tab order. */
export function focusOrnaments(): void {
  document.querySelector<HTMLElement>('[data-ornaments] button[tabindex="0"]')?.focus();
}

function readButtons(one: HTMLElement): HTMLElement[] {
  return [...(one.closest('[data-ornaments]')?.querySelectorAll<HTMLElement>('[data-ornament]') ?? [])];
}

function placeOf(button: HTMLElement): { left: number; top: number } {
  const { left, top } = button.getBoundingClientRect();
  return { left, top };
}
