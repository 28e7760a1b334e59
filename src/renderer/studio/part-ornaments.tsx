import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { PartAdvice } from '../../shared/recommendation/advice.ts';
import { loadOrnaments } from '../design-editor/load-ornaments.ts';
import { OrnamentPicture } from '../design-editor/ornament-picture.tsx';
import type { AddLayers } from '../design-editor/use-add-layers.ts';
import { PartButton, PartRow } from './part-row.tsx';

interface OrnamentPartsProps {
  parts: PartAdvice['ornament'];
  add: AddLayers;
}

/** Ornaments that go with the design; a press adds one in the design's own colours. */
export function OrnamentParts({ parts, add }: OrnamentPartsProps): ReactNode {
  const intl = useIntl();
  const read = useQuery({ queryKey: ['ornaments'], queryFn: loadOrnaments, enabled: parts.length > 0 });
  const shown = parts.flatMap(({ value, reason }) => {
    const ornament = read.data?.find(({ key }) => key === value);
    return ornament ? [{ ornament, reason }] : [];
  });
  return (
    <PartRow kind="ornament" isEmpty={shown.length === 0}>
      {shown.map(({ ornament, reason }) => {
        const name = intl.formatMessage({ id: `ornament.${ornament.key}` });
        const categoryName = intl.formatMessage({ id: `ornament-category.${ornament.category}` });
        return (
          <PartButton
            key={ornament.key}
            kind="ornament"
            name={name}
            reason={reason}
            onPress={() => add.ornament({ ornament, name, categoryName })}
          >
            <OrnamentPicture ornament={ornament} />
          </PartButton>
        );
      })}
    </PartRow>
  );
}
