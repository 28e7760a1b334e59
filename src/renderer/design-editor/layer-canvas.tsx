import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { needsEastAsianFaces } from '../../shared/design/east-asian.ts';
import { paintDesign } from '../../shared/design/paint-design.ts';
import type { TextShaper } from '../../shared/design/text-shaper.ts';
import { assetHashesIn, decodedAssets } from '../painting/asset-images.ts';
import { loadTextShaper } from '../painting/load-text-shaper.ts';
import type { AreaView } from './area-view.ts';
import styles from './area-editor.module.css';
import { useEditorSession } from './editor-session.ts';
import type { BoxSize } from './use-box-size.ts';
import { useDecodedImages } from './use-decoded-images.ts';

interface LayerCanvasProps {
  document: DesignDocument;
  areaKey: string;
  area: { widthMm: number; heightMm: number };
  view: AreaView;
  box: BoxSize;
}

/** The print area as it will be printed, painted by the one painter in the same frame as the change. */
export function LayerCanvas({ document, areaKey, area, view, box }: LayerCanvasProps): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  const text = useTextShaper();
  const images = useDecodedImages(assetHashesIn(document, areaKey));
  const density = window.devicePixelRatio || 1;
  const widthPx = Math.round(box.widthPx * density);
  const heightPx = Math.round(box.heightPx * density);
  const { pxPerMm, offsetXPx, offsetYPx } = view;

  useLayoutEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (!context || !text || widthPx === 0) return;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, widthPx, heightPx);
    if (!document.areas[areaKey]) return;
    context.translate(offsetXPx * density, offsetYPx * density);
    paintDesign(context, document, areaKey, { areaSizeMm: area, pixelsPerMm: pxPerMm * density, text, assets: decodedAssets });
  }, [document, areaKey, area, pxPerMm, offsetXPx, offsetYPx, widthPx, heightPx, text, images, density]);

  return <canvas ref={canvas} width={widthPx} height={heightPx} className={styles.canvas} aria-hidden="true" />;
}

/** The shaper once the fonts are there that the open design needs. */
export function useTextShaper(): TextShaper | undefined {
  const [text, setText] = useState<TextShaper>();
  const eastAsian = useEditorSession(({ document }) => document !== undefined && needsEastAsianFaces(document));
  useEffect(() => {
    let wanted = true;
    loadTextShaper(useEditorSession.getState().document ?? null).then(
      (shaper) => wanted && setText(shaper),
      (cause: unknown) => {
        // The nearest error boundary says it: without fonts there is no editor.
        if (wanted)
          setText(() => {
            throw cause;
          });
      },
    );
    return () => {
      wanted = false;
    };
  }, [eastAsian]);
  return text;
}
