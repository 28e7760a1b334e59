import { crewneck } from './crewneck.ts';
import { fittedTee } from './fitted-tee.ts';
import { fivePanelCap } from './five-panel-cap.ts';
import type { GarmentBlueprint } from './garment-blueprint.ts';
import { heavyTee } from './heavy-tee.ts';
import { longSleeveTee } from './long-sleeve-tee.ts';
import { mug } from './mug.ts';
import { oversizedTee } from './oversized-tee.ts';
import { pulloverHoodie } from './pullover-hoodie.ts';
import { tank } from './tank.ts';
import { toteBag } from './tote-bag.ts';
import { zipHoodie } from './zip-hoodie.ts';

/** Every garment that the house cuts itself. */
export const wardrobe: readonly GarmentBlueprint[] = [
  heavyTee,
  oversizedTee,
  fittedTee,
  tank,
  longSleeveTee,
  crewneck,
  pulloverHoodie,
  zipHoodie,
  toteBag,
  fivePanelCap,
  mug,
];

/** The garment of a key; undefined for one that a shop brought along. */
export function findBlueprint(garmentKey: string): GarmentBlueprint | undefined {
  return wardrobe.find(({ key }) => key === garmentKey);
}
