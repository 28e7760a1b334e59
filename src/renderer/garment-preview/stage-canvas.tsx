import { Canvas, useFrame, useThree } from '@react-three/fiber';
import { useEffect, useState, type ReactNode, type RefObject } from 'react';
import type { ColourwayFinish } from '../../shared/catalog/product.ts';
import type { LightSetKey } from '../../shared/garments/light-set.ts';
import type { PictureInsets } from './figure-camera.ts';
import type { StageView } from './camera-views.ts';
import type { RenderTier } from './render-tier.ts';
import type { SizeChange } from './size-change.ts';
import { prefersStillness } from './stage-api.ts';
import type { MeshLevel, ShownGarment, StageDesign } from './stage-calls.ts';
import { StageEngine } from './stage-engine.ts';

/** Lengths along the stage's edges, in CSS px, that other things cover; the garment is centred in what stays free. */
export interface StageInsetsPx {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

export interface StageCanvasProps {
  tier: RenderTier;
  garment: ShownGarment;
  garmentHex: string;
  finish: ColourwayFinish;
  /** What an engine begins with; afterwards it is told by whoever has it. */
  startDesign: RefObject<StageDesign>;
  lights: LightSetKey;
  turning: boolean;
  level: MeshLevel;
  startView: StageView;
  insetsPx: StageInsetsPx;
  /** Called with the engine once it draws, and with null when it is gone. */
  onEngine(engine: StageEngine | null): void;
  onContextLost(): void;
  /** Called when the picture has become as good as it gets, or is not any more. */
  onSettled(settled: boolean): void;
  /** Called when another size of the same garment is coming. */
  onSizeChange(change: SizeChange): void;
}

/** The WebGL canvas: nothing but a place for the engine's pictures, drawn on demand. */
export function StageCanvas({ tier, ...rest }: StageCanvasProps): ReactNode {
  return (
    <Canvas
      className="tb-stage-canvas"
      frameloop="demand"
      dpr={[1, tier.maxPixelRatio]}
      flat
      linear
      gl={{ alpha: true, antialias: false, depth: false, stencil: false, powerPreference: 'high-performance' }}
    >
      <StageDriver tier={tier} {...rest} />
    </Canvas>
  );
}

function StageDriver({
  tier,
  garment,
  garmentHex,
  finish,
  startDesign,
  lights,
  turning,
  level,
  startView,
  insetsPx,
  onEngine,
  onContextLost,
  onSettled,
  onSizeChange,
}: StageCanvasProps): ReactNode {
  const gl = useThree((state) => state.gl);
  const size = useThree((state) => state.size);
  const pixelRatio = useThree((state) => state.viewport.dpr);
  const invalidate = useThree((state) => state.invalidate);
  const [engine, setEngine] = useState<StageEngine | null>(null);
  const [first] = useState({ model: garment.model, view: startView });

  useEffect(() => {
    const made = new StageEngine(gl, tier, { ...first, design: startDesign.current }, { wantFrame: invalidate, onSettled, onSizeChange });
    setEngine(made);
    onEngine(made);
    return () => {
      onEngine(null);
      made.dispose();
    };
  }, [gl, tier, first, startDesign, invalidate, onEngine, onSettled, onSizeChange]);
  useEffect(() => {
    const lost = (event: Event): void => {
      event.preventDefault();
      onContextLost();
    };
    gl.domElement.addEventListener('webglcontextlost', lost);
    return () => gl.domElement.removeEventListener('webglcontextlost', lost);
  }, [gl, onContextLost]);
  useEffect(
    () => engine?.resize(size.width * pixelRatio, size.height * pixelRatio, pixelRatio, insetShares(insetsPx, size)),
    [engine, size, pixelRatio, insetsPx],
  );
  useEffect(() => engine?.setGarment(garment, performance.now(), prefersStillness()), [engine, garment]);
  useEffect(() => engine?.setCloth(garmentHex, finish), [engine, garmentHex, finish]);
  useEffect(() => engine?.setLights(lights), [engine, lights]);
  useEffect(() => engine?.setLevel(level), [engine, level]);
  useEffect(() => engine?.setTurning(turning, performance.now()), [engine, turning]);
  // A priority above 0 takes the drawing over from the library.
  useFrame(() => engine?.frame(performance.now()), 1);
  return null;
}

function insetShares({ top, right, bottom, left }: StageInsetsPx, { width, height }: { width: number; height: number }): PictureInsets {
  return { top: top / height, right: right / width, bottom: bottom / height, left: left / width };
}
