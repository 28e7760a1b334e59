import type { RefObject } from 'react';
import type { StillSize } from './capture-picture.ts';
import type { StageView } from './camera-views.ts';
import { zoomed } from './orbit-input.ts';
import type { StageFigures } from './stage-calls.ts';
import type { StageEngine } from './stage-engine.ts';

/** What the surroundings may ask of a stage. */
export interface GarmentStageApi {
  /** A picture of a side at full quality, as PNG bytes; `#rrggbb` or `transparent` behind it. The same input gives the same picture. */
  captureStill(view: StageView, widthPx: number, heightPx: number, background: string): Promise<Uint8Array>;
  /** Goes to a side, also when it is the view already and the camera was turned by hand. */
  showView(view: StageView): void;
  /** More than 1 comes nearer. */
  zoomBy(factor: number): void;
  /** Back to the view as it began. */
  reset(): void;
  /** What the stage holds on the graphics card; undefined while it draws nothing. */
  figures(): StageFigures | undefined;
}

/** Whether the person asks for less motion. */
export function prefersStillness(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

type TakeStill = (view: StageView, size: StillSize) => Promise<Uint8Array>;

/** The stage's face to its surroundings; `flatStill` takes the stills where there is no WebGL. */
export function stageApi(
  engine: StageEngine | null,
  flat: boolean,
  shownView: RefObject<StageView>,
  flatStill: TakeStill,
): GarmentStageApi {
  const show = (view: StageView): void => {
    shownView.current = view;
    engine?.showView(view, performance.now(), prefersStillness());
  };
  return {
    captureStill(view, widthPx, heightPx, background) {
      const size = { widthPx, heightPx, background };
      if (engine && !flat) return engine.still(view, size);
      return flatStill(view, size);
    },
    showView: show,
    zoomBy: (factor) => engine?.nudge((pose) => zoomed(pose, factor), performance.now()),
    reset: () => show(shownView.current),
    figures: () => engine?.figures,
  };
}
