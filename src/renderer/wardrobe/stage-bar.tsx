import { NativeSelect, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { decorationKinds } from '../../shared/catalog/decoration-method.ts';
import { cameraKeys } from '../../shared/garments/garment-metadata.ts';
import { sizeName } from '../bridge/size-words.ts';
import { SwatchGroup } from '../ui/swatch-group.tsx';
import { levelsOf, type ChangeWardrobe, type WardrobeChoice } from './wardrobe-choice.ts';

interface StageBarProps {
  choice: WardrobeChoice;
  onChange: ChangeWardrobe;
}

/** Size, colour, side, level and decoration of what is on the stage. */
export function StageBar({ choice, onChange }: StageBarProps): ReactNode {
  const intl = useIntl();
  const { garment, sizeKeys, sizeKey, cloths, cloth, level, view, decoration } = choice;
  const named = (id: string): string => intl.formatMessage({ id });
  return (
    <div className="tb-wardrobe-bar">
      <SegmentedControl
        aria-label={named('wardrobe.size')}
        name="size"
        value={sizeKey}
        data={sizeKeys.map((value) => ({ value, label: sizeName(intl, value) }))}
        onChange={(size) => onChange({ size })}
      />
      <SegmentedControl
        aria-label={named('wardrobe.view')}
        name="view"
        value={view}
        data={cameraKeys.map((value) => ({ value, label: named(`wardrobe.view-${value}`) }))}
        onChange={(next) => onChange({ view: next })}
      />
      <SegmentedControl
        aria-label={named('wardrobe.level')}
        name="level"
        value={level}
        data={levelsOf(garment, sizeKey).map((value) => ({ value, label: named(`wardrobe.level-${value}`) }))}
        onChange={(next) => onChange({ level: next })}
      />
      <NativeSelect
        aria-label={named('wardrobe.decoration')}
        name="decoration"
        value={decoration ?? 'test-card'}
        data={['test-card', ...decorationKinds].map((value) => ({ value, label: named(`wardrobe.decoration-${value}`) }))}
        onChange={(event) => onChange({ decoration: event.currentTarget.value })}
      />
      <div className="tb-wardrobe-cloths">
        <SwatchGroup
          label={named('wardrobe.colour')}
          choices={cloths}
          selectedId={cloth.id}
          onSelect={(id) => onChange({ cloth: cloths[id]?.name ?? '' })}
        />
        <span className="tb-secondary">
          <FormattedMessage id="wardrobe.colour-name" values={{ name: cloth.name }} />
        </span>
      </div>
    </div>
  );
}
