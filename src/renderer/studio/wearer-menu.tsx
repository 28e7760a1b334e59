import { ActionIcon, Menu } from '@mantine/core';
import { IconMan } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { nearestSize } from '../garment-preview/garment-source.ts';
import { findGraphics } from '../garment-preview/stage-support.ts';
import { stageWearers, type StageWearer } from '../garment-preview/stage-wearer.ts';
import { useMannequinBuilds } from '../garment-preview/use-mannequin-builds.ts';
import { insideMain } from '../ui/inside-main.ts';
import type { ProductChoice } from './product-choice.ts';
import { useGarment } from './use-garment.ts';

interface WearerMenuProps {
  choice: ProductChoice;
  wearer: StageWearer;
  onWearer(wearer: StageWearer): void;
}

/** Shows the garment alone or on a mannequin, in the builds that its cloth leaves room for; nothing for what nobody wears, or without 3D. */
export function WearerMenu({ choice, wearer, onWearer }: WearerMenuProps): ReactNode {
  const intl = useIntl();
  const { garmentKey } = choice.product;
  const { sizeKey } = choice.variant;
  const [opened, setOpened] = useState(false);
  const garment = useGarment(garmentKey);
  const size = garment ? nearestSize(garment, sizeKey, () => true) : undefined;
  const builds = useMannequinBuilds(garmentKey, sizeKey, opened && wearer !== 'ghost');
  if (!findGraphics() || !garment || size === undefined || !garment.sizes[size]?.drape) return null;
  const label = intl.formatMessage({ id: 'studio.wearer' });
  const offered = stageWearers.filter((each) => each === 'ghost' || each === 'own' || each === wearer || builds.includes(each));
  return (
    <Menu
      withInitialFocusPlaceholder={false}
      portalProps={insideMain}
      position="top-end"
      shadow="md"
      width={230}
      opened={opened}
      onChange={setOpened}
    >
      <Menu.Target>
        <ActionIcon size={36} aria-label={label} title={label} data-tool="wearer">
          <IconMan size={20} stroke={1.5} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={wearer} onChange={(value) => onWearer(stageWearers.find((each) => each === value) ?? 'ghost')}>
          {offered.map((key) => (
            <Menu.RadioItem key={key} value={key} closeMenuOnClick={key === 'ghost' || wearer !== 'ghost'}>
              <FormattedMessage id={`studio.wearer-${key}`} />
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  );
}
