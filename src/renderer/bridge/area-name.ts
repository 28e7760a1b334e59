import type { IntlShape } from 'react-intl';
import type { ProductKind } from '../../shared/catalog/product.ts';

/** A print area's name as it stands by itself; some kinds of products have words of their own. One without words shows its key. */
export function areaTitle(intl: IntlShape, areaKey: string, kind: ProductKind): string {
  return firstMessage(intl, [`studio.area-${kind}-${areaKey}`, `studio.area-${areaKey}`]) ?? spelt(areaKey);
}

/** A print area's name within a sentence. One without words shows its key. */
export function areaWord(intl: IntlShape, areaKey: string): string {
  return firstMessage(intl, [`area.${areaKey}`]) ?? spelt(areaKey);
}

function firstMessage(intl: IntlShape, ids: readonly string[]): string | undefined {
  const id = ids.find((each) => each in intl.messages);
  return id === undefined ? undefined : intl.formatMessage({ id });
}

function spelt(areaKey: string): string {
  return areaKey.replaceAll('-', ' ');
}
