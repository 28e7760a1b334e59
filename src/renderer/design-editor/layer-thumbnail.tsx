import { useEffect, useRef, type ReactNode } from 'react';
import type { Layer } from '../../shared/design/layer.ts';
import { paintThumbnail } from '../../shared/design/paint-thumbnail.ts';
import { assetHashesOf, decodedAssets } from '../painting/asset-images.ts';
import { useTextShaper } from './layer-canvas.tsx';
import styles from './layer-list.module.css';
import { useDecodedImages } from './use-decoded-images.ts';

const rowPx = 24;
/** A gesture paints its layer anew with every move; its thumbnail follows once it rests. */
const restMs = 160;

/** What a layer looks like in a row of the list. */
export function LayerThumbnail({ layer }: { layer: Layer }): ReactNode {
  return <PictureOfLayer layer={layer} sidePx={rowPx} className={styles.thumbnail ?? ''} />;
}

interface PictureOfLayerProps {
  layer: Layer;
  /** In CSS px; the picture is a square. */
  sidePx: number;
  className?: string;
}

/** What a layer looks like, painted by the one painter. */
export function PictureOfLayer({ layer, sidePx, className = '' }: PictureOfLayerProps): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useTextShaper();
  const images = useDecodedImages(assetHashesOf(layer));
  const density = window.devicePixelRatio || 1;
  useEffect(() => {
    const paint = (): void => {
      const context = canvas.current?.getContext('2d');
      if (!context || !text) return;
      context.clearRect(0, 0, sidePx * density, sidePx * density);
      paintThumbnail(context, layer, { sidePx: sidePx * density, assets: decodedAssets, text });
    };
    const timer = setTimeout(paint, restMs);
    return () => clearTimeout(timer);
  }, [layer, text, images, density, sidePx]);
  const side = { width: sidePx, height: sidePx };
  return <canvas ref={canvas} width={sidePx * density} height={sidePx * density} style={side} className={className} aria-hidden="true" />;
}
