import { LinearFilter, LinearMipmapLinearFilter, type Texture } from 'three';

/** Mipmaps, so that nothing flickers at a distance; anisotropy keeps what turns away sharp, as far as a machine can afford. */
export function filterSmoothly(texture: Texture, anisotropy: number): void {
  texture.magFilter = LinearFilter;
  texture.minFilter = LinearMipmapLinearFilter;
  texture.generateMipmaps = true;
  texture.anisotropy = anisotropy;
}
