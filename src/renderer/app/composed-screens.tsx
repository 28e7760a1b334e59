import { Button } from '@mantine/core';
import { FormattedMessage } from 'react-intl';
import { useParams } from 'react-router';
import { useCurrentCustomer } from '../bridge/current-customer.ts';
import { useSuggestedFor } from '../bridge/use-suggestion-manner.ts';
import { ProductsScreen } from '../catalog/products-screen.tsx';
import { CustomerFinder } from '../customers/customer-finder.tsx';
import { CustomerScreen } from '../customers/customer-screen.tsx';
import { CustomerPastOrders } from '../history/customer-past-orders.tsx';
import { HistoryInvitation } from '../history/history-invitation.tsx';
import { HomeScreen } from '../home/home-screen.tsx';
import { SlotSuggestions } from '../home/slot-suggestions.tsx';
import { SuggestionPanels } from '../home/suggestion-panels.tsx';
import { BasketScreen } from '../orders/basket-screen.tsx';
import { CustomerOpenOrders } from '../orders/customer-open-orders.tsx';
import { OrderConfirmedScreen } from '../orders/order-confirmed-screen.tsx';
import { OrderTable } from '../orders/order-table.tsx';
import { productIdsOf } from '../orders/product-ids-of.ts';
import { OrdersBoard } from '../orders/orders-board.tsx';
import { GarmentStrip } from '../own-garments/garment-strip.tsx';
import { ShopMethods } from '../print-rules/shop-methods.tsx';
import { SettingsScreen } from '../settings/settings-screen.tsx';
import { SuggestionRulesScreen } from '../suggestion-rules/suggestion-rules-screen.tsx';
import { TastesButton, TastesInvitation } from '../tastes/tastes-ask.tsx';
import { CustomerName } from './customer-name.tsx';
import { useCustomerFinderDialog } from './customer-finder-dialog-store.ts';

/** Home, with the customers' finder and the orders' board in it. */
export function HomeRoute(): React.JSX.Element {
  const customerId = useCurrentCustomer((state) => state.customerId);
  return (
    <HomeScreen
      finder={<CustomerFinder withLabel />}
      invitation={
        <>
          <HistoryInvitation />
          <TastesInvitation customerId={customerId} screen="home" />
        </>
      }
      asking={<TastesButton customerId={customerId} screen="home" />}
      board={
        <>
          <CustomerOpenOrders />
          <OrdersBoard isForAll={customerId !== null} />
        </>
      }
    />
  );
}

/** A customer, with their suggestions and orders in it. */
export function CustomerRoute(): React.JSX.Element {
  const customerId = Number(useParams()['customerId']);
  return (
    <CustomerScreen
      key={customerId}
      customerId={customerId}
      suggestions={
        <>
          <TastesInvitation customerId={customerId} screen="customer" />
          <SuggestionPanels customerId={customerId} asking={<TastesButton customerId={customerId} screen="customer" />} />
        </>
      }
      pastOrders={<CustomerPastOrders customerId={customerId} />}
      orders={
        <OrderTable
          customerId={customerId}
          status={null}
          empty={
            <p className="tb-secondary">
              <FormattedMessage id="customers.no-orders" />
            </p>
          }
        />
      }
    />
  );
}

/** The basket, with whom it is for. */
export function BasketRoute(): React.JSX.Element {
  const open = useCustomerFinderDialog((dialog) => dialog.open);
  const customerId = useSuggestedFor(useCurrentCustomer((state) => state.customerId));
  return (
    <BasketScreen
      customer={
        <div className="tb-basket-customer">
          <CustomerName />
          <Button variant="default" size="xs" onClick={open}>
            <FormattedMessage id="app.customer.change-short" />
          </Button>
        </div>
      }
      suggestions={(lines) => (
        <SlotSuggestions
          slot="basket"
          customerId={customerId}
          contextProductIds={productIdsOf(lines)}
          basket={lines.map(({ variantId, quantity }) => ({ variantId, quantity }))}
        />
      )}
    />
  );
}

/** The order that was just confirmed, and what goes with it. */
export function OrderConfirmedRoute(): React.JSX.Element {
  return <OrderConfirmedScreen suggestions={(order, productIds) => <AfterOrder customerId={order.customerId} productIds={productIds} />} />;
}

function AfterOrder({ customerId, productIds }: { customerId: number | null; productIds: readonly number[] }): React.JSX.Element {
  return <SlotSuggestions slot="order-confirmed" customerId={useSuggestedFor(customerId)} contextProductIds={productIds} />;
}

/** The owner's word on suggestions, with a preview of each place. */
export function SuggestionRulesRoute(): React.JSX.Element {
  return (
    <SuggestionRulesScreen
      preview={(slot, customerId) => (
        <SlotSuggestions
          slot={slot}
          customerId={customerId}
          contextProductIds={[]}
          isPreview
          empty={
            <p className="tb-secondary">
              <FormattedMessage id="suggestion-rules.hidden" />
            </p>
          }
        />
      )}
    />
  );
}

/** The products, with the shop's own garments above them. */
export function ProductsRoute(): React.JSX.Element {
  return <ProductsScreen garments={<GarmentStrip />} />;
}

/** The settings, with the shop's printing methods in them. */
export function SettingsRoute(): React.JSX.Element {
  return <SettingsScreen printing={<ShopMethods />} />;
}
