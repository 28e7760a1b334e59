import { Modal, Tooltip, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconUser } from '@tabler/icons-react';
import { FormattedMessage, useIntl } from 'react-intl';
import { CustomerFinder } from '../customers/customer-finder.tsx';
import { initialsOf } from '../ui/initials.ts';
import { useCustomerFinderDialog } from './customer-finder-dialog-store.ts';
import { useServedCustomer } from './use-served-customer.ts';

/** Who is being served; opens the finder to change it. */
export function CustomerChip(): React.JSX.Element {
  const intl = useIntl();
  const { opened, open, close } = useCustomerFinderDialog();
  const known = useServedCustomer();
  const name = known?.name ?? intl.formatMessage({ id: 'app.customer.anonymous' });
  const label = intl.formatMessage({ id: 'app.customer.serving' }, { name });
  return (
    <>
      <Tooltip label={intl.formatMessage({ id: 'app.customer.change' })} withinPortal={false}>
        <UnstyledButton
          className="tb-chip"
          onClick={open}
          aria-haspopup="dialog"
          aria-label={intl.formatMessage({ id: 'app.customer.current' }, { label })}
        >
          <span className="tb-chip-face" aria-hidden>
            {known === undefined ? <IconUser size={16} stroke={1.5} /> : initialsOf(known.name)}
          </span>
          <span className="tb-clip">{label}</span>
          <IconChevronDown className="tb-chip-more" size={16} stroke={1.5} aria-hidden />
        </UnstyledButton>
      </Tooltip>
      <Modal
        styles={{ content: { overflow: 'visible' } }}
        closeButtonProps={{ 'aria-label': intl.formatMessage({ id: 'ui.close' }) }}
        opened={opened}
        onClose={close}
        size="lg"
        yOffset="12vh"
        centered={false}
        title={<FormattedMessage id="app.customer.title" />}
      >
        <CustomerFinder autoFocus onChosen={close} />
      </Modal>
    </>
  );
}
