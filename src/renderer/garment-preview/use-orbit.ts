import { useEffect, useLayoutEffect, useRef, type RefObject } from 'react';
import { fitDistanceM, stageFovDeg, type StageView } from './camera-views.ts';
import { listenForOrbit } from './orbit-input.ts';
import { prefersStillness } from './stage-api.ts';
import type { StageEngine } from './stage-engine.ts';
import type { StageHand } from './stage-hand.ts';
import type { StageSurface } from './stage-surface.ts';

/** Lets mouse, touch and keyboard turn the engine's camera; tells the azimuth when a movement by hand has ended. */
export function useOrbit(
  box: RefObject<HTMLElement | null>,
  engine: StageEngine | null,
  shownView: RefObject<StageView>,
  onTurned: (azimuthDeg: number) => void,
  touched: { surface: StageSurface | undefined; hand: StageHand | undefined },
): void {
  const { surface } = touched;
  const hand = useRef(touched.hand);
  useLayoutEffect(() => {
    hand.current = touched.hand;
  });
  useEffect(() => {
    const element = box.current;
    if (!engine || !element) return undefined;
    const reset = (): void => engine.showView(shownView.current, performance.now(), prefersStillness());
    return listenForOrbit(element, {
      nudge: (change) => engine.nudge(change, performance.now()),
      reset,
      pick: (x, y) => {
        if (engine.showAreaAt(x, y, performance.now(), prefersStillness())) onTurned(engine.rig.goal.azimuthDeg);
        else reset();
      },
      settled: () => onTurned(engine.rig.goal.azimuthDeg),
      metresPerPixel: () => metresPerPixel(engine, element),
      take: (pointer) => surface && hand.current?.take(pointer, surface),
      tap: (pointer) => surface && hand.current?.tap(pointer, surface),
      hover: (pointer) => surface && hand.current?.hover(pointer, surface),
      menu: (pointer) => surface && hand.current?.menu(pointer, surface),
      ownsArrows: () => hand.current?.ownsArrows === true,
    });
  }, [box, engine, shownView, onTurned, surface]);
}

function metresPerPixel(engine: StageEngine, { clientWidth, clientHeight }: HTMLElement): number {
  const distance = fitDistanceM(engine.bounds, clientWidth / clientHeight) / engine.rig.goal.zoom;
  return (2 * distance * Math.tan((stageFovDeg * Math.PI) / 360)) / clientHeight;
}
