import { useState, type FormEvent } from 'react';
import { Button, Modal, Stack, TextInput } from '@mantine/core';
import { FormattedMessage, useIntl } from 'react-intl';
import { useNavigate } from 'react-router';
import { useCurrentCustomer } from '../bridge/current-customer.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { checkCustomerForm, type CustomerField, type CustomerForm } from './check-customer-form.ts';

interface AddCustomerDialogProps {
  readonly initialName: string;
  readonly onClose: () => void;
}

const fields = [
  { field: 'name', type: 'text', autoComplete: 'off', maxLength: 120 },
  { field: 'email', type: 'email', autoComplete: 'off', maxLength: 200 },
  { field: 'phone', type: 'tel', autoComplete: 'off', maxLength: 31 },
] as const;

/** Adds a customer; each refused field says why and what would be taken. */
export function AddCustomerDialog({ initialName, onClose }: AddCustomerDialogProps): React.JSX.Element {
  const intl = useIntl();
  const navigate = useNavigate();
  const setCustomer = useCurrentCustomer((state) => state.setCustomer);
  const add = useStudioChange('customers.add');
  const [form, setForm] = useState<CustomerForm>({ name: initialName, email: '', phone: '' });
  const [errors, setErrors] = useState<Partial<Record<CustomerField, string>>>({});

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const checked = checkCustomerForm(form);
    setErrors(checked.ok ? {} : checked.errors);
    if (!checked.ok) return;
    add.mutate(checked.customer, {
      onSuccess: (customer) => {
        setCustomer(customer.id);
        void navigate(`/customers/${customer.id}`);
      },
    });
  };

  const errorOf = (field: CustomerField): string | null => {
    const id = errors[field];
    return id === undefined ? null : intl.formatMessage({ id });
  };

  return (
    <Modal
      closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'ui.close' }) }}
      opened
      onClose={onClose}
      title={<FormattedMessage id="customers.add.title" />}
    >
      <form onSubmit={submit} noValidate>
        <Stack gap="sm">
          {fields.map(({ field, ...input }) => (
            <TextInput
              key={field}
              {...input}
              label={intl.formatMessage({ id: `customers.add.${field}` })}
              withAsterisk={field === 'name'}
              required={field === 'name'}
              data-autofocus={field === 'name' || undefined}
              value={form[field]}
              error={errorOf(field)}
              onChange={(event) => setForm({ ...form, [field]: event.currentTarget.value })}
            />
          ))}
          {add.isError ? <ErrorNotice error={add.error} /> : null}
          <div className="tb-dialog-actions">
            <Button variant="default" onClick={onClose}>
              <FormattedMessage id="ui.cancel" />
            </Button>
            <Button type="submit" loading={add.isPending}>
              <FormattedMessage id="customers.add.submit" />
            </Button>
          </div>
        </Stack>
      </form>
    </Modal>
  );
}
