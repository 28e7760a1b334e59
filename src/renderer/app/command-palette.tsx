import { useEffect, useState } from 'react';
import { Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import {
  IconArrowRight,
  IconBasket,
  IconFileSpreadsheet,
  IconHanger,
  IconKeyboard,
  IconMessageHeart,
  IconReceipt,
  IconShirt,
  IconUser,
} from '@tabler/icons-react';
import { useIntl } from 'react-intl';
import { useNavigate } from 'react-router';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { useCustomerFinderDialog } from './customer-finder-dialog-store.ts';
import { destinations } from './destinations.ts';
import { matchesWords } from './matches-words.ts';
import { paletteStore, selectFirstResult } from './palette-store.ts';

const ICON = { size: 20, stroke: 1.5 } as const;

type Group = SpotlightActionGroupData;

function useActionGroup(query: string, onHelp: () => void): Group {
  const intl = useIntl();
  const navigate = useNavigate();
  const openFinder = useCustomerFinderDialog((dialog) => dialog.open);
  const go = destinations.map(({ path, labelId, icon: Icon }) => ({
    id: `go ${path}`,
    label: intl.formatMessage({ id: 'app.palette.go' }, { place: intl.formatMessage({ id: labelId }) }),
    leftSection: <Icon {...ICON} />,
    onClick: () => void navigate(path),
  }));
  const more = [
    { id: 'basket', labelId: 'app.palette.basket', icon: IconBasket, onClick: () => void navigate('/basket') },
    { id: 'customer', labelId: 'app.palette.customer', icon: IconUser, onClick: openFinder },
    { id: 'import', labelId: 'app.palette.import', icon: IconFileSpreadsheet, onClick: () => void navigate('/import') },
    {
      id: 'keep-in-touch',
      labelId: 'app.palette.keep-in-touch',
      icon: IconMessageHeart,
      onClick: () => void navigate('/customers/keep-in-touch'),
    },
    { id: 'help', labelId: 'app.help.open', icon: IconKeyboard, onClick: onHelp },
    { id: 'wardrobe', labelId: 'app.palette.wardrobe', icon: IconHanger, onClick: () => void navigate('/wardrobe') },
  ].map(({ id, labelId, icon: Icon, onClick }) => ({
    id,
    label: intl.formatMessage({ id: labelId }),
    leftSection: <Icon {...ICON} />,
    onClick,
  }));
  return {
    group: intl.formatMessage({ id: 'app.palette.actions' }),
    actions: [...go, ...more].filter((action) => matchesWords(action.label, query)),
  };
}

function useCustomerGroup(query: string): Group {
  const intl = useIntl();
  const navigate = useNavigate();
  const found = useStudioQuery(
    'customers.search',
    { query: query.trim().slice(0, 120), limit: 5 },
    { enabled: query !== '', keepPrevious: true },
  );
  const actions = (query === '' ? [] : (found.data ?? [])).map((match) => ({
    id: `customer ${match.id}`,
    label: match.name,
    description: [match.email, match.phone].filter((part) => part !== null).join(' · '),
    leftSection: <IconUser {...ICON} />,
    onClick: () => void navigate(`/customers/${match.id}`),
  }));
  return { group: intl.formatMessage({ id: 'app.nav.customers' }), actions };
}

function useProductGroup(query: string): Group {
  const intl = useIntl();
  const navigate = useNavigate();
  const products = useStudioQuery('catalog.listProducts', {}).data ?? [];
  const actions = (query === '' ? [] : products)
    .filter((product) => matchesWords(product.name, query))
    .slice(0, 5)
    .map((product) => ({
      id: `product ${product.id}`,
      label: product.name,
      description: intl.formatMessage({ id: 'app.palette.product' }),
      leftSection: <IconShirt {...ICON} />,
      onClick: () => void navigate(`/studio?product=${product.id}`),
    }));
  return { group: intl.formatMessage({ id: 'app.nav.products' }), actions };
}

function useOrderGroup(query: string): Group {
  const intl = useIntl();
  const navigate = useNavigate();
  const typed = query.trim().slice(0, 40);
  const found = useStudioQuery('orders.findByNumber', { typed: typed || '-', limit: 5 }, { enabled: typed !== '', keepPrevious: true });
  const actions = (typed === '' ? [] : (found.data ?? [])).map((order) => ({
    id: `order ${order.id}`,
    label: order.number,
    description: order.customerName ?? intl.formatMessage({ id: 'app.customer.anonymous' }),
    leftSection: <IconReceipt {...ICON} />,
    onClick: () => void navigate(`/orders/${order.id}`),
  }));
  return { group: intl.formatMessage({ id: 'app.nav.orders' }), actions };
}

/** Find anything: a customer, a product, an order, or something to do. */
export function CommandPalette({ onHelp }: { readonly onHelp: () => void }): React.JSX.Element {
  const intl = useIntl();
  const [query, setQuery] = useState('');
  const groups = [useCustomerGroup(query), useProductGroup(query), useOrderGroup(query), useActionGroup(query, onHelp)];
  const resultIds = groups.flatMap((group) => group.actions.map((action) => action.id)).join('|');
  useEffect(() => {
    if (query !== '') selectFirstResult();
  }, [query, resultIds]);
  const label = intl.formatMessage({ id: 'app.palette.placeholder' });
  return (
    <Spotlight
      store={paletteStore}
      query={query}
      onQueryChange={setQuery}
      actions={groups.filter((group) => group.actions.length > 0)}
      filter={(_query, actions) => actions}
      nothingFound={intl.formatMessage({ id: 'app.palette.none' })}
      searchProps={{ leftSection: <IconArrowRight {...ICON} aria-hidden />, placeholder: label, 'aria-label': label }}
      attributes={{ content: { 'aria-label': label } }}
      shortcut="mod + K"
      tagsToIgnore={[]}
      radius="lg"
      lockScroll={false}
      scrollable
      scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
      maxHeight={420}
      overlayProps={{ color: '#0f0e0d', backgroundOpacity: 0.45, blur: 0 }}
    />
  );
}
