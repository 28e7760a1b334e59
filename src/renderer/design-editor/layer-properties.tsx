import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import type { PrintedCloth } from '../../shared/design/first-tone.ts';
import type { Layer } from '../../shared/design/layer.ts';
import { flattenLayers } from '../../shared/design/map-layers.ts';
import { FindingNotes } from '../preflight/finding-notes.tsx';
import { useOpenFindings } from '../preflight/findings-context.ts';
import { FrameProperties } from './frame-properties.tsx';
import { GroupProperties } from './group-properties.tsx';
import { ImageProperties } from './image-properties.tsx';
import styles from './properties.module.css';
import { ShapeProperties } from './shape-properties.tsx';
import { TextProperties } from './text-properties.tsx';

interface LayerPropertiesProps {
  layer: Layer;
  /** Colours to offer first. */
  swatches: readonly string[];
  cloth: PrintedCloth;
}

/** All that can be changed about one layer. */
export function LayerProperties({ layer, swatches, cloth }: LayerPropertiesProps): ReactNode {
  return (
    <section className={styles.properties} aria-labelledby="editor-properties-title">
      <h3 className="tb-label" id="editor-properties-title">
        <FormattedMessage id={`editor.kind-${layer.kind}`} />
      </h3>
      {layer.locked && (
        <p className={styles.fact}>
          <FormattedMessage id="editor.locked-hint" />
        </p>
      )}
      <LayerFindings layer={layer} />
      <fieldset className={styles.fieldset} disabled={layer.locked}>
        <OwnProperties layer={layer} swatches={swatches} cloth={cloth} />
        <FrameProperties layer={layer} />
      </fieldset>
    </section>
  );
}

/** What would come out badly of this layer, or of a part of it. */
function LayerFindings({ layer }: { layer: Layer }): ReactNode {
  const { findings } = useOpenFindings();
  const ids = new Set(flattenLayers([layer]).map(({ id }) => id));
  return <FindingNotes findings={findings.filter(({ layerId, override }) => layerId !== null && ids.has(layerId) && !override)} />;
}

function OwnProperties({ layer, swatches, cloth }: LayerPropertiesProps): ReactNode {
  switch (layer.kind) {
    case 'text':
    case 'roster-field':
      return <TextProperties layer={layer} swatches={swatches} />;
    case 'shape':
      return <ShapeProperties layer={layer} swatches={swatches} />;
    case 'image':
      return <ImageProperties layer={layer} swatches={swatches} cloth={cloth} />;
    case 'group':
      return <GroupProperties layer={layer} swatches={swatches} />;
  }
}
