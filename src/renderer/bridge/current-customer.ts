import { create } from 'zustand';

interface CurrentCustomer {
  /** The customer at the counter; null while they are anonymous. */
  readonly customerId: number | null;
  /** When their turn began, in ms UTC: the name of the session on this machine, later than any before it. */
  readonly sessionMs: number;
  readonly setCustomer: (customerId: number | null) => void;
  /** The next person steps up, anonymous like the one before them, too. */
  readonly startAnew: () => void;
}

/** Whom the shop is serving right now; one person at a time, known to every screen. */
export const useCurrentCustomer = create<CurrentCustomer>((set) => ({
  customerId: null,
  sessionMs: Date.now(),
  setCustomer: (customerId) =>
    set((before) => (before.customerId === customerId ? {} : { customerId, sessionMs: Math.max(Date.now(), before.sessionMs + 1) })),
  startAnew: () => set((before) => ({ customerId: null, sessionMs: Math.max(Date.now(), before.sessionMs + 1) })),
}));
