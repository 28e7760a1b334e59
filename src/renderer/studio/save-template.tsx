import { Button, Modal, SegmentedControl, Select, TextInput } from '@mantine/core';
import { useMemo, useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { templateFamilies, type Template } from '../../shared/design/template.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import type { ProductChoice } from './product-choice.ts';
import styles from './save-template.module.css';
import { startForm, templateOf, templateSources, type TemplateForm, type TemplateSources } from './template-form.ts';
import { LockChoice, SlotChoice } from './template-form-fields.tsx';
import { TemplatePlate } from './template-plate.tsx';
import { useSaveTemplate } from './use-save-template.ts';
import { useFocusGivenBack } from '../ui/focus-given-back.ts';

interface SaveTemplateProps {
  choice: ProductChoice;
  document: DesignDocument;
  /** What the design is called. */
  name: string;
  onClose(): void;
}

/** Makes a template of the open design: its name, what stays open, what stays put, and how it looks. */
export function SaveTemplate(props: SaveTemplateProps): ReactNode {
  useFocusGivenBack();
  const intl = useIntl();
  const templates = useStudioQuery('design.listTemplates', {});
  const records = useStudioQuery('design.listTemplateRecords', {});
  return (
    <Modal
      opened
      onClose={props.onClose}
      size="min(980px, 94vw)"
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'ui.close' }) }}
      title={<FormattedMessage id="template.title" />}
    >
      {templates.isError && <ErrorNotice error={templates.error} onRetry={() => void templates.refetch()} />}
      {templates.data && records.data && (
        <TemplateFormView
          {...props}
          sources={templateSources(props.choice, props.document, templates.data)}
          ownUid={
            records.data.find(({ templateUid, origin }) => origin === 'own' && templateUid === props.document.origin?.templateUid)
              ?.templateUid
          }
        />
      )}
    </Modal>
  );
}

interface TemplateFormViewProps extends SaveTemplateProps {
  sources: TemplateSources;
  /** The own template that the design began with, which can get a new version. */
  ownUid: string | undefined;
}

function TemplateFormView({ choice, name, sources, ownUid, onClose }: TemplateFormViewProps): ReactNode {
  const intl = useIntl();
  const [given] = useState(sources);
  const [form, setForm] = useState(() => startForm(intl, (ownUid && sources.before?.name) || name, given));
  const [asNew, setAsNew] = useState(ownUid === undefined);
  const made = useMade(form, given);
  const save = useSaveTemplate(onClose);
  const change = (part: Partial<TemplateForm>): void => setForm((before) => ({ ...before, ...part }));
  const isNamed = form.name.trim() !== '';
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isNamed && 'template' in made) void save.keep(asNew ? null : (ownUid ?? null), made.template);
      }}
    >
      <div className={`${styles.fields} tb-slim-scroll`}>
        {ownUid !== undefined && (
          <SegmentedControl
            fullWidth
            aria-label={intl.formatMessage({ id: 'template.as' })}
            value={asNew ? 'new' : 'version'}
            data={[
              { value: 'version', label: intl.formatMessage({ id: 'template.as-version' }) },
              { value: 'new', label: intl.formatMessage({ id: 'template.as-new' }) },
            ]}
            onChange={(value) => setAsNew(value === 'new')}
          />
        )}
        <TextInput
          data-autofocus
          label={intl.formatMessage({ id: 'template.name' })}
          maxLength={80}
          value={form.name}
          error={isNamed ? null : intl.formatMessage({ id: 'template.name-missing' })}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
        <Select
          label={intl.formatMessage({ id: 'template.family' })}
          data={templateFamilies.map((family) => ({ value: family, label: intl.formatMessage({ id: `template-family.${family}` }) }))}
          value={form.family}
          allowDeselect={false}
          onChange={(family) => family && change({ family })}
        />
        <TextInput
          label={intl.formatMessage({ id: 'template.tags' })}
          description={intl.formatMessage({ id: 'template.tags-hint' })}
          maxLength={300}
          value={form.tags}
          onChange={(event) => change({ tags: event.currentTarget.value })}
        />
        <SlotChoice kind="text" form={form} candidates={given.candidates} onChange={change} />
        <SlotChoice kind="picture" form={form} candidates={given.candidates} onChange={change} />
        <SlotChoice kind="color" form={form} candidates={given.candidates} onChange={change} />
        <LockChoice form={form} document={given.document} kind={choice.product.kind} onChange={change} />
      </div>
      <div className={styles.result}>
        {'template' in made ? (
          <TemplatePlate template={made.template} choice={choice} sidePx={320} className={styles.plate ?? ''} />
        ) : (
          <ErrorNotice error={made.error} />
        )}
        <p className={styles.hint}>
          <FormattedMessage id="template.preview-hint" values={{ garment: choice.product.name }} />
        </p>
        <div className={styles.actions}>
          <Button variant="default" onClick={onClose}>
            <FormattedMessage id="ui.cancel" />
          </Button>
          <Button type="submit" loading={save.pending} disabled={!isNamed || !('template' in made)} data-action="save-template-confirm">
            <FormattedMessage id={asNew ? 'template.save-new' : 'template.save-version'} />
          </Button>
        </div>
      </div>
    </form>
  );
}

type Made = { readonly template: Template } | { readonly error: AppError };

function useMade(form: TemplateForm, sources: TemplateSources): Made {
  const intl = useIntl();
  return useMemo(() => {
    const names = {
      asDrawn: intl.formatMessage({ id: 'template.as-drawn' }),
      pale: intl.formatMessage({ id: 'template.pale' }),
      deep: intl.formatMessage({ id: 'template.deep' }),
    };
    try {
      return { template: templateOf(form, sources, names) };
    } catch (thrown) {
      if (thrown instanceof AppError) return { error: thrown };
      throw thrown;
    }
  }, [form, sources, intl]);
}
