import { useMemo, useRef, useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Product } from '../../shared/catalog/product.ts';
import { decorationSample } from '../../shared/design/decoration-sample.ts';
import { testCardDocument } from '../../shared/design/test-card.ts';
import { cameraKeys } from '../../shared/garments/garment-metadata.ts';
import type { GateFigures } from '../../shared/garments/gate-figures.ts';
import { sizeName } from '../bridge/size-words.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import { plateCameraOf, type StageView } from '../garment-preview/camera-views.ts';
import { GarmentStage } from '../garment-preview/garment-stage.tsx';
import { PlateImage } from '../garment-preview/plate-image.tsx';
import type { GarmentStageApi } from '../garment-preview/stage-api.ts';
import type { StageFigures } from '../garment-preview/stage-calls.ts';
import { useGarmentModel } from '../garment-preview/use-garment-model.ts';
import { PageTitle } from '../ui/page-title.tsx';
import { GarmentList } from './garment-list.tsx';
import { GateTable } from './gate-table.tsx';
import { summarise } from './gate-rows.ts';
import { StageBar } from './stage-bar.tsx';
import { StageFacts } from './stage-facts.tsx';
import { useGateFigures } from './use-gate-figures.ts';
import { madeGarments, useWardrobeChoice, type WardrobeChoice } from './wardrobe-choice.ts';
import './wardrobe.css';

/** The test card belongs to no product of the shop. */
const nobody = '00000000-0000-7000-8000-000000000000';
/** The facts lie over the stage's foot. */
const stageInsetsPx = { top: 12, right: 16, bottom: 56, left: 16 };
const garmentKeys = madeGarments.map(({ key }) => key);

/** For those who make garments: each one with the test card or a decoration's sample on it, in every size, colour and level, beside what its gates measured. */
export function WardrobeScreen(): ReactNode {
  const intl = useIntl();
  const products = useStudioQuery('catalog.listProducts', {}).data;
  const figures = useGateFigures(garmentKeys);
  return (
    <>
      <PageTitle title={intl.formatMessage({ id: 'wardrobe.title' })} />
      {products && figures && <Viewer products={products} figures={figures} />}
    </>
  );
}

interface ViewerProps {
  products: readonly Product[];
  figures: ReadonlyMap<string, GateFigures>;
}

function Viewer({ products, figures }: ViewerProps): ReactNode {
  const intl = useIntl();
  const [choice, change] = useWardrobeChoice(products, figures);
  const own = figures.get(choice.garment.key);
  return (
    <div className="tb-wardrobe">
      <GarmentList garmentKey={choice.garment.key} figures={figures} onGarment={(garment) => change({ garment })} />
      <section className="tb-wardrobe-middle" aria-label={intl.formatMessage({ id: 'wardrobe.stage' })}>
        <StageBar choice={choice} onChange={change} />
        <Pictures choice={choice} onView={(view) => change({ view: plateCameraOf(view) })} />
      </section>
      <section className="tb-wardrobe-gates" aria-labelledby="wardrobe-gates">
        <header>
          <h2 className="tb-label" id="wardrobe-gates">
            <FormattedMessage id="wardrobe.gates" />
          </h2>
          {own && <GateWords figures={own} />}
        </header>
        {own ? (
          <GateTable figures={own} sizeKeys={choice.sizeKeys} sizeKey={choice.sizeKey} onSize={(size) => change({ size })} />
        ) : (
          <p className="tb-secondary">
            <FormattedMessage id="wardrobe.not-recorded-fix" />
          </p>
        )}
      </section>
    </div>
  );
}

function GateWords({ figures }: { figures: Parameters<typeof summarise>[0] }): ReactNode {
  const intl = useIntl();
  const { count, failedCount, nearest } = summarise(figures);
  return (
    <p className="tb-secondary tb-figures" data-gates={failedCount > 0 ? 'failed' : 'passed'}>
      <FormattedMessage id="wardrobe.gates-result" values={{ count, failed: failedCount }} />
      {nearest && (
        <span className="tb-gates-nearest">
          <FormattedMessage id="wardrobe.nearest" values={{ what: nearest.what, size: sizeName(intl, nearest.sizeKey) }} />
        </span>
      )}
    </p>
  );
}

interface PicturesProps {
  choice: WardrobeChoice;
  onView(view: StageView): void;
}

/** The stage with what it holds, and the plates of the same garment. */
function Pictures({ choice, onView }: PicturesProps): ReactNode {
  const intl = useIntl();
  const { garment, sizeKey, cloth, level, view, decoration } = choice;
  const api = useRef<GarmentStageApi>(null);
  const [held, setHeld] = useState<StageFigures>();
  const { model } = useGarmentModel(garment.key, sizeKey, level === 'hero');
  const { document, printAreas, decorations } = useMemo(() => {
    const areas = garment.printAreasOf(sizeKey);
    const uids = { productUid: nobody, variantUid: nobody };
    const sampleArea = areas.find(({ key }) => key === 'front') ?? areas[0]!;
    return {
      document: decoration ? decorationSample(sampleArea, uids) : testCardDocument(areas, { ...uids, clothHex: cloth.hex }),
      printAreas: areas.map((area) => ({ ...area, sizeKey, printPriceMinor: 0 })),
      decorations: decoration ? { [sampleArea.key]: { kind: decoration, underbase: true } } : {},
    };
  }, [garment, sizeKey, cloth.hex, decoration]);
  const words = { garment: garment.key, size: sizeName(intl, sizeKey), colour: cloth.name };
  const shared = { garmentKey: garment.key, sizeKey, garmentHex: cloth.hex, finish: cloth.finish, document, printAreas, decorations };
  return (
    <>
      <div className="tb-wardrobe-stage">
        <GarmentStage
          {...shared}
          view={view}
          onViewChange={onView}
          label={intl.formatMessage({ id: 'wardrobe.stage-label' }, words)}
          apiRef={api}
          insetsPx={stageInsetsPx}
          level={level}
          onSettled={() => setHeld(api.current?.figures())}
        />
        <StageFacts model={model} level={level} held={held} />
      </div>
      <ul className="tb-wardrobe-plates">
        {cameraKeys.map((camera) => (
          <li key={camera} className="tb-backdrop">
            <PlateImage
              {...shared}
              camera={camera}
              widthPx={320}
              alt={intl.formatMessage({ id: 'wardrobe.plate' }, { ...words, view: intl.formatMessage({ id: `wardrobe.view-${camera}` }) })}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
