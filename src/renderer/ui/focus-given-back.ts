import { useLayoutEffect, useState } from 'react';

/** For a dialog that is there only while it is open: whoever had the focus before has it again afterwards, if still there. */
export function useFocusGivenBack(): void {
  const [before] = useState(() => document.activeElement);
  useLayoutEffect(
    () => () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
    },
    [before],
  );
}
