import { IconClock, IconHeart, IconLayoutGrid, IconUser, type Icon } from '@tabler/icons-react';
import { useMemo, type ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import {
  countFamilies,
  countOccasions,
  filterTemplates,
  type TemplateEntry,
  type TemplateFilter,
} from '../../shared/design/search-templates.ts';
import styles from './gallery-filters.module.css';

interface GalleryFiltersProps {
  entries: readonly TemplateEntry[];
  filter: TemplateFilter;
  onFilter(filter: TemplateFilter): void;
}

const shelves: readonly { readonly kind: Exclude<TemplateFilter['kind'], 'family' | 'occasion'>; readonly icon: Icon }[] = [
  { kind: 'all', icon: IconLayoutGrid },
  { kind: 'favourites', icon: IconHeart },
  { kind: 'recent', icon: IconClock },
  { kind: 'own', icon: IconUser },
];

/** Rarer ones are found by typing. */
const occasionsShown = 12;

/** What the gallery can be narrowed to, each with how many templates it has. */
export function GalleryFilters({ entries, filter, onFilter }: GalleryFiltersProps): ReactNode {
  const families = useMemo(() => countFamilies(entries), [entries]);
  const occasions = useMemo(() => countOccasions(entries).slice(0, occasionsShown), [entries]);
  return (
    <div className={`${styles.filters} tb-slim-scroll`}>
      <fieldset className={styles.set}>
        <legend className="tb-hidden">
          <FormattedMessage id="gallery.shelves" />
        </legend>
        {shelves.map(({ kind, icon: ShelfIcon }) => (
          <FilterChoice
            key={kind}
            checked={filter.kind === kind}
            count={filterTemplates(entries, { kind }).length}
            onChoose={() => onFilter({ kind })}
            data={kind}
          >
            <ShelfIcon size={18} stroke={1.5} aria-hidden />
            <FormattedMessage id={`gallery.shelf-${kind}`} />
          </FilterChoice>
        ))}
      </fieldset>
      <fieldset className={styles.set}>
        <legend className="tb-label">
          <FormattedMessage id="gallery.families" />
        </legend>
        {families.map(({ family, count }) => (
          <FilterChoice
            key={family}
            checked={filter.kind === 'family' && filter.family === family}
            count={count}
            onChoose={() => onFilter({ kind: 'family', family })}
            data={family}
          >
            <FormattedMessage id={`template-family.${family}`} />
          </FilterChoice>
        ))}
      </fieldset>
      <fieldset className={styles.set}>
        <legend className="tb-label">
          <FormattedMessage id="gallery.occasions" />
        </legend>
        {occasions.map(({ occasion, count }) => (
          <FilterChoice
            key={occasion}
            checked={filter.kind === 'occasion' && filter.occasion === occasion}
            count={count}
            onChoose={() => onFilter({ kind: 'occasion', occasion })}
            data={`occasion-${occasion}`}
          >
            <span className={styles.word}>{occasion.replaceAll('-', ' ')}</span>
          </FilterChoice>
        ))}
      </fieldset>
    </div>
  );
}

interface FilterChoiceProps {
  checked: boolean;
  count: number;
  onChoose(): void;
  data: string;
  children: ReactNode;
}

function FilterChoice({ checked, count, onChoose, data, children }: FilterChoiceProps): ReactNode {
  return (
    <label className={styles.filter}>
      <input className="tb-hidden" type="radio" name="template-filter" checked={checked} onChange={onChoose} data-filter={data} />
      <span className={styles.face}>
        {children}
        <span className={`${styles.count} tb-figures`}>{count}</span>
      </span>
    </label>
  );
}
