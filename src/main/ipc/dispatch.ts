import type { CallSpec, Reply, WindowKind } from '../../shared/kernel/contract.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { CallName } from '../../shared/studio-contract.ts';
import { findCallSpec, parseInput, refuse } from '../calls/answer-call.ts';

/** Who calls: what the main process knows of the frame, not what the frame says of itself. */
export interface Sender {
  readonly windowKind: WindowKind | undefined;
  readonly isMainFrame: boolean;
  readonly url: string;
}

/** Carries out a call whose sender and input have been checked. */
export type Route = (name: CallName, spec: CallSpec, input: unknown) => Promise<Reply>;

/** One call that has been answered, for the log. */
export interface AnsweredCall {
  /** The call's name, or `unknown` for one that the contract does not have. */
  readonly call: string;
  readonly access: CallSpec['access'];
  readonly reply: Reply;
  readonly tookMs: number;
}

/** What the dispatcher needs. */
export interface DispatchOptions {
  readonly route: Route;
  readonly onFault: (thrown: unknown) => void;
  readonly onAnswer: (answered: AnsweredCall) => void;
}

/** Checks and carries out a call; whatever happens, the caller gets a reply. */
export type Dispatch = (sender: Sender, name: unknown, input: unknown) => Promise<Reply>;

/** The one door between windows and the main process. */
export function createDispatch({ route, onFault, onAnswer }: DispatchOptions): Dispatch {
  const answer = async (sender: Sender, name: unknown, input: unknown): Promise<Reply> => {
    try {
      assertOwnPage(sender);
      const spec = typeof name === 'string' ? findCallSpec(name) : undefined;
      if (spec === undefined) throw new AppError('contract.unknown-call');
      assertWindow(spec, sender.windowKind);
      return await route(name as CallName, spec, parseInput(spec, input));
    } catch (thrown) {
      return refuse(thrown, onFault);
    }
  };
  return async (sender, name, input) => {
    const startedMs = performance.now();
    const reply = await answer(sender, name, input);
    onAnswer({ ...nameOf(name), reply, tookMs: performance.now() - startedMs });
    return reply;
  };
}

function nameOf(name: unknown): Pick<AnsweredCall, 'call' | 'access'> {
  const spec = typeof name === 'string' ? findCallSpec(name) : undefined;
  return spec === undefined ? { call: 'unknown', access: 'reads' } : { call: String(name), access: spec.access };
}

/** True for the pages that the studio itself serves. */
export function isOwnUrl(url: string): boolean {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  return parsed?.protocol === 'app:' && parsed.host === 'studio';
}

function assertOwnPage({ windowKind, isMainFrame, url }: Sender): void {
  if (windowKind === undefined || !isMainFrame || !isOwnUrl(url)) throw new AppError('contract.forbidden-sender');
}

function assertWindow(spec: CallSpec, kind: WindowKind | undefined): void {
  if (kind === undefined || !spec.windows.includes(kind)) throw new AppError('contract.forbidden-window', { window: kind ?? '' });
}
