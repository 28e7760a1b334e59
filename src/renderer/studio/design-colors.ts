import { colorContrast } from '../../shared/design/color-contrast.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import { layerColors } from '../../shared/design/layer-colors.ts';
import { flattenLayers } from '../../shared/design/map-layers.ts';
import type { Template } from '../../shared/design/template.ts';

const houseColors = ['#ffffff', '#1b1a18', '#c8402b', '#e0a63a', '#2f7d4f', '#1f3f77', '#7d3ac1', '#e6dccb'];
const maxColors = 16;

/** Colours to offer: those that were added, those in the design, the template's palettes, then the house's. */
export function designColors(document: DesignDocument, template: Template | undefined, added: readonly string[] = []): string[] {
  const own = Object.values(document.areas).flatMap((area) => flattenLayers(area.layers).flatMap(layerColors));
  const palettes = template?.palettes.flatMap((palette) => Object.values(palette.colors)) ?? [];
  return [...new Set([...added, ...own, ...palettes, ...houseColors])].slice(0, maxColors);
}

/** The first of the house's colours that stands well off the cloth. */
export function colorOnCloth(garmentHex: string): string {
  return houseColors.find((color) => colorContrast(color, garmentHex) >= 4.5) ?? '#ffffff';
}
