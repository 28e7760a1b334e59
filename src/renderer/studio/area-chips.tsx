import { Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ProductKind, ProductPrintArea } from '../../shared/catalog/product.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { areaTitle } from '../bridge/area-name.ts';
import { useEditorSession } from '../design-editor/editor-session.ts';
import styles from './area-chips.module.css';

interface AreaChipsProps {
  kind: ProductKind;
  areas: readonly ProductPrintArea[];
  document: DesignDocument;
}

/** The garment's print areas; a mark after the name says which have something on them. */
export function AreaChips({ kind, areas, document }: AreaChipsProps): ReactNode {
  const intl = useIntl();
  const areaKey = useEditorSession((session) => session.areaKey);
  const showArea = useEditorSession((session) => session.showArea);
  return (
    <fieldset className={styles.chips}>
      <legend className="tb-hidden">
        <FormattedMessage id="studio.areas" />
      </legend>
      {areas.map(({ key }) => {
        const decorated = (document.areas[key]?.layers.length ?? 0) > 0;
        return (
          <Tooltip key={key} label={<FormattedMessage id="studio.area-decorated" />} disabled={!decorated}>
            <label className={styles.chip}>
              <input className="tb-hidden" type="radio" name="print-area" checked={key === areaKey} onChange={() => showArea(key)} />
              <span>
                {areaTitle(intl, key, kind)}
                {decorated && <i className={styles.chipMark} aria-hidden="true" />}
                {decorated && (
                  <span className="tb-hidden">
                    <FormattedMessage id="studio.area-decorated" />
                  </span>
                )}
              </span>
            </label>
          </Tooltip>
        );
      })}
    </fieldset>
  );
}
