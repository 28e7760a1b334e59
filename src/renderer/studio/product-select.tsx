import { Combobox, UnstyledButton, useCombobox } from '@mantine/core';
import { IconSelector } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Product } from '../../shared/catalog/product.ts';
import { insideMain } from '../ui/inside-main.ts';
import { useMoney } from '../bridge/use-money.ts';
import styles from './product-select.module.css';

interface ProductSelectProps {
  product: Product;
  products: readonly Product[];
  onProduct(product: Product): void;
  /** The garment as it is now, inside the button. */
  children: ReactNode;
}

const shownAtOnce = 60;

/** The garment in view as a button that opens the shop's products, found by typing. */
export function ProductSelect({ product, products, onProduct, children }: ProductSelectProps): ReactNode {
  const intl = useIntl();
  const money = useMoney();
  const [typed, setTyped] = useState('');
  const combobox = useCombobox({
    onDropdownOpen: () => combobox.focusSearchInput(),
    onDropdownClose: () => {
      combobox.resetSelectedOption();
      setTyped('');
    },
  });
  const found = products.filter(({ name }) => name.toLowerCase().includes(typed.trim().toLowerCase())).slice(0, shownAtOnce);
  const choose = (id: string): void => {
    const next = products.find((candidate) => String(candidate.id) === id);
    combobox.closeDropdown();
    if (next && next.id !== product.id) onProduct(next);
  };
  return (
    <Combobox portalProps={insideMain} store={combobox} width={300} position="bottom-start" shadow="md" radius="lg" onOptionSubmit={choose}>
      <Combobox.Target targetType="button">
        <UnstyledButton
          className={styles.button}
          aria-label={intl.formatMessage({ id: 'studio.product-change' }, { product: product.name })}
          onClick={() => combobox.toggleDropdown()}
        >
          {children}
          <IconSelector size={16} stroke={1.5} aria-hidden />
        </UnstyledButton>
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Search
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          placeholder={intl.formatMessage({ id: 'studio.product-find' })}
          aria-label={intl.formatMessage({ id: 'studio.product-find' })}
        />
        <Combobox.Options className={styles.options ?? ''} aria-label={intl.formatMessage({ id: 'studio.product' })}>
          {found.map(({ id, name, fromPriceMinor }) => (
            <Combobox.Option key={id} value={String(id)} active={id === product.id}>
              <span className={styles.option} data-current={id === product.id || undefined}>
                <span className="tb-clip">{name}</span>
                <span className="tb-secondary tb-figures">{money(fromPriceMinor)}</span>
              </span>
            </Combobox.Option>
          ))}
          {found.length === 0 && (
            <Combobox.Empty>
              <FormattedMessage id="studio.product-none" />
            </Combobox.Empty>
          )}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}
