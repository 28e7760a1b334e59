import { create } from 'zustand';

interface CurrentCustomer {
  /** The customer at the counter; null while they are anonymous. */
  readonly customerId: number | null;
  readonly setCustomer: (customerId: number | null) => void;
}

/** Whom the shop is serving right now; one person at a time, known to every screen. */
export const useCurrentCustomer = create<CurrentCustomer>((set) => ({
  customerId: null,
  setCustomer: (customerId) => set({ customerId }),
}));
