import { applyTemplate } from '../../shared/design/apply-template.ts';
import { choosePalette } from '../../shared/design/choose-palette.ts';
import type { DesignDocument } from '../../shared/design/design-document.ts';
import type { Template } from '../../shared/design/template.ts';
import { setSlot } from '../../shared/design/template-slots.ts';
import type { NewSnapshot } from '../design/snapshots.ts';
import type { SampleDesign } from './sample-designs.ts';
import type { WrittenVariant } from './write-catalog.ts';

/** An ordered design as a document and as its kept copy. */
export interface SampleSnapshot {
  readonly snapshotId: number;
  readonly document: DesignDocument;
}

/** Gives the copy of a design on a variant; one copy serves all sizes of a colourway that share their print areas. */
export type SnapshotTaker = (design: SampleDesign, written: WrittenVariant, atMs: number) => SampleSnapshot;

/** Prepares the taking of copies: the template's words filled in, its palette chosen for the garment's colour. */
export function sampleSnapshots(keepSnapshot: (snapshot: NewSnapshot) => number): SnapshotTaker {
  const taken = new Map<SampleDesign, Map<string, SampleSnapshot>>();
  const areasKeyOf = areasKeys();
  const blankOf = blankDocuments();
  return (design, written, atMs) => {
    const copies = taken.get(design) ?? new Map<string, SampleSnapshot>();
    taken.set(design, copies);
    const areasKey = areasKeyOf(written.areaSizes);
    const key = `${written.colourway.id} ${areasKey}`;
    const known = copies.get(key);
    if (known !== undefined) return known;
    const blank = { ...blankOf(design, written, areasKey), productUid: written.product.uid, variantUid: written.variant.uid };
    const document = fillWords(blank, design);
    const copy = { document, snapshotId: keepSnapshot({ name: design.name, document, createdAtMs: atMs }) };
    copies.set(key, copy);
    return copy;
  };
}

function fillWords(blank: DesignDocument, { template, slotValues }: SampleDesign): DesignDocument {
  return Object.entries(slotValues).reduce((changed, [key, value]) => setSlot(changed, template, key, value), blank);
}

/** Templates before anybody wrote on them: one document serves all designs of a layout and palette on the same print areas. */
function blankDocuments(): (design: SampleDesign, written: WrittenVariant, areasKey: string) => DesignDocument {
  const known = new Map<string, DesignDocument>();
  const paletteKeyFor = paletteKeys();
  return ({ template, layoutKey }, { product, variant, colourway, areaSizes }, areasKey) => {
    const paletteKey = paletteKeyFor(template, colourway.hex);
    const key = `${template.uid} ${layoutKey} ${paletteKey} ${areasKey}`;
    const blank =
      known.get(key) ?? applyTemplate(template, { productUid: product.uid, variantUid: variant.uid, areaSizes, layoutKey, paletteKey });
    known.set(key, blank);
    return blank;
  };
}

/** The palette that suits a garment's colour, worked out once per template and colour. */
function paletteKeys(): (template: Template, garmentColor: string) => string {
  const known = new Map<string, string>();
  return (template, garmentColor) => {
    const key = `${template.uid} ${garmentColor}`;
    const paletteKey = known.get(key) ?? choosePalette(template, garmentColor).key;
    known.set(key, paletteKey);
    return paletteKey;
  };
}

/** A text that is the same for the same print areas, made once for each size of a product. */
function areasKeys(): (areaSizes: WrittenVariant['areaSizes']) => string {
  const known = new Map<WrittenVariant['areaSizes'], string>();
  return (areaSizes) => {
    const key = known.get(areaSizes) ?? JSON.stringify(areaSizes);
    known.set(areaSizes, key);
    return key;
  };
}
