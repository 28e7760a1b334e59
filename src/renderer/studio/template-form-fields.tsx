import { Button, Checkbox, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Product } from '../../shared/catalog/product.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { isEmptyPicture } from '../../shared/design/empty-picture.ts';
import type { SlotCandidate } from '../../shared/design/slot-candidates.ts';
import { areaTitle } from '../bridge/area-name.ts';
import { layerWords } from '../design-editor/layer-name.ts';
import styles from './save-template.module.css';
import type { TemplateForm } from './template-form.ts';

interface FormPartProps {
  form: TemplateForm;
  onChange(part: Partial<TemplateForm>): void;
}

interface SlotChoiceProps extends FormPartProps {
  kind: SlotCandidate['kind'];
  candidates: readonly SlotCandidate[];
}

/** Which words, or which colours, stay open, and what the form calls each. */
export function SlotChoice({ kind, candidates, form, onChange }: SlotChoiceProps): ReactNode {
  const intl = useIntl();
  const shown = candidates.filter((one) => one.kind === kind);
  if (shown.length === 0) return null;
  return (
    <fieldset className={styles.set}>
      <legend className="tb-label">
        <FormattedMessage id={`template.open-${kind}`} />
      </legend>
      <ul className={styles.rows}>
        {shown.map(({ id, value: kept, label }) => {
          const value = kind === 'picture' ? label : kept;
          return (
            <li key={id} className={styles.row} data-slot-candidate={kept}>
              <Checkbox
                checked={form.open.has(id)}
                onChange={() => onChange({ open: toggled(form.open, id) })}
                aria-label={intl.formatMessage({ id: 'template.open-one' }, { value })}
              />
              <SlotValue kind={kind} value={kept} />
              <TextInput
                size="sm"
                maxLength={80}
                disabled={!form.open.has(id)}
                aria-label={intl.formatMessage({ id: 'template.label' }, { value })}
                value={form.labels[id] ?? ''}
                onChange={(event) => onChange({ labels: { ...form.labels, [id]: event.currentTarget.value } })}
              />
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}

/** What is seen of a part of a design: its words, its colour, or its picture. */
function SlotValue({ kind, value }: { kind: SlotCandidate['kind']; value: string }): ReactNode {
  if (kind === 'text') return <span className="tb-clip">{value.replace(/\s+/g, ' ')}</span>;
  if (kind === 'color') {
    return (
      <span className={styles.color}>
        <span className={styles.swatch} style={{ backgroundColor: value }} />
        <span className="tb-figures">{value.toUpperCase()}</span>
      </span>
    );
  }
  if (isEmptyPicture({ assetHash: value })) {
    return (
      <span className="tb-secondary">
        <FormattedMessage id="template.picture-empty" />
      </span>
    );
  }
  return <img className={styles.slotPicture} src={`app://studio/assets/${value}`} alt="" />;
}

interface LockChoiceProps extends FormPartProps {
  document: DesignDocument;
  kind: Product['kind'];
}

/** Which layers stay where they are in designs that are made from the template. */
export function LockChoice({ document, kind, form, onChange }: LockChoiceProps): ReactNode {
  const intl = useIntl();
  const areas = Object.entries(document.areas).filter(([, { layers }]) => layers.length > 0);
  const places = areas.flatMap(([areaKey, { layers }]) =>
    layers.toReversed().map((layer) => ({ id: `${areaKey}/${layer.id}`, areaKey, layer })),
  );
  const isAllLocked = places.every(({ id }) => form.locked.has(id));
  const lockAll = (): void => onChange({ locked: new Set(isAllLocked ? [] : places.map(({ id }) => id)) });
  return (
    <fieldset className={styles.set}>
      <legend className="tb-label">
        <FormattedMessage id="template.locks" />
      </legend>
      <Button variant="default" size="sm" className={styles.all ?? ''} onClick={lockAll} disabled={places.length === 0}>
        <FormattedMessage id={isAllLocked ? 'template.unlock-all' : 'template.lock-all'} />
      </Button>
      <ul className={styles.rows}>
        {places.map(({ id, areaKey, layer }) => (
          <li key={id}>
            <Checkbox
              checked={form.locked.has(id)}
              onChange={() => onChange({ locked: toggled(form.locked, id) })}
              label={
                <span className={styles.layer}>
                  <span className="tb-clip">
                    {layerWords(layer) || layer.name || intl.formatMessage({ id: `editor.kind-${layer.kind}` })}
                  </span>
                  {areas.length > 1 && <span className="tb-hint">{areaTitle(intl, areaKey, kind)}</span>}
                </span>
              }
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function toggled(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return set.has(id) ? new Set([...set].filter((other) => other !== id)) : new Set([...set, id]);
}
