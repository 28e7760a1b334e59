import type { ProductPrintArea } from '../../shared/catalog/product.ts';
import { isEmptyPicture } from '../../shared/design/empty-picture.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { Layer } from '../../shared/design/layer.ts';
import { layoutText } from '../../shared/design/layout-text.ts';
import { flattenLayers } from '../../shared/design/map-layers.ts';
import type { TextShaper } from '../../shared/design/text-shaper.ts';
import { effectiveDpi, SOFT_PRINT_DPI, tooSmallToPrint } from '../design-editor/effective-dpi.ts';
import { leavesArea } from '../design-editor/layer-gesture.ts';

/** Something about a layer that would show in the print. */
export interface PrintFinding {
  readonly kind: 'soft-picture' | 'tiny-picture' | 'empty-picture' | 'uncovered-text' | 'outside-area';
  readonly areaKey: string;
  /** The top-level layer to go to. */
  readonly layerId: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** How far a layer may reach over the area's edge before it is worth a word, in mm: print shops trim that much anyway. */
const edgeSlackMm = 0.5;

/** What a person should look at before printing, area by area, bottom layer first. */
export function findPrintFindings(document: DesignDocument, areas: readonly ProductPrintArea[], text: TextShaper): PrintFinding[] {
  return areas.flatMap((area) =>
    (document.areas[area.key]?.layers ?? []).filter((layer) => !layer.hidden).flatMap((layer) => layerFindings(layer, area, text)),
  );
}

function layerFindings(layer: Layer, area: ProductPrintArea, text: TextShaper): PrintFinding[] {
  const found = flattenLayers([layer]).flatMap((part) => partFindings(part, text));
  if (leavesArea(layer, area, edgeSlackMm, text)) found.push({ kind: 'outside-area', params: {} });
  return found.map((finding) => ({ ...finding, areaKey: area.key, layerId: layer.id }));
}

function partFindings(layer: Layer, text: TextShaper): Pick<PrintFinding, 'kind' | 'params'>[] {
  if (layer.kind === 'image') {
    if (isEmptyPicture(layer)) return [{ kind: 'empty-picture', params: {} }];
    if (tooSmallToPrint(layer)) return [{ kind: 'tiny-picture', params: {} }];
    const dpi = effectiveDpi(layer);
    return dpi < SOFT_PRINT_DPI ? [{ kind: 'soft-picture', params: { dpi } }] : [];
  }
  if (layer.kind === 'text' || layer.kind === 'roster-field') {
    const { missing } = layoutText(layer, text);
    return missing.length > 0 ? [{ kind: 'uncovered-text', params: { characters: missing.join(', ') } }] : [];
  }
  return [];
}
