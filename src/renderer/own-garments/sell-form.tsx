import { Button, ColorInput, NumberInput, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useNavigate } from 'react-router';
import { newProductSchema, type NewProductInput } from '../../shared/catalog/product.ts';
import type { OwnGarment } from '../../shared/garments/own/own-garment.ts';
import { ErrorNotice } from '../bridge/error-notice.tsx';
import { studioLink } from '../bridge/studio-link.ts';
import { useStudioChange } from '../bridge/use-studio-change.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { minorDigits } from '../ui/format-money.ts';
import { GrowingTextarea } from '../ui/growing-textarea.tsx';

interface SellFormProps {
  readonly garment: OwnGarment;
  readonly colourHex: string;
  readonly onColour: (hex: string) => void;
}

interface Typed {
  readonly name: string;
  readonly description: string;
  readonly colour: string;
  readonly price: number | string;
  readonly printPrice: number | string;
  readonly stock: number | string;
}

/** Makes a garment a product: name, price, one colour, and what is on the shelf; then opens it in the studio. */
export function SellForm({ garment, colourHex, onColour }: SellFormProps): React.JSX.Element {
  const intl = useIntl();
  const navigate = useNavigate();
  const add = useStudioChange('catalog.addProduct');
  const currency = useStudioQuery('settings.getShop', {}).data?.currency ?? 'EUR';
  const [typed, setTyped] = useState<Typed>({ name: garment.name, description: '', colour: '', price: '', printPrice: '', stock: 0 });
  const [tried, setTried] = useState(false);
  const digits = minorDigits(currency);
  const parsed = newProductSchema.safeParse(toProduct(garment, typed, colourHex, digits));
  const wrong = new Set(parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.')));
  const errorOf = (path: string, id: string): string | null => (tried && wrong.has(path) ? intl.formatMessage({ id }) : null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (parsed.success) add.mutate(parsed.data, { onSuccess: ({ id }) => void navigate(studioLink({ productId: id })) });
  };
  const money = {
    min: 0,
    max: 100_000,
    decimalScale: digits,
    fixedDecimalScale: true,
    suffix: ` ${currency}`,
    withAsterisk: true,
    hideControls: true,
  };
  return (
    <form className="tb-own-sell" onSubmit={submit} noValidate>
      <TextInput
        label={intl.formatMessage({ id: 'own.sell.name' })}
        value={typed.name}
        maxLength={80}
        withAsterisk
        error={errorOf('name', 'own.name-missing')}
        onChange={(event) => setTyped({ ...typed, name: event.currentTarget.value })}
      />
      <GrowingTextarea
        label={intl.formatMessage({ id: 'own.sell.description' })}
        value={typed.description}
        maxLength={300}
        minRows={2}
        onChange={(event) => setTyped({ ...typed, description: event.currentTarget.value })}
      />
      <div className="tb-own-columns">
        <TextInput
          label={intl.formatMessage({ id: 'own.sell.colour' })}
          value={typed.colour}
          maxLength={40}
          withAsterisk
          error={errorOf('colourways.0.name', 'own.sell.colour-missing')}
          onChange={(event) => setTyped({ ...typed, colour: event.currentTarget.value })}
        />
        <ColorInput
          label={intl.formatMessage({ id: 'own.sell.hex' })}
          format="hex"
          value={colourHex}
          eyeDropperButtonProps={{ 'aria-label': intl.formatMessage({ id: 'own.sell.pick' }) }}
          error={errorOf('colourways.0.hex', 'own.sell.hex-refused')}
          onChange={onColour}
        />
        <NumberInput
          label={intl.formatMessage({ id: 'own.sell.price' })}
          value={typed.price}
          {...money}
          error={errorOf('priceMinor', 'own.sell.price-missing')}
          onChange={(price) => setTyped({ ...typed, price })}
        />
        <NumberInput
          label={intl.formatMessage({ id: 'own.sell.print-price' })}
          value={typed.printPrice}
          {...money}
          error={errorOf('printPriceMinor', 'own.sell.price-missing')}
          onChange={(printPrice) => setTyped({ ...typed, printPrice })}
        />
        <NumberInput
          label={intl.formatMessage({ id: 'own.sell.stock' })}
          value={typed.stock}
          min={0}
          max={100_000}
          allowDecimal={false}
          error={errorOf('stock', 'own.sell.stock-refused')}
          onChange={(stock) => setTyped({ ...typed, stock })}
        />
      </div>
      {add.isError ? <ErrorNotice error={add.error} /> : null}
      <div className="tb-own-actions">
        <Button type="submit" loading={add.isPending}>
          <FormattedMessage id="own.sell.submit" />
        </Button>
      </div>
    </form>
  );
}

function toProduct(
  garment: OwnGarment,
  { name, description, colour, price, printPrice, stock }: Typed,
  hex: string,
  digits: number,
): NewProductInput {
  const minor = (amount: number | string): number => (amount === '' ? Number.NaN : Math.round(Number(amount) * 10 ** digits));
  return {
    garmentUid: garment.uid,
    name,
    description,
    colourways: [{ name: colour, hex }],
    priceMinor: minor(price),
    printPriceMinor: minor(printPrice),
    stock: stock === '' ? Number.NaN : Number(stock),
  };
}
