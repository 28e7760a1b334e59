import { useEffect } from 'react';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { reportFault } from '../bridge/report-fault.ts';
import { FaultScreen } from './fault-screen.tsx';
import { NotFoundScreen } from './not-found-screen.tsx';

/** What a route shows when it failed: a wrong address, or a fault of ours. */
export function RouteFault(): React.JSX.Element {
  const fault = useRouteError();
  const isWrongAddress = isRouteErrorResponse(fault) && fault.status === 404;
  useEffect(() => {
    if (!isWrongAddress) reportFault(fault);
  }, [fault, isWrongAddress]);
  return isWrongAddress ? <NotFoundScreen /> : <FaultScreen />;
}
