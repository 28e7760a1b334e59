import { useMemo } from 'react';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { areaDecorations, type AreaDecorations } from '../../shared/garments/decoration/area-decorations.ts';
import { useStudioQuery } from './use-studio-query.ts';

const none: AreaDecorations = {};

/** How each area of a design is decorated, by its document, its product, the cloth and the shop's methods; nothing is told until they are read. */
export function useAreaDecorations(document: DesignDocument | null, clothHex: string): AreaDecorations {
  const enabled = document !== null;
  const products = useStudioQuery('catalog.listProducts', {}, { enabled }).data;
  const methods = useStudioQuery('catalog.listMethods', {}, { enabled }).data;
  const { productUid, methods: chosen } = document ?? {};
  return useMemo(() => {
    const product = products?.find(({ uid }) => uid === productUid);
    return product && methods && chosen ? areaDecorations({ chosen, clothHex }, product, methods) : none;
  }, [products, methods, productUid, chosen, clothHex]);
}
