import { useEffect, useRef, type CSSProperties, type ReactNode } from 'react';
import { FormattedMessage, FormattedNumber, useIntl } from 'react-intl';
import { shareOfLimit, type GateFigure, type GateFigures } from '../../shared/garments/gate-figures.ts';
import { sizeName } from '../bridge/size-words.ts';
import { gateGroups } from './gate-rows.ts';

interface GateTableProps {
  figures: GateFigures;
  sizeKeys: readonly string[];
  sizeKey: string;
  onSize(sizeKey: string): void;
}

/** Every figure of a garment: gates below one another, sizes side by side; a bar under each tells how much of its limit it takes. */
export function GateTable({ figures, sizeKeys, sizeKey, onSize }: GateTableProps): ReactNode {
  const intl = useIntl();
  const chosen = useRef<HTMLTableCellElement>(null);
  useEffect(() => chosen.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }), [sizeKey]);
  return (
    <div className="tb-gates" tabIndex={0} role="group" aria-label={intl.formatMessage({ id: 'wardrobe.gates' })}>
      <table className="tb-figures">
        <thead>
          <tr>
            <th scope="col">
              <FormattedMessage id="wardrobe.figure" />
            </th>
            <th scope="col">
              <FormattedMessage id="wardrobe.limit" />
            </th>
            {sizeKeys.map((key) => (
              <th key={key} scope="col" ref={key === sizeKey ? chosen : undefined} data-chosen={key === sizeKey || undefined}>
                <button type="button" aria-pressed={key === sizeKey} onClick={() => onSize(key)}>
                  {sizeName(intl, key)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        {gateGroups(figures).map(({ gate, rows }) => (
          <tbody key={gate}>
            <tr className="tb-gate-head">
              <th scope="rowgroup" colSpan={2 + sizeKeys.length}>
                <span>
                  <FormattedMessage id={`wardrobe.gate-${gate}`} />
                </span>
              </th>
            </tr>
            {rows.map(({ what, limit, bySize }) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                <td className="tb-gate-limit">{limit === undefined ? <FormattedMessage id="wardrobe.limit-varies" /> : spelt(limit)}</td>
                {sizeKeys.map((key) => (
                  <GateCell key={key} figure={bySize.get(key)} chosen={key === sizeKey} />
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function GateCell({ figure, chosen }: { figure: GateFigure | undefined; chosen: boolean }): ReactNode {
  if (!figure)
    return (
      <td data-chosen={chosen || undefined}>
        <FormattedMessage id="wardrobe.not-measured" />
      </td>
    );
  const share = Math.min(1, shareOfLimit(figure));
  // What is counted has a whole limit.
  const digits = figure.limit.includes('.') ? 2 : 0;
  return (
    <td
      data-chosen={chosen || undefined}
      data-failed={!figure.passed || undefined}
      style={{ '--share': share } as CSSProperties}
      title={spelt(figure.limit)}
    >
      {!figure.passed && (
        <span className="tb-hidden">
          <FormattedMessage id="wardrobe.failed" />
        </span>
      )}
      <FormattedNumber value={figure.value} minimumFractionDigits={digits} maximumFractionDigits={digits} />
    </td>
  );
}

/** A limit as a person writes it: `≤ 0.7`. */
function spelt(limit: string): string {
  const [sign, bound] = limit.split(' ');
  return `${sign === '<=' ? '≤' : '≥'} ${Number(bound).toString().replace('-', '−')}`;
}
