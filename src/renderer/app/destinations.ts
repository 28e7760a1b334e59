import { IconHanger, IconHome, IconReceipt, IconSettings, IconShirt, IconUsers, type Icon } from '@tabler/icons-react';

/** A main place of the studio: its address, name and key. */
export interface Destination {
  readonly path: string;
  readonly labelId: string;
  readonly keys: string;
  readonly icon: Icon;
}

/** The main places, in the order of the navigation; the last one stands at its foot. */
export const destinations: readonly Destination[] = [
  { path: '/', labelId: 'app.nav.home', keys: 'mod+1', icon: IconHome },
  { path: '/studio', labelId: 'app.nav.studio', keys: 'mod+2', icon: IconShirt },
  { path: '/customers', labelId: 'app.nav.customers', keys: 'mod+3', icon: IconUsers },
  { path: '/orders', labelId: 'app.nav.orders', keys: 'mod+4', icon: IconReceipt },
  { path: '/products', labelId: 'app.nav.products', keys: 'mod+5', icon: IconHanger },
  { path: '/settings', labelId: 'app.nav.settings', keys: 'mod+6', icon: IconSettings },
];
