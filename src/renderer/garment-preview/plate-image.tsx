import { IconShirt } from '@tabler/icons-react';
import { useEffect, useState, type ReactNode } from 'react';
import type { ColourwayFinish, ProductPrintArea } from '../../shared/catalog/product.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { AreaDecorations } from '../../shared/garments/decoration/area-decorations.ts';
import type { CameraKey } from '../../shared/garments/garment-metadata.ts';
import { useAreaDecorations } from '../bridge/use-area-decorations.ts';
import './plate-image.css';
import { findPlatePicture, makePlatePicture } from './plate-pictures.ts';
import { plateKey, type PlateRequest } from './plate-request.ts';

export interface PlateImageProps {
  garmentKey: string;
  sizeKey: string;
  camera: CameraKey;
  garmentHex: string;
  finish: ColourwayFinish;
  /** Null shows the blank garment. */
  document: DesignDocument | null;
  /** The product's print areas, all sizes or this one's. */
  printAreas: readonly ProductPrintArea[];
  /** How the areas are decorated; as the document and the shop say when left out. */
  decorations?: AreaDecorations;
  /** Shows inks as they come out on the cloth. */
  softProof?: boolean;
  /** Empty for a picture that only decorates. */
  alt: string;
  /** Width of the picture in its own pixels; it is shown as wide as its place. */
  widthPx?: number;
  background?: string;
  className?: string;
  /** Kept for the next start: nothing of a person may be on it. */
  lasting?: boolean;
}

type Shown = { key: string; url: string; known: boolean } | { key: string; failed: true };

/** A true picture of a design on a garment, made from a plate: needs no GPU, and is the same for the same input. */
export function PlateImage({
  alt,
  className,
  widthPx = 480,
  background = 'transparent',
  lasting = false,
  ...rest
}: PlateImageProps): ReactNode {
  const known = useAreaDecorations(rest.document, rest.garmentHex);
  const shown = usePlatePicture({ ...rest, decorations: rest.decorations ?? known, widthPx, background }, lasting);
  const state = shown === undefined ? 'waiting' : 'failed' in shown ? 'failed' : 'ready';
  return (
    <span className={className ? `tb-plate-frame ${className}` : 'tb-plate-frame'} data-plate={state}>
      {state === 'waiting' && <span className="tb-plate-waiting" aria-hidden="true" />}
      {state === 'failed' && (
        <span className="tb-plate-missing" {...(alt ? { role: 'img', 'aria-label': alt } : { 'aria-hidden': true })}>
          <IconShirt stroke={1.5} aria-hidden="true" />
        </span>
      )}
      {shown && 'url' in shown && (
        <img
          key={shown.url}
          className="tb-plate-picture"
          src={shown.url}
          alt={alt}
          draggable={false}
          data-known={shown.known || undefined}
        />
      )}
    </span>
  );
}

/** Keeps the last picture up while the next one is made, so that a change never blinks. */
function usePlatePicture(request: PlateRequest, lasting: boolean): Shown | undefined {
  const key = plateKey(request);
  const [wanted, setWanted] = useState({ key, request });
  if (wanted.key !== key) setWanted({ key, request });
  const [shown, setShown] = useState<Shown | undefined>(() => known({ key, request }));
  useEffect(() => {
    const found = known(wanted);
    if (found) {
      setShown(found);
      return undefined;
    }
    const stop = new AbortController();
    makePlatePicture(wanted.request, stop.signal, { lasting }).then(
      (picture) => setShown({ key: wanted.key, ...picture }),
      () => {
        if (!stop.signal.aborted) setShown({ key: wanted.key, failed: true });
      },
    );
    return () => stop.abort();
  }, [wanted, lasting]);
  return shown;
}

function known({ key, request }: { key: string; request: PlateRequest }): Shown | undefined {
  const url = findPlatePicture(request);
  return url === undefined ? undefined : { key, url, known: true };
}
