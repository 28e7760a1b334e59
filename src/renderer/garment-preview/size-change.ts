import { create } from 'zustand';

/** How the stage went from one size to another: the cloth turned into the other's, one picture faded into the other, or at once for who asks for less motion. */
export type SizeChange = 'morph' | 'fade' | 'swap';

/** How the size was changed last since the window was opened, for whoever wants to know how the stage works. */
export const useLastSizeChange = create<{ change: SizeChange | null }>(() => ({ change: null }));
