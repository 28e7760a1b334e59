import { useState, type RefObject } from 'react';
import { useIntl } from 'react-intl';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { PlateKey } from '../../shared/garments/garment-metadata.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { callStudio } from '../bridge/call-studio.ts';
import { orRefused } from '../bridge/or-refused.ts';
import { usePrintRequest } from '../bridge/print-request.ts';
import { showDone } from '../bridge/toasts.tsx';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { plateCameraOf, type StageView } from '../garment-preview/camera-views.ts';
import { requestOfVariant } from '../garment-preview/plate-request.ts';
import { plateStill } from '../garment-preview/plate-still.ts';
import type { GarmentStageApi } from '../garment-preview/stage-api.ts';
import { fileName } from './file-name.ts';
import { printSources } from './print-sources.ts';
import type { ProductChoice } from './product-choice.ts';
import { useAskForProof } from './use-ask-for-proof.ts';

const pictureWidthPx = 2000;
const pictureHeightPx = 2000;
/** The paper of the stage, as in the house's pictures. */
const studioBackground = '#eceae5';

interface SaveFilesOptions {
  choice: ProductChoice;
  stageApi: RefObject<GarmentStageApi | null>;
  name: string;
}

interface SaveFiles {
  readonly pending: boolean;
  savePicture(view: StageView | 'folded', background: 'studio' | 'transparent'): Promise<void>;
  askForPrints(): void;
  askForProof(): void;
}

/** Pictures and print files of the open design, handed over to be kept where the person says. */
export function useSaveFiles({ choice, stageApi, name }: SaveFilesOptions): SaveFiles {
  const intl = useIntl();
  const [pending, setPending] = useState(false);
  const askForPrints = usePrintRequest((request) => request.ask);
  const askForProof = useAskForProof(choice);

  const save = async (suggestedName: string, make: () => Promise<Uint8Array>): Promise<void> => {
    setPending(true);
    const saved = await orRefused(async () => callStudio('production.saveFile', { suggestedName, bytes: new Uint8Array(await make()) }));
    setPending(false);
    const savedAs = saved?.savedAs ?? null;
    if (savedAs !== null) showDone(intl.formatMessage({ id: 'studio.file-saved' }, { savedAs }));
  };

  /** From the stage; from a plate while the stage is out of view, and of the folded garment. */
  const takePicture = async (view: StageView | 'folded', background: string): Promise<Uint8Array> => {
    const api = stageApi.current;
    if (api && view !== 'folded') return api.captureStill(view, pictureWidthPx, pictureHeightPx, background);
    const camera: PlateKey = view === 'folded' ? 'folded' : plateCameraOf(view);
    const request = requestOfVariant(choice, openDocument(), await callStudio('catalog.listMethods', {}), camera);
    return plateStill(request, { widthPx: pictureWidthPx, heightPx: pictureHeightPx, background });
  };

  return {
    pending,
    savePicture: (view, background) =>
      save(fileName([name, view]), () => takePicture(view, background === 'studio' ? studioBackground : 'transparent')),
    askForProof,
    askForPrints: () => askForPrints({ sources: printSources(choice, openDocument(), name), sizeKey: choice.variant.sizeKey }),
  };
}

function openDocument(): DesignDocument {
  const { document } = useEditorSession.getState();
  if (!document) throw new AppError('asset.design-gone');
  return document;
}
