import type { RefObject } from 'react';
import type { ProductPrintArea } from '../../shared/catalog/product.ts';
import type { StageView } from './camera-views.ts';
import { PanelSurface } from './panel-surface.ts';
import { pickGarment, type PickedCloth } from './pick-garment.ts';
import type { StageEngine } from './stage-engine.ts';

/** A place on the stage in CSS px from its top left. */
export interface PlacePx {
  readonly xPx: number;
  readonly yPx: number;
}

/** Where a place of the cloth is seen, and whether its right side faces the camera. */
export interface SeenPlace extends PlacePx {
  readonly facing: boolean;
}

/** The cloth as the stage shows it: what lies under a pointer, and where a place of the pattern is seen. */
export interface StageSurface {
  /** The print areas of the size that is shown. */
  readonly areas: readonly ProductPrintArea[];
  /** The cloth at a place of the stage; undefined beside the garment. */
  pick(at: PlacePx): PickedCloth | undefined;
  /** Where places of a panel, in pattern mm, are seen; a little beyond the panel it goes on straight, and undefined stands for all that is farther. */
  see(panelKey: string, places: readonly { xMm: number; yMm: number }[]): (SeenPlace | undefined)[];
  /** The camera stays where it is when the surroundings ask for this view next. */
  keepView(view: StageView): void;
  /** This surface as it is seen now: another object after every change, so that nothing worked out from it is kept too long. */
  readonly seenNow: () => StageSurface;
  /** Calls back after every change of what is seen; returns how to stop. */
  readonly subscribe: (onChange: () => void) => () => void;
}

/** The surface of what an engine shows in an element. */
export function stageSurface(engine: StageEngine, box: HTMLElement, shownView: RefObject<StageView>): StageSurface {
  const surface: StageSurface = {
    get areas() {
      return engine.areas;
    },
    pick: ({ xPx, yPx }) => pickGarment(engine.model, engine.camera, (2 * xPx) / box.clientWidth - 1, 1 - (2 * yPx) / box.clientHeight),
    see: (panelKey, places) => {
      const part = engine.model.parts.find((each) => each.panelKey === panelKey && each.layer !== 'inner');
      const { camera } = engine;
      return places.map(({ xMm, yMm }) => {
        const point = part && PanelSurface.of(part).at(xMm, yMm);
        if (!point) return undefined;
        const facing = point.outwards.dot(camera.position.clone().sub(point.position)) > 0;
        const { x, y } = point.position.clone().project(camera);
        return { xPx: ((x + 1) / 2) * box.clientWidth, yPx: ((1 - y) / 2) * box.clientHeight, facing };
      });
    },
    keepView: (view) => {
      shownView.current = view;
    },
    seenNow: () => seenNow,
    subscribe: (onChange) =>
      engine.onSeen(() => {
        seenNow = Object.create(surface) as StageSurface;
        onChange();
      }),
  };
  let seenNow = surface;
  return surface;
}
