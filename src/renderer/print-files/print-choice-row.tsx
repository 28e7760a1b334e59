import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { Link } from 'react-router';
import { printFormats } from '../../shared/catalog/decoration-method.ts';
import { printPixels } from '../../shared/production/print-job.ts';
import { readableLength } from '../../shared/settings/length-unit.ts';
import { areaTitle } from '../bridge/area-name.ts';
import { methodName } from '../bridge/method-name.ts';
import { sizeName } from '../bridge/size-words.ts';
import { useLengthUnit } from '../bridge/use-length-unit.ts';
import type { PrintChoice } from './print-choice.ts';
import styles from './print-files.module.css';

interface PrintChoiceRowProps {
  readonly choice: PrintChoice;
  /** Its order and design, where there are several. */
  readonly whose: string;
  /** Undefined for one that is not ticked. */
  readonly fileName: string | undefined;
  /** The address that opens a copy of its design; undefined where another row says it, or for what is open already. */
  readonly studioAddress: string | undefined;
  onChange(choice: PrintChoice): void;
  onLeave(): void;
}

/** One print area: whether it becomes a file, and which. */
export function PrintChoiceRow({ choice, whose, fileName, studioAddress, onChange, onLeave }: PrintChoiceRowProps): React.JSX.Element {
  const intl = useIntl();
  const unit = useLengthUnit();
  const { item, format, ticked } = choice;
  const area = areaTitle(intl, item.areaKey, item.product.kind);
  const size = sizeName(intl, item.sizeKey);
  const pixels = printPixels(item, format);
  const chooseFormat = (value: string): void => {
    const chosen = printFormats.find((each) => each === value);
    if (chosen !== undefined) onChange({ ...choice, format: chosen });
  };
  return (
    <tr data-ticked={ticked || undefined}>
      <td>
        <Checkbox
          aria-label={intl.formatMessage(
            { id: whose === '' ? 'print.tick' : 'print.tick-of' },
            { area, size, line: item.order?.line ?? 0, whose },
          )}
          checked={ticked}
          onChange={(event) => onChange({ ...choice, ticked: event.currentTarget.checked })}
        />
      </td>
      <td>
        {size}
        {item.order === null ? null : (
          <span className={styles.under}>
            <FormattedMessage id="print.line" values={{ line: item.order.line, quantity: item.order.quantity }} />
          </span>
        )}
        {studioAddress === undefined ? null : (
          <Button
            size="compact-xs"
            variant="subtle"
            component={Link}
            to={studioAddress}
            className={styles.open}
            aria-label={intl.formatMessage(
              { id: 'print.open-design-of' },
              { design: item.design === '' ? item.product.name : item.design, line: item.order?.line ?? 0 },
            )}
            data-action="print-open-design"
            onClick={onLeave}
          >
            <FormattedMessage id="print.open-design" />
          </Button>
        )}
      </td>
      <td>
        {area}
        {whose === '' ? null : (
          <span className={styles.whose} title={whose}>
            {whose}
          </span>
        )}
        <span className={`${styles.under} ${styles.fileName}`} title={fileName}>
          {fileName ?? <FormattedMessage id="print.not-ticked" />}
        </span>
      </td>
      <td>{methodName(intl, item.method)}</td>
      <td>
        <FormattedMessage
          id="print.true-size"
          values={{ unit, width: readableLength(item.widthMm, unit, 1), height: readableLength(item.heightMm, unit, 1) }}
        />
      </td>
      <td>
        {pixels === null ? (
          <FormattedMessage id="print.lines" />
        ) : (
          <>
            <FormattedMessage id="print.pixels" values={pixels} />
            <span className={styles.under}>
              <FormattedMessage id="print.dpi" values={pixels} />
            </span>
          </>
        )}
      </td>
      <td>
        <NativeSelect
          size="xs"
          w={84}
          aria-label={intl.formatMessage({ id: 'print.format-of' }, { area, size })}
          value={format}
          data={item.method.formats.map((value) => ({ value, label: value.toUpperCase() }))}
          onChange={(event) => chooseFormat(event.currentTarget.value)}
        />
      </td>
    </tr>
  );
}
