import { create } from 'zustand';

interface CustomerFinderDialog {
  readonly opened: boolean;
  readonly open: () => void;
  readonly close: () => void;
}

/** Whether the dialog that asks "who is it for?" stands open; opened from the top bar, a key, or the palette. */
export const useCustomerFinderDialog = create<CustomerFinderDialog>((set) => ({
  opened: false,
  open: () => set({ opened: true }),
  close: () => set({ opened: false }),
}));
