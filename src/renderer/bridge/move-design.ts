import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { FitManner } from '../../shared/design/fit-area.ts';
import { suitCloth } from '../../shared/design/suit-cloth.ts';
import type { Template } from '../../shared/design/template.ts';
import type { Garment } from './find-garment.ts';
import { retargetDocument } from './retarget-document.ts';

/** The design on another garment, colour or size: fitted to its print areas, and a template's palette changed when the cloth asks for it. */
export function moveDesign(
  document: DesignDocument,
  from: Garment | undefined,
  to: Garment,
  templates: readonly Template[],
  manner?: FitManner,
): DesignDocument {
  const moved = retargetDocument(document, from, to, manner);
  const clothHex = clothHexOf(to);
  if (clothHex === undefined || (from && clothHexOf(from) === clothHex)) return moved;
  const template = templates.find(({ uid }) => uid === document.origin?.templateUid);
  return suitCloth(moved, template, clothHex);
}

function clothHexOf({ product, variant }: Garment): string | undefined {
  return product.colourways.find(({ id }) => id === variant.colourwayId)?.hex;
}
