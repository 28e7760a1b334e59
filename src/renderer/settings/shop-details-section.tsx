import { useState, type FormEvent } from 'react';
import { Button, NativeSelect, NumberInput, Skeleton, TextInput } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ShopSettings } from '../../shared/settings/contract.ts';
import { hemisphereOf } from '../../shared/settings/hemisphere.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { showUndoToast } from '../ui/undo-toast.tsx';
import { currencyChoices } from './currency-choices.ts';
import { SettingsSection } from './settings-section.tsx';
import { readShopForm, shopFormOf, type ShopForm } from './shop-form.ts';

function ShopDetailsForm({ settings }: { readonly settings: ShopSettings }): React.JSX.Element {
  const intl = useIntl();
  const change = useStudioChange('settings.setShop');
  const [form, setForm] = useState<ShopForm>(shopFormOf(settings));
  const next = readShopForm(form);
  const currencyHalf = hemisphereOf({ hemisphere: null, currency: form.currency });
  const isSame = next !== null && JSON.stringify(next) === JSON.stringify(settings);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (next === null) return;
    change.mutate(next, {
      onSuccess: () =>
        showUndoToast({
          id: 'shop',
          message: <FormattedMessage id="settings.shop.saved" />,
          undoLabel: <FormattedMessage id="ui.undo" />,
          onUndo: () => change.mutate(settings),
        }),
    });
  };
  return (
    <form className="tb-settings-form" onSubmit={submit} noValidate>
      <TextInput
        label={intl.formatMessage({ id: 'settings.shop.name' })}
        value={form.name}
        maxLength={120}
        error={form.name.trim() === '' ? intl.formatMessage({ id: 'settings.shop.name-missing' }) : null}
        onChange={(event) => setForm({ ...form, name: event.currentTarget.value })}
      />
      <NativeSelect
        label={intl.formatMessage({ id: 'settings.shop.currency' })}
        data={currencyChoices(form.currency, intl.locale)}
        value={form.currency}
        onChange={(event) => setForm({ ...form, currency: event.currentTarget.value })}
      />
      <NumberInput
        label={intl.formatMessage({ id: 'settings.shop.tax' })}
        description={intl.formatMessage({ id: 'settings.shop.tax-hint' })}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={form.taxPercent}
        min={0}
        max={100}
        decimalScale={2}
        suffix=" %"
        onChange={(taxPercent) => setForm({ ...form, taxPercent })}
      />
      <NativeSelect
        label={intl.formatMessage({ id: 'settings.shop.seasons' })}
        description={intl.formatMessage({ id: 'settings.shop.seasons-hint' })}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={[
          { value: '', label: intl.formatMessage({ id: 'settings.shop.seasons.currency' }, { half: currencyHalf }) },
          { value: 'north', label: intl.formatMessage({ id: 'settings.shop.seasons.north' }) },
          { value: 'south', label: intl.formatMessage({ id: 'settings.shop.seasons.south' }) },
        ]}
        value={form.hemisphere}
        onChange={(event) => setForm({ ...form, hemisphere: event.currentTarget.value })}
      />
      {change.isError ? <ErrorNotice error={change.error} /> : null}
      <div className="tb-dialog-actions">
        <Button type="submit" disabled={next === null || isSame} loading={change.isPending}>
          <FormattedMessage id="settings.shop.save" />
        </Button>
      </div>
    </form>
  );
}

/** The shop's name, currency, tax and seasons. */
export function ShopDetailsSection(): React.JSX.Element {
  const shop = useStudioQuery('settings.getShop', {});
  return (
    <SettingsSection title={<FormattedMessage id="settings.shop" />} text={<FormattedMessage id="settings.shop.text" />}>
      {shop.isError ? <ErrorNotice error={shop.error} /> : null}
      {shop.isPending ? <Skeleton height={150} /> : null}
      {shop.data === undefined ? null : <ShopDetailsForm key={JSON.stringify(shop.data)} settings={shop.data} />}
    </SettingsSection>
  );
}
