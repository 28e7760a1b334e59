import { fabricLookOf, fabricLooks, type FabricLook } from '../../shared/garments/fabric-look.ts';
import type { Fabric } from '../../shared/garments/garment-metadata.ts';

/** How a material takes the light beside its colour. */
export interface MaterialLook {
  /** Strength of the knit's unevenness. */
  grain: number;
  /** 1 mirrors the softbox like a glaze, 0 does not. */
  glaze: number;
  /** Light that fibres scatter where the cloth turns away, over that of heavy jersey. */
  sheen: number;
  /** Light that smooth threads mirror: the smaller, the rougher. */
  gloss: number;
}

/** How a part of a garment takes the light: ribbed cloth has the sheen of ribs on any fabric. */
export interface GarmentLook {
  cloth: MaterialLook;
  rib: MaterialLook;
}

const ceramic: MaterialLook = { grain: 0, glaze: 1, sheen: 0, gloss: 0 };

/** The look of a garment's material; by weight when it has none of its own. */
export function materialLookOf(fabric: Fabric): GarmentLook {
  if (fabric.material === 'ceramic') return { cloth: ceramic, rib: ceramic };
  return { cloth: clothLook(fabricLookOf(fabric)), rib: clothLook(fabricLooks.rib) };
}

const grainOfWeave = { knit: 1, rib: 1, twill: 0.6, plain: 1.3 } as const;

function clothLook({ weave, sheen, gloss }: FabricLook): MaterialLook {
  return { grain: grainOfWeave[weave], glaze: 0, sheen: sheen / fabricLooks['heavy-jersey'].sheen, gloss };
}
