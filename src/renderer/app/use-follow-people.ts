import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { onStudioEvent } from '../bridge/call-studio.ts';
import { useCurrentCustomer } from '../bridge/current-customer.ts';
import { useEditorSession } from '../design-editor/editor-session.ts';

/**
 * Lets go of whoever is erased: nobody is served any more, their design leaves the studio, and no answer about them stays in
 * memory. Whose record was merged is served, and designed for, under the one that was kept.
 */
export function useFollowPeople(): void {
  const client = useQueryClient();
  useEffect(
    () => onStudioEvent('customers.merged', ({ keptId, mergedId, isUndone }) => (isUndone ? undefined : follow(keptId, mergedId))),
    [],
  );
  useEffect(
    () =>
      onStudioEvent('customers.erased', ({ customerId }) => {
        const served = useCurrentCustomer.getState();
        const session = useEditorSession.getState();
        if (served.customerId === customerId || session.identity.customerId === customerId) session.close();
        if (served.customerId === customerId) served.startAnew();
        client.removeQueries({ type: 'inactive' });
      }),
    [client],
  );
}

function follow(keptId: number, mergedId: number): void {
  const served = useCurrentCustomer.getState();
  const session = useEditorSession.getState();
  if (served.customerId === mergedId) served.setCustomer(keptId);
  if (session.identity.customerId === mergedId) session.identify({ ...session.identity, customerId: keptId });
}
