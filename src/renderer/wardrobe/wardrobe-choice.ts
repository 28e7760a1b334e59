import { useSearchParams } from 'react-router';
import { decorationKinds, type DecorationKind } from '../../shared/catalog/decoration-method.ts';
import type { Colourway, Product } from '../../shared/catalog/product.ts';
import { cameraKeys, type CameraKey } from '../../shared/garments/garment-metadata.ts';
import type { GateFigures } from '../../shared/garments/gate-figures.ts';
import { isDraped, type GarmentBlueprint } from '../../shared/garments/wardrobe/garment-blueprint.ts';
import { wardrobe } from '../../shared/garments/wardrobe/wardrobe.ts';
import { meshLevels, type MeshLevel } from '../garment-preview/stage-calls.ts';

export type Cloth = Pick<Colourway, 'id' | 'name' | 'hex' | 'finish'>;

/** What the viewer shows: kept in the address, so that a reload shows the same again. */
export interface WardrobeChoice {
  readonly garment: GarmentBlueprint;
  readonly sizeKeys: readonly string[];
  readonly sizeKey: string;
  readonly cloths: readonly Cloth[];
  readonly cloth: Cloth;
  readonly level: MeshLevel;
  readonly view: CameraKey;
  /** The test card when null; else the sample of a decoration. */
  readonly decoration: DecorationKind | null;
}

export type ChangeWardrobe = (changed: Partial<Record<'garment' | 'size' | 'cloth' | 'level' | 'view' | 'decoration', string>>) => void;

const plainCloths: readonly Cloth[] = [
  ['White', '#f4f3ef'],
  ['Black', '#1b1a1c'],
  ['Navy', '#1f2a44'],
  ['Grey', '#b5b5b3'],
  ['Red', '#a3232f'],
].map(([name = '', hex = ''], id) => ({ id, name, hex, finish: 'plain' }));

/** Garments that there are files of, in the order of the wardrobe. */
export const madeGarments: readonly GarmentBlueprint[] = wardrobe.filter(({ sizeKeys }) => sizeKeys.length > 0);

type Figures = ReadonlyMap<string, GateFigures>;

/** The sizes that were measured; those of the garment's own chart where none was. */
export function madeSizes({ key, sizeKeys }: GarmentBlueprint, figures: Figures): readonly string[] {
  const measured = Object.keys(figures.get(key)?.sizes ?? {});
  return measured.length > 0 ? measured : sizeKeys;
}

/** The levels that a size was made in. */
export function levelsOf(garment: GarmentBlueprint, sizeKey: string): readonly MeshLevel[] {
  const hasHero = isDraped(garment) && garment.heroSize === sizeKey;
  return meshLevels.filter((level) => level !== 'hero' || hasHero);
}

/** Every colour in which the shop sells a garment, each once; five plain ones where it does not. */
export function clothsOf(garmentKey: string, products: readonly Product[]): readonly Cloth[] {
  const sold = products.filter((product) => product.garmentKey === garmentKey).flatMap(({ colourways }) => colourways);
  const byLook = new Map(sold.map((colourway) => [`${colourway.hex} ${colourway.finish}`, colourway]));
  return byLook.size > 0 ? [...byLook.values()].map(({ name, hex, finish }, id) => ({ id, name, hex, finish })) : plainCloths;
}

/** Reads an address; what it does not say, or says wrongly, is chosen. */
export function readWardrobeChoice(address: URLSearchParams, products: readonly Product[], figures: Figures): WardrobeChoice {
  const garment = madeGarments.find(({ key }) => key === address.get('garment')) ?? madeGarments[0]!;
  const sizeKeys = madeSizes(garment, figures);
  const middle = sizeKeys[Math.floor(sizeKeys.length / 2)]!;
  const cloths = clothsOf(garment.key, products);
  const sizeKey = sizeKeys.find((key) => key === address.get('size')) ?? middle;
  return {
    garment,
    sizeKeys,
    sizeKey,
    cloths,
    cloth: cloths.find(({ name }) => name === address.get('cloth')) ?? cloths[0]!,
    level: levelsOf(garment, sizeKey).find((key) => key === address.get('level')) ?? 'standard',
    view: cameraKeys.find((key) => key === address.get('view')) ?? 'front',
    decoration: decorationKinds.find((kind) => kind === address.get('decoration')) ?? null,
  };
}

/** What the viewer shows, and how to change it. */
export function useWardrobeChoice(products: readonly Product[], figures: Figures): [WardrobeChoice, ChangeWardrobe] {
  const [address, setAddress] = useSearchParams();
  const change: ChangeWardrobe = (changed) =>
    setAddress((before) => new URLSearchParams({ ...Object.fromEntries(before), ...changed }), { replace: true });
  return [readWardrobeChoice(address, products, figures), change];
}
