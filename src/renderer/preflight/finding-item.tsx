import { Button } from '@mantine/core';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { FormattedDate, FormattedList, FormattedMessage, useIntl } from 'react-intl';
import { sizeName } from '../bridge/size-words.ts';
import styles from './findings.module.css';
import { LicenceForm } from './licence-form.tsx';
import { OverrideForm } from './override-form.tsx';
import { SeverityIcon } from './severity-icon.tsx';
import { stopsPrint, type ShownFinding } from './shown-finding.ts';
import { withdrawOverrides } from './say-finding.ts';
import { useFindingWords } from './use-finding-words.ts';

/** What a person can do about a finding where it is listed; left out where it cannot be done. */
export interface FindingActions {
  onShow?: ((finding: ShownFinding) => void) | undefined;
  onMend?: ((finding: ShownFinding) => void) | undefined;
}

interface FindingItemProps extends FindingActions {
  readonly finding: ShownFinding;
  readonly isCurrent: boolean;
  readonly withSizes: boolean;
}

/** One finding: how grave, what and why, who printed it nevertheless, and the ways out. */
export function FindingItem({ finding, isCurrent, withSizes, onShow, onMend }: FindingItemProps): ReactNode {
  const { severity, override, rule, assetHash, layerName } = finding;
  const { what, touch, byHand } = useFindingWords()(finding);
  const [asking, setAsking] = useState<'override' | 'licence'>();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isCurrent) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const licensing = rule === 'unlicensed-asset' && assetHash !== null;
  return (
    <li
      ref={item}
      className={styles.item}
      data-finding={rule}
      data-severity={severity}
      data-current={isCurrent || undefined}
      data-overridden={override !== undefined || undefined}
    >
      <SeverityIcon severity={severity} />
      <div className={styles.words}>
        <p className={styles.head}>
          <strong className={styles.severity}>
            <FormattedMessage id={override ? 'findings.printed-anyway' : `findings.severity-${severity}`} />
          </strong>
          {layerName !== null && <span className={styles.layer}>{layerName}</span>}
        </p>
        <p className={styles.message}>{what}</p>
        {touch === null && !override && <p className={styles.detail}>{byHand}</p>}
        {withSizes && <FindingPlace finding={finding} />}
        {override && <OverrideWords finding={finding} />}
        {asking === undefined && (
          <div className={styles.actions}>
            {onShow && (
              <Button size="compact-sm" variant="default" onClick={() => onShow(finding)} data-action="finding-show">
                <FormattedMessage id="findings.show" />
              </Button>
            )}
            {onMend && touch !== null && !override && (
              <Button size="compact-sm" variant="light" onClick={() => onMend(finding)} data-action="finding-mend">
                {touch}
              </Button>
            )}
            {licensing && !override && (
              <Button size="compact-sm" variant="default" onClick={() => setAsking('licence')} data-action="finding-licence">
                <FormattedMessage id="findings.licence" />
              </Button>
            )}
            {stopsPrint(finding) && (
              <Button size="compact-sm" variant="subtle" onClick={() => setAsking('override')} data-action="finding-override">
                <FormattedMessage id="findings.override" />
              </Button>
            )}
          </div>
        )}
        {asking === 'override' && <OverrideForm finding={finding} onDone={() => setAsking(undefined)} />}
        {asking === 'licence' && assetHash !== null && <LicenceForm assetHash={assetHash} onDone={() => setAsking(undefined)} />}
      </div>
    </li>
  );
}

/** On which sizes of which design it was found. */
function FindingPlace({ finding: { sizeKeys, source } }: { finding: ShownFinding }): ReactNode {
  const intl = useIntl();
  const sizes = <FormattedList value={sizeKeys.map((key) => sizeName(intl, key))} />;
  return (
    <p className={styles.detail}>
      <FormattedMessage id="findings.on-sizes" values={{ count: sizeKeys.length, sizes, design: source.design }} />
    </p>
  );
}

/** The reason that was given, by whom and when, and the way to take it back. */
function OverrideWords({ finding }: { finding: ShownFinding }): ReactNode {
  const { override, overrides } = finding;
  if (!override) return null;
  const { reason, person, atMs } = override;
  const when = <FormattedDate value={atMs} dateStyle="medium" timeStyle="short" />;
  return (
    <div className={styles.reason} data-override>
      <p>
        <FormattedMessage id="findings.reason-given" values={{ reason }} />
      </p>
      <p className={styles.detail}>{person === null ? when : <FormattedMessage id="findings.reason-by" values={{ person, when }} />}</p>
      <Button size="compact-sm" variant="subtle" onClick={() => void withdrawOverrides(overrides)} data-action="finding-withdraw">
        <FormattedMessage id="findings.withdraw" />
      </Button>
    </div>
  );
}
