import { useState } from 'react';
import { useIntl } from 'react-intl';
import { flattenLayers } from '../../shared/design/map-layers.ts';
import { areaTitle } from '../bridge/area-name.ts';
import { announce } from '../design-editor/announcer.tsx';
import { useEditorSession } from '../design-editor/editor-session.ts';
import type { StageView } from '../garment-preview/camera-views.ts';
import type { FindingMark } from '../preflight/finding-marks.ts';
import type { ShownFinding } from '../preflight/shown-finding.ts';
import { useFindingWords } from '../preflight/use-finding-words.ts';
import type { StageMode } from './use-stage-mode.ts';

interface FindingFocusOptions {
  mode: StageMode;
  onMode(mode: StageMode): void;
  onView(view: StageView): void;
}

interface FindingFocus {
  /** Whether the list is open. */
  readonly opened: boolean;
  setOpened(opened: boolean): void;
  /** The finding that it was opened at. */
  readonly currentKey: string | undefined;
  /** Goes to where a finding is: its area flat and on the garment, its layer picked. */
  show(finding: ShownFinding): void;
  /** Opens the list at what a mark stands for. */
  openAt(mark: FindingMark): void;
}

/** From the list of findings to the place in the design, and back. */
export function useFindingFocus({ mode, onMode, onView }: FindingFocusOptions): FindingFocus {
  const intl = useIntl();
  const wordsOf = useFindingWords();
  const [opened, setOpened] = useState(false);
  const [currentKey, setCurrentKey] = useState<string>();
  const goTo = ({ areaKey, layerId }: ShownFinding): void => {
    const { document, showArea, select } = useEditorSession.getState();
    showArea(areaKey);
    const layer = document?.areas[areaKey]?.layers.find((each) => flattenLayers([each]).some(({ id }) => id === layerId));
    if (layer) select([layer.id]);
    onView(areaKey);
  };
  return {
    opened,
    setOpened: (open) => {
      setOpened(open);
      setCurrentKey(undefined);
    },
    currentKey,
    show: (finding) => {
      goTo(finding);
      if (mode === '3d') onMode('both');
      setOpened(false);
      const { what } = wordsOf(finding);
      announce(intl.formatMessage({ id: 'findings.shown' }, { area: areaTitle(intl, finding.areaKey, finding.source.product.kind), what }));
    },
    openAt: ({ findings }) => {
      const [first] = findings;
      if (!first) return;
      goTo(first);
      setCurrentKey(first.key);
      setOpened(true);
    },
  };
}
