import type { IntlShape } from 'react-intl';
import type { DecorationMethod } from '../../shared/catalog/decoration-method.ts';

/** What the shop calls a decoration method, else its usual name. */
export function methodName(intl: IntlShape, { name, kind }: Pick<DecorationMethod, 'name' | 'kind'>): string {
  return name ?? intl.formatMessage({ id: `method.${kind}` });
}
