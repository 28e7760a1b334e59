import { useIntl } from 'react-intl';
import { areaWord } from '../bridge/area-name.ts';

/** A print area by its name in words. */
export function AreaName({ areaKey }: { readonly areaKey: string }): React.JSX.Element {
  return <>{areaWord(useIntl(), areaKey)}</>;
}
