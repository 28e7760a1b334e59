import { AppError } from '../kernel/errors.ts';
import { choosePalette } from './choose-palette.ts';
import { DESIGN_DOCUMENT_VERSION, type AreaContent, type DesignDocument } from './design-document.ts';
import type { AreaSizeMm } from './fit-area.ts';
import { placeTemplate } from './place-template.ts';
import type { Palette, Template } from './template.ts';
import { arrangeArea, getLayout } from './template-layout.ts';
import { setSlot, writeSlot } from './template-slots.ts';

export interface ApplyTemplateOptions {
  readonly productUid: string;
  readonly variantUid: string;
  /** The print areas of the chosen garment size; the document gets one area for each. */
  readonly areaSizes: Readonly<Record<string, AreaSizeMm>>;
  /** Words and colours by slot key; they win over the palette. */
  readonly slotValues?: Readonly<Record<string, string>> | undefined;
  /** The template's first layout if left out. */
  readonly layoutKey?: string | undefined;
  /** The palette that suits the garment's colour if left out. */
  readonly paletteKey?: string | undefined;
  /** `#rrggbb` of the cloth. */
  readonly garmentColor?: string | undefined;
}

/**
 * A new document from a template, its areas on the print areas that `placeTemplate` names, each keeping the same share of the real one, centred at its top.
 *
 * @throws AppError record.not-found for an unknown layout or palette, design.invalid-document for a slot value that is refused or an area that is too small
 */
export function applyTemplate(template: Template, options: ApplyTemplateOptions): DesignDocument {
  const layout = options.layoutKey === undefined ? template.layouts[0] : getLayout(template, options.layoutKey);
  if (!layout) throw new AppError('record.not-found', { kind: 'layout', key: '' });
  const areas: Record<string, AreaContent> = {};
  const placed = placeTemplate(template, options.areaSizes);
  for (const [areaKey, size] of Object.entries(options.areaSizes)) {
    const drawn = placed.get(areaKey);
    areas[areaKey] = { layers: drawn === undefined ? [] : arrangeArea(template, drawn, layout, size) };
  }
  const document: DesignDocument = {
    version: DESIGN_DOCUMENT_VERSION,
    productUid: options.productUid,
    variantUid: options.variantUid,
    origin: { templateUid: template.uid, layoutKey: layout.key },
    areas,
    methods: {},
    fits: {},
  };
  const painted = setPalette(document, template, choose(template, options));
  return Object.entries(options.slotValues ?? {}).reduce((changed, [key, value]) => setSlot(changed, template, key, value), painted);
}

/** Writes a palette's colours into the document's colour slots, locked ones too. */
export function setPalette(document: DesignDocument, template: Template, palette: Palette): DesignDocument {
  return template.slots.reduce((changed, slot) => {
    const color = palette.colors[slot.key];
    return slot.kind === 'color' && color !== undefined ? writeSlot(changed, slot, color.toLowerCase()) : changed;
  }, document);
}

function choose(template: Template, { paletteKey, garmentColor }: ApplyTemplateOptions): Palette {
  const wanted = paletteKey === undefined ? undefined : template.palettes.find((palette) => palette.key === paletteKey);
  const palette = wanted ?? (paletteKey === undefined ? choosePalette(template, garmentColor ?? '#ffffff') : undefined);
  if (!palette) throw new AppError('record.not-found', { kind: 'palette', key: paletteKey ?? '' });
  return palette;
}
