import { NativeSelect, NumberInput } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { partRoleSchema, type FilePart, type MappedPart } from '../../shared/garments/own/garment-file.ts';
import { suggestPrint, uvExtent } from './guess-mapping.ts';

interface PartRowProps {
  readonly part: FilePart;
  readonly place: number;
  readonly mapped: MappedPart;
  readonly mmPerUv: number;
  readonly onChange: (mapped: MappedPart) => void;
}

const figures = ['widthMm', 'heightMm', 'offsetXMm', 'offsetYMm'] as const;

/** One mesh of a file: what it is, and the rectangle that is printed on it. */
export function PartRow({ part, place, mapped, mmPerUv, onChange }: PartRowProps): React.JSX.Element {
  const intl = useIntl();
  const { width, height } = uvExtent(part);
  const { print } = mapped;
  const name = part.name === '' ? intl.formatMessage({ id: 'own.file.part' }, { place }) : part.name;
  return (
    <li className="tb-own-part">
      <div className="tb-own-part-name">
        <span className="tb-clip">{name}</span>
        <span className="tb-hint tb-figures">
          <FormattedMessage id="own.file.flat" values={{ width: Math.round(width * mmPerUv), height: Math.round(height * mmPerUv) }} />
        </span>
      </div>
      <NativeSelect
        aria-label={intl.formatMessage({ id: 'own.file.role-of' }, { name })}
        data={partRoleSchema.options.map((role) => ({ value: role, label: intl.formatMessage({ id: `own.role.${role}` }) }))}
        value={mapped.role}
        onChange={(event) => {
          const role = partRoleSchema.parse(event.currentTarget.value);
          onChange({ role, print: role === 'none' ? null : (print ?? suggestPrint(part, role, mmPerUv)) });
        }}
      />
      {print === null ? null : (
        <div className="tb-own-part-print">
          {figures.map((figure) => (
            <NumberInput
              key={figure}
              label={intl.formatMessage({ id: `own.file.${figure}` })}
              aria-label={intl.formatMessage(
                { id: 'own.file.figure-of' },
                { figure: intl.formatMessage({ id: `own.file.${figure}` }), name },
              )}
              size="xs"
              value={print[figure]}
              min={figure.startsWith('offset') ? -2000 : 10}
              max={2000}
              clampBehavior="strict"
              decimalScale={1}
              onChange={(value) => typeof value === 'number' && onChange({ ...mapped, print: { ...print, [figure]: value } })}
            />
          ))}
        </div>
      )}
    </li>
  );
}
