import type { Page } from '@playwright/test';
import type { CallInput, CallName, CallOutput } from '../../../src/shared/studio-contract.ts';

/** Makes a call as the window itself does, and gives its answer. */
export function askStudio<Name extends CallName>(page: Page, name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> {
  return page.evaluate(
    async ([call, about]) => {
      const connect = Reflect.get(globalThis, 'connectStudio') as (
        onEvent: () => void,
      ) => (name: string, input: unknown) => Promise<{ value: never }>;
      return (await connect(() => undefined)(call, about)).value;
    },
    [name, input] as const,
  );
}
