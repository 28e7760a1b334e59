import { useEffect } from 'react';
import type { InteractionScreen } from '../../shared/interactions/interaction.ts';
import { createDwellClock } from './dwell-clock.ts';
import { useCurrentCustomer } from './current-customer.ts';
import { recordInteraction } from './record-interaction.ts';

/** Notes that a product was looked at, and for how long the window was seen and in use meanwhile, when it leaves the view. */
export function useDwell(productId: number, screen: InteractionScreen): void {
  const customerId = useCurrentCustomer((current) => current.customerId);
  const sessionMs = useCurrentCustomer((current) => current.sessionMs);
  useEffect(() => {
    const clock = createDwellClock(() => performance.now());
    const look = (): void => clock.attend(document.visibilityState === 'visible' && document.hasFocus());
    const leave = (): void => {
      recordInteraction({ kind: 'viewed-product', productId, screen, customerId, sessionMs, dwellMs: clock.read() });
    };
    const events = ['focus', 'blur', 'visibilitychange'] as const;
    look();
    for (const name of events) window.addEventListener(name, look, true);
    return () => {
      for (const name of events) window.removeEventListener(name, look, true);
      leave();
    };
  }, [productId, screen, customerId, sessionMs]);
}
