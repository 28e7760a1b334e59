import { ActionIcon } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { areaTitle } from '../bridge/area-name.ts';
import { canStepBack, canStepForward, useEditorSession } from '../design-editor/editor-session.ts';
import { AreaChips } from './area-chips.tsx';
import styles from './calm-stage.module.css';
import { DesignStage } from './design-stage.tsx';
import { areasOfSize, type ProductChoice } from './product-choice.ts';
import { useStageView } from './use-stage-view.ts';

interface CalmStageProps {
  choice: ProductChoice;
  document: DesignDocument;
}

const insetsPx = { top: 60, right: 24, bottom: 64, left: 24 };

/** The garment as it will be, to look at and turn, with nothing over it but its sides and the way back. */
export function CalmStage({ choice, document }: CalmStageProps): ReactNode {
  const intl = useIntl();
  const { product, variant, colourway } = choice;
  const areas = areasOfSize(product, variant.sizeKey);
  const areaKey = useEditorSession((session) => session.areaKey);
  const [view, setView] = useStageView(areaKey);
  const decorated = areas.filter(({ key }) => key === areaKey || (document.areas[key]?.layers.length ?? 0) > 0);
  const label = intl.formatMessage(
    { id: 'studio.stage-label' },
    { product: product.name, colour: colourway.name, size: variant.sizeKey, area: areaTitle(intl, areaKey, product.kind) },
  );
  return (
    <section className={styles.stage} aria-label={intl.formatMessage({ id: 'studio.stage' })}>
      <DesignStage
        garmentKey={product.garmentKey}
        sizeKey={variant.sizeKey}
        garmentHex={colourway.hex}
        finish={colourway.finish}
        printAreas={product.printAreas}
        view={view}
        onViewChange={setView}
        label={label}
        insetsPx={insetsPx}
      />
      <HistoryTools />
      {decorated.length > 1 && (
        <div className={styles.bottom}>
          <AreaChips kind={product.kind} areas={decorated} document={document} />
        </div>
      )}
    </section>
  );
}

function HistoryTools(): ReactNode {
  const intl = useIntl();
  const undo = useEditorSession((session) => session.undo);
  const redo = useEditorSession((session) => session.redo);
  const undoable = useEditorSession(canStepBack);
  const redoable = useEditorSession(canStepForward);
  const undoLabel = intl.formatMessage({ id: 'editor.undo' });
  const redoLabel = intl.formatMessage({ id: 'editor.redo' });
  return (
    <div className={styles.history}>
      <ActionIcon size={36} aria-label={undoLabel} title={undoLabel} data-tool="undo" disabled={!undoable} onClick={undo}>
        <IconArrowBackUp size={20} stroke={1.5} aria-hidden />
      </ActionIcon>
      <ActionIcon size={36} aria-label={redoLabel} title={redoLabel} data-tool="redo" disabled={!redoable} onClick={redo}>
        <IconArrowForwardUp size={20} stroke={1.5} aria-hidden />
      </ActionIcon>
    </div>
  );
}
