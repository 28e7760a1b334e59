import { useEffect, useRef, useState } from 'react';
import type { Asset } from '../../shared/design/contract.ts';
import type { BrushStroke } from '../../shared/design/cut-out.ts';
import type { ImageLayer } from '../../shared/design/layer.ts';
import { callStudio } from '../bridge/call-studio.ts';
import { openCutter, type Cutter, type CutoutWork } from '../painting/render-cutout.ts';

const firstTolerance = 12;

/** What has been done to the cut-out so far. */
export interface CutoutSteps {
  readonly tolerance: number;
  readonly strokes: readonly BrushStroke[];
  /** True until the tolerance is touched: an earlier cut-out is gone on from. */
  readonly fromBefore: boolean;
}

/** A cut-out in the making. */
export interface CutoutMaking {
  readonly steps: CutoutSteps;
  /** What is seen now; undefined until the first one is there. */
  readonly picture: ImageBitmap | undefined;
  readonly busy: boolean;
  readonly error: unknown;
  readonly canUndo: boolean;
  setTolerance(tolerance: number): void;
  addStroke(stroke: BrushStroke): void;
  undo(): void;
  /** Stores the cut-out; undefined when it failed, which `error` tells. */
  finish(): Promise<Asset | undefined>;
}

/** Cuts a layer's picture out in a worker of its own, step by step. */
export function useCutout(layer: ImageLayer): CutoutMaking {
  const cutter = useRef<Cutter>(undefined);
  const [past, setPast] = useState<readonly CutoutSteps[]>([]);
  const [steps, setSteps] = useState<CutoutSteps>(() => firstSteps(layer));
  const [picture, setPicture] = useState<ImageBitmap>();
  const [busy, setBusy] = useState(true);
  const [error, setError] = useState<unknown>();
  const [work] = useState(() => ({ originalHash: layer.cutout?.originalHash ?? layer.assetHash, before: layer.assetHash }));

  useEffect(() => {
    const abort = new AbortController();
    const opened = cutter.current ?? openCutter();
    cutter.current = opened;
    setBusy(true);
    opened
      .preview(workOf(work, steps), abort.signal)
      .then((bitmap) => {
        setPicture(bitmap);
        setError(undefined);
        setBusy(false);
      })
      .catch((thrown: unknown) => {
        if (abort.signal.aborted) return;
        setError(thrown);
        setBusy(false);
      });
    return () => abort.abort();
  }, [steps, work]);
  useEffect(
    () => () => {
      cutter.current?.close();
      cutter.current = undefined;
    },
    [],
  );

  const step = (change: Partial<CutoutSteps>): void => {
    const replaces = 'tolerance' in change && past.length > 0 && steps.strokes === past.at(-1)?.strokes && !past.at(-1)?.fromBefore;
    if (!replaces) setPast([...past, steps]);
    setSteps({ ...steps, ...change });
  };
  return {
    steps,
    picture,
    busy,
    error,
    canUndo: past.length > 0,
    setTolerance: (tolerance) => step({ tolerance, fromBefore: false }),
    addStroke: (stroke) => step({ strokes: [...steps.strokes, stroke] }),
    undo: () => {
      const before = past.at(-1);
      if (!before) return;
      setPast(past.slice(0, -1));
      setSteps(before);
    },
    finish: async () => {
      setBusy(true);
      try {
        const bytes = await cutter.current!.file(workOf(work, steps));
        return await callStudio('design.importAsset', { bytes });
      } catch (thrown) {
        setError(thrown);
        setBusy(false);
        return undefined;
      }
    },
  };
}

function firstSteps({ cutout }: ImageLayer): CutoutSteps {
  return { tolerance: cutout?.tolerance ?? firstTolerance, strokes: [], fromBefore: cutout !== null };
}

function workOf({ originalHash, before }: { originalHash: string; before: string }, steps: CutoutSteps): CutoutWork {
  const { tolerance, strokes, fromBefore } = steps;
  return { originalHash, startHash: fromBefore ? before : null, tolerance, strokes };
}
