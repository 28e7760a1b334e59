import { ornamentDrawing, type Ornament } from '../../design/ornament.ts';
import type { DesignDocument } from '../../design/design-document.ts';
import type { Layer } from '../../design/layer.ts';
import { ownColors } from '../../design/layer-colors.ts';
import { flattenLayers } from '../../design/map-layers.ts';

/** What a design is made of, by sort; a part is named by its template's uid, its colour, its font's family or its ornament's key. */
export const partKinds = ['template', 'color', 'font', 'ornament'] as const;
export type PartKind = (typeof partKinds)[number];
export type DesignParts = Readonly<Record<PartKind, readonly string[]>>;

/** Tells which ornament a drawn path is; ornaments lie in a design as plain shapes. */
export type OrnamentFinder = (pathData: string) => string | undefined;

/** Finds ornaments by any of their paths, or by all of them as one. */
export function createOrnamentFinder(ornaments: readonly Ornament[]): OrnamentFinder {
  const keys = new Map<string, string>();
  for (const ornament of ornaments) {
    for (const path of [...ornament.paths, ornamentDrawing(ornament).data]) keys.set(path, ornament.key);
  }
  return (pathData) => keys.get(pathData);
}

/** The parts that a design shows, each once; never what is written on it. */
export function partsOf(document: DesignDocument, findOrnament: OrnamentFinder): DesignParts {
  const layers = Object.values(document.areas)
    .flatMap((area) => flattenLayers(area.layers))
    .filter(({ hidden }) => !hidden);
  return {
    template: document.origin === null ? [] : [document.origin.templateUid],
    color: unique(layers.flatMap(ownColors)),
    font: unique(layers.flatMap((layer) => ('fontFamily' in layer ? layer.fontFamily : []))),
    ornament: unique(layers.flatMap((layer) => ornamentOf(layer, findOrnament) ?? [])),
  };
}

function ornamentOf(layer: Layer, findOrnament: OrnamentFinder): string | undefined {
  return layer.kind === 'shape' && layer.geometry.kind === 'path' ? findOrnament(layer.geometry.data) : undefined;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
