/** A bundled face. */
export interface Face {
  readonly family: string;
  readonly weight: number;
  /** The capitals' height in em. */
  readonly capEm: number;
}

const face = (family: string, weight: number, capEm: number): Face => ({ family, weight, capEm });

/** The bundled faces that templates are set in. */
export const faces = {
  slab: face('Alfa Slab One', 400, 0.778),
  anton: face('Anton', 400, 0.859),
  archivo: face('Archivo', 700, 0.686),
  archivoText: face('Archivo', 500, 0.686),
  archivoBlack: face('Archivo Black', 400, 0.688),
  bebas: face('Bebas Neue', 400, 0.7),
  bitter: face('Bitter', 600, 0.702),
  caveat: face('Caveat', 700, 0.61),
  fraunces: face('Fraunces', 900, 0.7),
  frauncesText: face('Fraunces', 600, 0.7),
  montserrat: face('Montserrat', 800, 0.7),
  montserratText: face('Montserrat', 500, 0.7),
  oswald: face('Oswald', 700, 0.81),
  oswaldText: face('Oswald', 500, 0.81),
  pacifico: face('Pacifico', 400, 0.84),
  playfair: face('Playfair Display', 800, 0.708),
  playfairText: face('Playfair Display', 500, 0.708),
  mono: face('Space Mono', 700, 0.7),
  monoText: face('Space Mono', 400, 0.7),
} as const satisfies Record<string, Face>;
