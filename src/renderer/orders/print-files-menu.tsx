import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconPrinter } from '@tabler/icons-react';
import { FormattedMessage } from 'react-intl';
import type { Order } from '../../shared/orders/order.ts';
import { insideMain } from '../ui/inside-main.ts';
import { AreaName } from './area-name.tsx';
import { SizeName } from './size-name.tsx';
import type { OrderGroup } from './order-groups.ts';
import { printedAreas } from './printed-areas.ts';
import { useSavePrintFile } from './use-save-file.tsx';

interface PrintFilesMenuProps {
  readonly order: Order;
  readonly group: OrderGroup;
}

/** The print files of a design, by size and area; each is painted at true size and asked where to keep. */
export function PrintFilesMenu({ order, group }: PrintFilesMenuProps): React.JSX.Element | null {
  const saving = useSavePrintFile(order);
  const files = group.lines.flatMap((placed) => printedAreas(placed.line).map((areaKey) => ({ ...placed, areaKey })));
  if (files.length === 0) return null;
  return (
    <Menu withInitialFocusPlaceholder={false} portalProps={insideMain} position="bottom-start" shadow="md" width={220}>
      <Menu.Target>
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPrinter size={16} stroke={1.5} aria-hidden />}
          rightSection={<IconChevronDown size={14} stroke={1.5} aria-hidden />}
          loading={saving.isPending}
          data-action="print-files"
        >
          <FormattedMessage id="orders.print-files" />
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} className="tb-scroll">
        {files.map((file) => (
          <Menu.Item key={`${file.line.id} ${file.areaKey}`} onClick={() => saving.mutate(file)}>
            <FormattedMessage
              id="orders.save-print"
              values={{ size: <SizeName sizeKey={file.line.sizeKey} />, area: <AreaName areaKey={file.areaKey} /> }}
            />
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
