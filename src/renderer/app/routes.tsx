import { lazy } from 'react';
import { createHashRouter } from 'react-router';
import { OrderScreen } from '../orders/order-screen.tsx';
import { OrdersScreen } from '../orders/orders-screen.tsx';
import { CustomersScreen } from '../customers/customers-screen.tsx';
import {
  BasketRoute,
  CustomerRoute,
  HomeRoute,
  OrderConfirmedRoute,
  ProductsRoute,
  SettingsRoute,
  SuggestionRulesRoute,
} from './composed-screens.tsx';
import { NotFoundScreen } from './not-found-screen.tsx';
import { RouteFault } from './route-fault.tsx';
import { Shell } from './shell.tsx';

const StudioScreen = lazy(async () => ({ default: (await import('../studio/studio-screen.tsx')).StudioScreen }));
const AddGarmentScreen = lazy(async () => ({ default: (await import('../own-garments/add-garment-screen.tsx')).AddGarmentScreen }));
const OwnGarmentScreen = lazy(async () => ({ default: (await import('../own-garments/own-garment-screen.tsx')).OwnGarmentScreen }));
const ProductRulesScreen = lazy(async () => ({ default: (await import('../print-rules/product-rules-screen.tsx')).ProductRulesScreen }));
const ImportScreen = lazy(async () => ({ default: (await import('../history/import-screen.tsx')).ImportScreen }));
const FiguresScreen = lazy(async () => ({ default: (await import('../suggestion-rules/figures-screen.tsx')).FiguresScreen }));
const BundlesScreen = lazy(async () => ({ default: (await import('../suggestion-rules/bundles-screen.tsx')).BundlesScreen }));
const KeepInTouchScreen = lazy(async () => ({ default: (await import('../keep-in-touch/keep-in-touch-screen.tsx')).KeepInTouchScreen }));
const WardrobeScreen = lazy(async () => ({ default: (await import('../wardrobe/wardrobe-screen.tsx')).WardrobeScreen }));

/** Every address of the studio; the addresses lie in the hash, so that the page's file never changes. */
export function createStudioRouter(): ReturnType<typeof createHashRouter> {
  return createHashRouter([
    {
      path: '/',
      element: <Shell />,
      errorElement: <RouteFault />,
      children: [
        {
          errorElement: <RouteFault />,
          children: [
            { index: true, element: <HomeRoute /> },
            { path: 'studio', element: <StudioScreen /> },
            { path: 'customers', element: <CustomersScreen /> },
            { path: 'customers/keep-in-touch', element: <KeepInTouchScreen /> },
            { path: 'customers/:customerId', element: <CustomerRoute /> },
            { path: 'products', element: <ProductsRoute /> },
            { path: 'products/add-garment', element: <AddGarmentScreen /> },
            { path: 'products/own/:uid', element: <OwnGarmentScreen /> },
            { path: 'products/:productId/printing', element: <ProductRulesScreen /> },
            { path: 'orders', element: <OrdersScreen /> },
            { path: 'orders/:orderId', element: <OrderScreen /> },
            { path: 'basket', element: <BasketRoute /> },
            { path: 'basket/done/:orderId', element: <OrderConfirmedRoute /> },
            { path: 'import', element: <ImportScreen /> },
            { path: 'settings', element: <SettingsRoute /> },
            { path: 'settings/suggestions', element: <SuggestionRulesRoute /> },
            { path: 'settings/suggestions/figures', element: <FiguresScreen /> },
            { path: 'settings/suggestions/bundles', element: <BundlesScreen /> },
            { path: 'wardrobe', element: <WardrobeScreen /> },
            { path: '*', element: <NotFoundScreen /> },
          ],
        },
      ],
    },
  ]);
}
