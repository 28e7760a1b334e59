import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import { areaTitle } from '../bridge/area-name.ts';
import { FindingItem, type FindingActions } from './finding-item.tsx';
import styles from './findings.module.css';
import { graveness, type ShownFinding } from './shown-finding.ts';
import { groupBy } from '../../shared/kernel/group-by.ts';

interface FindingListProps extends FindingActions {
  readonly findings: readonly ShownFinding[];
  /** The layer whose findings a person asked for. */
  readonly currentKey?: string | undefined;
  /** With the sizes that each was found on, and of which design. */
  readonly withSizes?: boolean;
}

/** All findings, area by area, the gravest first, with what can be done about each. */
export function FindingList({ findings, currentKey, withSizes = false, ...actions }: FindingListProps): ReactNode {
  const intl = useIntl();
  const areas = [...groupBy(findings, ({ areaKey }) => areaKey)];
  return areas.map(([areaKey, ofArea]) => (
    <section key={areaKey} className={styles.area} aria-label={areaTitle(intl, areaKey, ofArea[0]!.source.product.kind)}>
      <h3 className="tb-label">{areaTitle(intl, areaKey, ofArea[0]!.source.product.kind)}</h3>
      <ul className={styles.list}>
        {ofArea
          .toSorted(
            (a, b) => Number(a.override !== undefined) - Number(b.override !== undefined) || graveness(a.severity) - graveness(b.severity),
          )
          .map((finding) => (
            <FindingItem
              key={`${finding.key} ${finding.areaHash}`}
              finding={finding}
              isCurrent={finding.key === currentKey}
              withSizes={withSizes}
              {...actions}
            />
          ))}
      </ul>
    </section>
  ));
}
