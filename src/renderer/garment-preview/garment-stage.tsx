import { useCallback, useEffect, useImperativeHandle, useMemo, useRef, useState, type ReactNode, type Ref } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { ColourwayFinish, ProductPrintArea } from '../../shared/catalog/product.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { AreaDecorations } from '../../shared/garments/decoration/area-decorations.ts';
import type { LightSetKey } from '../../shared/garments/light-set.ts';
import { useAreaDecorations } from '../bridge/use-area-decorations.ts';
import { plateCameraOf, viewOfAzimuth, type StageView } from './camera-views.ts';
import './garment-stage.css';
import { PlateImage } from './plate-image.tsx';
import { plateStill } from './plate-still.ts';
import { useLastSizeChange, type SizeChange } from './size-change.ts';
import { StageCanvas, type StageInsetsPx } from './stage-canvas.tsx';
import type { MeshLevel } from './stage-calls.ts';
import type { StageEngine } from './stage-engine.ts';
import type { StageHand } from './stage-hand.ts';
import { stageSurface, type StageSurface } from './stage-surface.ts';
import { prefersStillness, stageApi, type GarmentStageApi } from './stage-api.ts';
import { useGarmentModel } from './use-garment-model.ts';
import type { StageWearer } from './stage-wearer.ts';
import { useOrbit } from './use-orbit.ts';
import { useRenderTier } from './use-render-tier.ts';
import { useWornGarment } from './use-worn-garment.ts';

export interface GarmentStageProps {
  garmentKey: string;
  sizeKey: string;
  garmentHex: string;
  finish: ColourwayFinish;
  document: DesignDocument | null;
  /** The product's print areas, all sizes or this one's. */
  printAreas: readonly ProductPrintArea[];
  /** How the areas are decorated; as the document and the shop say when left out. */
  decorations?: AreaDecorations;
  /** Shows inks as they come out on the cloth. */
  softProof?: boolean;
  view: StageView;
  /** Called when turning by hand has ended on another side. */
  onViewChange: (view: StageView) => void;
  /** The spoken description of what is on the stage. */
  label: string;
  apiRef?: Ref<GarmentStageApi>;
  insetsPx?: StageInsetsPx;
  lights?: LightSetKey;
  /** The garment turns by itself. */
  turning?: boolean;
  /** The finest that suits the graphics when left out. */
  level?: MeshLevel;
  /** Called each time the picture has become as good as it gets. */
  onSettled?: (() => void) | undefined;
  /** Who wears it, where anybody can; the garment alone when left out. */
  wearer?: StageWearer;
  /** What a person may do to the prints; the garment is only looked at when left out. */
  hand?: StageHand;
  /** What is drawn over the garment and follows its cloth; never in a still. */
  overlay?: (surface: StageSurface) => ReactNode;
}

/** Height that the notice under a plate takes. */
const noticeRoomPx = 60;
const noInsetsPx: StageInsetsPx = { top: 20, right: 20, bottom: 20, left: 20 };

/** The garment in 3D with its prints: turns, zooms, and shows every change at once. Without WebGL its plate stands in. */
export function GarmentStage({
  garmentKey,
  sizeKey,
  garmentHex,
  finish,
  document,
  printAreas,
  decorations: given,
  softProof = false,
  view,
  onViewChange,
  label,
  apiRef,
  insetsPx = noInsetsPx,
  lights = 'studio',
  turning = false,
  level,
  onSettled,
  wearer = 'ghost',
  hand,
  overlay,
}: GarmentStageProps): ReactNode {
  const intl = useIntl();
  const frame = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const tier = useRenderTier();
  const [round, setRound] = useState({ number: 0, lost: false });
  const [engine, setEngine] = useState<StageEngine | null>(null);
  const hero = level === 'hero' || (level === undefined && typeof tier === 'object' && tier.heroes);
  const { model, missing } = useGarmentModel(garmentKey, sizeKey, hero);
  const worn = useWornGarment(model, wearer);
  const known = useAreaDecorations(document, garmentHex);
  const decorations = given ?? known;
  const design = useMemo(
    () => ({ document, printAreas, decorations, clothHex: garmentHex, softProof }),
    [document, printAreas, decorations, garmentHex, softProof],
  );
  const latestDesign = useRef(design);
  const shownView = useRef(view);
  const flat = tier === 'none' || missing || round.lost;

  const lose = useCallback(() => setRound(({ number }) => ({ number, lost: true })), []);
  const atRest = useRef(onSettled);
  useEffect(() => {
    atRest.current = onSettled;
  }, [onSettled]);
  const settle = useCallback((settled: boolean) => {
    frame.current?.setAttribute('data-stage-settled', String(settled));
    if (settled) atRest.current?.();
  }, []);
  const sayChange = useCallback((change: SizeChange) => {
    frame.current?.setAttribute('data-size-change', change);
    useLastSizeChange.setState({ change });
  }, []);
  const turnedByHand = useCallback(
    (azimuthDeg: number) => {
      const seen = viewOfAzimuth(azimuthDeg);
      if (seen === shownView.current) return;
      shownView.current = seen;
      onViewChange(seen);
    },
    [onViewChange],
  );
  const [surface, setSurface] = useState<StageSurface>();
  useEffect(() => setSurface(engine && box.current ? stageSurface(engine, box.current, shownView) : undefined), [engine]);
  // Past the canvas, which a new design would render anew with all that it holds.
  useEffect(() => {
    latestDesign.current = design;
    engine?.setDesign(design, performance.now());
  }, [engine, design]);
  useOrbit(box, engine, shownView, turnedByHand, { surface, hand });
  useEffect(() => {
    if (!engine || shownView.current === view) return;
    shownView.current = view;
    engine.showView(view, performance.now(), prefersStillness());
  }, [engine, view]);
  useEffect(() => {
    if (!engine || !turning) return undefined;
    return () => turnedByHand(engine.rig.goal.azimuthDeg);
  }, [engine, turning, turnedByHand]);
  useImperativeHandle(
    apiRef,
    () =>
      stageApi(engine, flat, shownView, (still, size) =>
        plateStill(
          { garmentKey, sizeKey, garmentHex, finish, document, printAreas, decorations, softProof, camera: plateCameraOf(still) },
          size,
        ),
      ),
    [engine, flat, garmentKey, sizeKey, garmentHex, finish, document, printAreas, decorations, softProof],
  );

  const arrowsMove = hand?.ownsArrows === true;
  const keys = intl.formatMessage({ id: arrowsMove ? 'stage.keys-picked' : hand ? 'stage.keys-hand' : 'stage.keys' });
  return (
    <div
      ref={frame}
      className="tb-stage"
      data-stage={flat ? 'plate' : engine ? 'ready' : 'loading'}
      data-stage-settled={flat}
      data-stage-wearer={worn?.wearer}
    >
      <div
        ref={box}
        className="tb-stage-view"
        role="img"
        aria-label={flat ? label : `${label}. ${keys}`}
        tabIndex={0}
        data-nudge={arrowsMove || undefined}
      >
        {!flat && (!worn || tier === 'waiting') && <span className="tb-stage-waiting" aria-hidden="true" />}
        {!flat && worn && tier !== 'waiting' && (
          <StageCanvas
            key={`${tier.key}-${round.number}`}
            tier={tier}
            garment={worn.garment}
            garmentHex={garmentHex}
            finish={finish}
            startDesign={latestDesign}
            lights={lights}
            turning={turning}
            level={level ?? 'standard'}
            startView={view}
            insetsPx={insetsPx}
            onEngine={setEngine}
            onContextLost={lose}
            onSettled={settle}
            onSizeChange={sayChange}
          />
        )}
        {flat && (
          <span
            className="tb-stage-plate"
            style={{ inset: `${insetsPx.top}px ${insetsPx.right}px ${insetsPx.bottom + noticeRoomPx}px ${insetsPx.left}px` }}
          >
            <PlateImage
              garmentKey={garmentKey}
              sizeKey={sizeKey}
              camera={plateCameraOf(view)}
              garmentHex={garmentHex}
              finish={finish}
              document={document}
              printAreas={printAreas}
              decorations={decorations}
              softProof={softProof}
              alt=""
              widthPx={960}
            />
          </span>
        )}
      </div>
      {surface && !flat && overlay?.(surface)}
      {flat && (
        <span className="tb-stage-notice" role="status" style={{ bottom: insetsPx.bottom + 8 }}>
          <FormattedMessage id={missing ? 'stage.missing' : tier === 'none' ? 'stage.unavailable' : 'stage.lost'} />
          {tier !== 'none' && !missing && (
            <button type="button" onClick={() => setRound(({ number }) => ({ number: number + 1, lost: false }))}>
              <FormattedMessage id="stage.restart" />
            </button>
          )}
        </span>
      )}
    </div>
  );
}
