import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { GarmentModel } from '../garment-preview/load-garment-model.ts';
import type { MeshLevel, StageFigures } from '../garment-preview/stage-calls.ts';

interface StageFactsProps {
  model: GarmentModel | undefined;
  level: MeshLevel;
  held: StageFigures | undefined;
}

/** What is drawn and what the graphics card holds for it. */
export function StageFacts({ model, level, held }: StageFactsProps): ReactNode {
  return (
    <dl className="tb-wardrobe-facts tb-figures" data-shows={held && `${held.garmentKey}/${held.sizeKey}${held.hero ? '/hero' : ''}`}>
      <Fact name="triangles" value={model && trianglesOf(model, level)} />
      <Fact name="geometries" value={held?.geometryCount} />
      <Fact name="textures" value={held?.textureCount} />
      <Fact name="programs" value={held?.programCount} />
    </dl>
  );
}

function Fact({ name, value }: { name: string; value: number | undefined }): ReactNode {
  return (
    <div>
      <dt>
        <FormattedMessage id={`wardrobe.${name}`} />
      </dt>
      <dd data-fact={name}>{value === undefined ? '–' : <FormattedMessage id="wardrobe.number" values={{ value }} />}</dd>
    </div>
  );
}

/** Right side, ribs and wrong side, as they are drawn at rest. */
function trianglesOf({ parts }: GarmentModel, level: MeshLevel): number {
  const drawn = parts.map(({ geometry, light }) => (level === 'light' ? light : geometry));
  return drawn.reduce((sum, { index }) => sum + (index?.count ?? 0) / 3, 0);
}
