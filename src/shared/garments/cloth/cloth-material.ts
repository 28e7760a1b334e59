/** Cloth as the solver needs it, SI. */
export interface ClothMaterial {
  weftStiffness: number;
  warpStiffness: number;
  /** Bending stiffness in N·m. */
  bending: number;
  seamBendingFactor: number;
  hemBendingFactor: number;
  densityKgPerM2: number;
  offsetM: number;
}

/** Heavy single jersey, 207 g/m². */
export const heavyJersey: ClothMaterial = {
  weftStiffness: 400,
  warpStiffness: 550,
  bending: 9e-6,
  seamBendingFactor: 2.5,
  hemBendingFactor: 6,
  densityKgPerM2: 0.207,
  offsetM: 0.003,
};

/** Dense single jersey of oversized cuts, 240 g/m²: a little stiffer. */
export const denseJersey: ClothMaterial = { ...heavyJersey, bending: 1.3e-5, densityKgPerM2: 0.24 };

/** Light single jersey, 180 g/m². */
export const fineJersey: ClothMaterial = { ...heavyJersey, densityKgPerM2: 0.18 };

/** Brushed heavy fleece, 300 g/m². */
export const heavyFleece: ClothMaterial = {
  weftStiffness: 500,
  warpStiffness: 700,
  bending: 2.5e-5,
  seamBendingFactor: 2.5,
  hemBendingFactor: 1,
  densityKgPerM2: 0.3,
  offsetM: 0.004,
};

/** Double 1×1 rib of cuffs and waists: gives across, hardly along. */
export const fleeceRib: ClothMaterial = {
  weftStiffness: 120,
  warpStiffness: 400,
  bending: 6e-5,
  seamBendingFactor: 1.5,
  hemBendingFactor: 1,
  densityKgPerM2: 0.35,
  offsetM: 0.004,
};

/** A hood of two layers of fleece. */
export const hoodFleece: ClothMaterial = { ...heavyFleece, bending: 6e-5, densityKgPerM2: 0.5 };

/** Cotton canvas, 340 g/m²: stiff, hardly stretches. */
export const canvas: ClothMaterial = {
  weftStiffness: 1500,
  warpStiffness: 1500,
  bending: 2e-5,
  seamBendingFactor: 2.5,
  hemBendingFactor: 4,
  densityKgPerM2: 0.34,
  offsetM: 0.002,
};
