import { useIntl } from 'react-intl';
import { sizeName } from '../bridge/size-words.ts';

/** A sold size in words. */
export function SizeName({ sizeKey }: { readonly sizeKey: string }): React.JSX.Element {
  return <>{sizeName(useIntl(), sizeKey)}</>;
}
