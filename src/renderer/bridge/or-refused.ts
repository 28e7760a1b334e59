import { showRefusal } from './toasts.tsx';

/** Does something; a refusal is said to the person, and answered with undefined. */
export async function orRefused<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    showRefusal(error);
    return undefined;
  }
}
