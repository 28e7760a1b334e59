import { useState, type RefObject } from 'react';
import { useIntl } from 'react-intl';
import type { ProductPrintArea } from '../../shared/catalog/product.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { PlateKey } from '../../shared/garments/garment-metadata.ts';
import { callStudio } from '../bridge/call-studio.ts';
import { showDone, showRefusal } from '../bridge/toasts.tsx';
import { plateCameraOf, type StageView } from '../garment-preview/camera-views.ts';
import { plateStill } from '../garment-preview/plate-still.ts';
import type { GarmentStageApi } from '../garment-preview/stage-api.ts';
import { printFileDpi, renderPrintFile } from '../painting/render-print-file.ts';
import { fileName } from './file-name.ts';
import type { ProductChoice } from './product-choice.ts';

const pictureWidthPx = 2000;
const pictureHeightPx = 2000;
/** The paper of the stage, as in the house's pictures. */
const studioBackground = '#eceae5';

interface SaveFilesOptions {
  choice: ProductChoice;
  document: DesignDocument;
  stageApi: RefObject<GarmentStageApi | null>;
  name: string;
}

interface SaveFiles {
  readonly pending: boolean;
  savePicture(view: StageView | 'folded', background: 'studio' | 'transparent'): Promise<void>;
  savePrintFile(area: ProductPrintArea): Promise<void>;
}

/** Pictures and print files of the open design, handed over to be kept where the person says. */
export function useSaveFiles({ choice, document, stageApi, name }: SaveFilesOptions): SaveFiles {
  const intl = useIntl();
  const [pending, setPending] = useState(false);

  const save = async (suggestedName: string, make: () => Promise<Uint8Array>): Promise<void> => {
    setPending(true);
    try {
      const bytes = new Uint8Array(await make());
      const { savedAs } = await callStudio('production.saveFile', { suggestedName, bytes });
      if (savedAs !== null) showDone(intl.formatMessage({ id: 'studio.file-saved' }, { savedAs }));
    } catch (error) {
      showRefusal(error);
    } finally {
      setPending(false);
    }
  };

  /** From the stage; from a plate while the stage is out of view, and of the folded garment. */
  const takePicture = (view: StageView | 'folded', background: string): Promise<Uint8Array> => {
    const api = stageApi.current;
    if (api && view !== 'folded') return api.captureStill(view, pictureWidthPx, pictureHeightPx, background);
    const { product, variant, colourway } = choice;
    const camera: PlateKey = view === 'folded' ? 'folded' : plateCameraOf(view);
    const request = {
      garmentKey: product.garmentKey,
      sizeKey: variant.sizeKey,
      garmentHex: colourway.hex,
      finish: colourway.finish,
      document,
      printAreas: product.printAreas,
      camera,
    };
    return plateStill(request, { widthPx: pictureWidthPx, heightPx: pictureHeightPx, background });
  };

  return {
    pending,
    savePicture: (view, background) =>
      save(fileName([name, view]), () => takePicture(view, background === 'studio' ? studioBackground : 'transparent')),
    savePrintFile: (area) => save(fileName([name, area.key, `${printFileDpi}dpi`]), () => renderPrintFile(document, area.key, area)),
  };
}
