import { Component, type PropsWithChildren, type ReactNode } from 'react';
import { reportFault } from '../bridge/report-fault.ts';
import { FaultScreen } from './fault-screen.tsx';

interface FaultState {
  readonly failed: boolean;
}

/** Catches what no screen caught, keeps it in the log, and offers a way back. */
export class FaultBoundary extends Component<PropsWithChildren, FaultState> {
  override state: FaultState = { failed: false };

  static getDerivedStateFromError(): FaultState {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    reportFault(error);
  }

  override render(): ReactNode {
    return this.state.failed ? <FaultScreen /> : this.props.children;
  }
}
