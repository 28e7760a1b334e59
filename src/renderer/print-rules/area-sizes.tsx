import { useState } from 'react';
import { FormattedMessage } from 'react-intl';
import type { Product, ProductPrintArea } from '../../shared/catalog/product.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { minorDigits } from '../ui/format-money.ts';
import { AreaSizeRow } from './area-size-row.tsx';
import { PanelPicture } from './panel-picture.tsx';

interface AreaSizesProps {
  readonly product: Product;
  readonly areaKey: string;
}

const columns = ['size', 'width', 'height', 'left', 'top', 'price'];

/** Where an area lies on the cloth of every size, as figures and as a picture of the size in hand. */
export function AreaSizes({ product, areaKey }: AreaSizesProps): React.JSX.Element {
  const currency = useStudioQuery('settings.getShop', {}).data?.currency ?? 'EUR';
  const areas = product.sizes.flatMap((size) => product.printAreas.find((area) => area.key === areaKey && area.sizeKey === size.key) ?? []);
  const [draft, setDraft] = useState<ProductPrintArea>();
  const [sizeKey, setSizeKey] = useState(areas[Math.floor(areas.length / 2)]?.sizeKey);
  const shown = draft ?? areas.find((area) => area.sizeKey === sizeKey);
  const follow = (area: ProductPrintArea | null): void => {
    setDraft(area ?? undefined);
    if (area !== null) setSizeKey(area.sizeKey);
  };
  return (
    <div className="tb-rules-areas">
      <div className="tb-scroll tb-rules-table">
        <table>
          <caption className="tb-hidden">
            <FormattedMessage id="rules.sizes" />
          </caption>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  <FormattedMessage id={`rules.column-${column}`} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {areas.map((area) => (
              <AreaSizeRow
                key={area.sizeKey}
                productId={product.id}
                area={area}
                sizeLabel={product.sizes.find(({ key }) => key === area.sizeKey)?.label ?? area.sizeKey}
                currency={{ code: currency, digits: minorDigits(currency) }}
                isShown={area.sizeKey === shown?.sizeKey}
                onDraft={follow}
              />
            ))}
          </tbody>
        </table>
      </div>
      {shown ? <PanelPicture garmentKey={product.garmentKey} area={shown} others={othersOf(product, shown)} /> : null}
    </div>
  );
}

function othersOf({ printAreas }: Product, area: ProductPrintArea): ProductPrintArea[] {
  return printAreas.filter(({ sizeKey, panelKey, key }) => sizeKey === area.sizeKey && panelKey === area.panelKey && key !== area.key);
}
