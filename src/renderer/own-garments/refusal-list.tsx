import { FormattedMessage, useIntl } from 'react-intl';
import type { GateRefusal } from '../../shared/garments/own/making.ts';
import { areaWord } from '../bridge/area-name.ts';
import { refusalSubject, worstRefusals } from './worst-refusals.ts';

interface RefusalListProps {
  readonly refusals: readonly GateRefusal[];
  readonly source: 'measures' | 'file';
}

/** Why a garment was refused: what was measured, what is allowed, and what to change. */
export function RefusalList({ refusals, source }: RefusalListProps): React.JSX.Element {
  const intl = useIntl();
  return (
    <>
      <ul className="tb-own-refusals">
        {worstRefusals(refusals).map((refusal) => (
          <li key={`${refusal.sizeKey} ${refusal.what}`}>
            <FormattedMessage
              id={`own.gate.${refusal.gate}`}
              values={{
                subject: refusalSubject(refusal),
                where: intl.formatMessage({ id: 'own.gate-where' }, { size: source === 'file' ? 'none' : refusal.sizeKey }),
                area: refusal.areaKey === null ? '' : areaWord(intl, refusal.areaKey),
                value: Math.round(refusal.value * 100) / 100,
                limit: refusal.limit,
              }}
            />
          </li>
        ))}
      </ul>
      <FormattedMessage id={`own.gate-fix.${source}`} />
    </>
  );
}
