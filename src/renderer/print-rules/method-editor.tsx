import { Button, NativeSelect, Switch, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { printFormats, type DecorationMethod, type PrintFormat } from '../../shared/catalog/decoration-method.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { showUndoToast } from '../ui/undo-toast.tsx';
import { MethodFigures } from './method-figures.tsx';
import { methodFormOf, readMethodForm, withMainFormat, type MethodForm } from './method-form.ts';

const switches = ['semiTransparency', 'gradients', 'pictures'] as const;

/** All that a shop can say about one method; saving can be taken back. */
export function MethodEditor({ method }: { readonly method: DecorationMethod }): React.JSX.Element {
  const intl = useIntl();
  const change = useStudioChange('catalog.saveMethod');
  const [form, setForm] = useState<MethodForm>(methodFormOf(method));
  const read = readMethodForm(form);
  const isSame = JSON.stringify(form) === JSON.stringify(methodFormOf(method));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if ('fault' in read) return;
    change.mutate(read, {
      onSuccess: () =>
        showUndoToast({
          id: `method ${method.key}`,
          message: <FormattedMessage id="settings.printing.saved" />,
          undoLabel: <FormattedMessage id="ui.undo" />,
          onUndo: () => change.mutate(method),
        }),
    });
  };
  return (
    <form className="tb-settings-form" onSubmit={submit} noValidate data-method={method.key}>
      <TextInput
        label={intl.formatMessage({ id: 'settings.printing.name' })}
        placeholder={intl.formatMessage({ id: `method.${method.kind}` })}
        value={form.name}
        maxLength={60}
        onChange={(event) => setForm({ ...form, name: event.currentTarget.value })}
      />
      <NativeSelect
        label={intl.formatMessage({ id: 'settings.printing.format' })}
        value={form.formats[0] ?? 'png'}
        data={printFormats.map((format) => ({ value: format, label: format.toUpperCase() }))}
        onChange={(event) => setForm({ ...form, formats: withMainFormat(form.formats, event.currentTarget.value as PrintFormat) })}
      />
      <MethodFigures form={form} onChange={setForm} />
      <div className="tb-method-switches">
        <Switch
          label={intl.formatMessage({ id: 'settings.printing.underbase' })}
          checked={form.underbase}
          onChange={(event) => setForm({ ...form, underbase: event.currentTarget.checked })}
        />
        {switches.map((key) => (
          <Switch
            key={key}
            label={intl.formatMessage({ id: `settings.printing.${key}` })}
            checked={form.limits[key]}
            onChange={(event) => setForm({ ...form, limits: { ...form.limits, [key]: event.currentTarget.checked } })}
          />
        ))}
      </div>
      <Textarea
        className="tb-method-inks"
        label={intl.formatMessage({ id: 'settings.printing.inks' })}
        description={intl.formatMessage({ id: 'settings.printing.inks-hint' })}
        autosize
        minRows={2}
        maxRows={8}
        value={form.inks}
        error={
          'fault' in read && read.fault === 'ink' ? intl.formatMessage({ id: 'settings.printing.ink-fault' }, { line: read.line }) : null
        }
        onChange={(event) => setForm({ ...form, inks: event.currentTarget.value })}
      />
      {'fault' in read && read.fault === 'dpi' ? (
        <p className="tb-method-fault" role="alert">
          <FormattedMessage id="settings.printing.dpi-fault" />
        </p>
      ) : null}
      {change.isError ? <ErrorNotice error={change.error} /> : null}
      <div className="tb-dialog-actions">
        <Button type="submit" disabled={'fault' in read || isSame} loading={change.isPending}>
          <FormattedMessage id="settings.shop.save" />
        </Button>
      </div>
    </form>
  );
}
