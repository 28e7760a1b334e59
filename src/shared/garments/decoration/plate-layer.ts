import { parseColor, type LinearColor, type SrgbColor } from '../cloth-color.ts';
import { decorationLooks, standsOff } from '../decoration-look.ts';
import type { PrintArea } from '../print-area.ts';
import { makePrintSampler, type PrintPixels, type PrintSampler } from '../print-sampler.ts';
import { plainDecoration, type AreaDecoration } from './area-decorations.ts';
import { drawRelief } from './draw-relief.ts';
import { PlateInk, type InkPlace } from './plate-ink.ts';
import { proofInk, shownGround, type ProofGround } from './soft-proof.ts';

/** One print on a plate, as it is made. */
export class PlateLayer {
  readonly #sampler: PrintSampler;
  readonly #fibres: number;
  readonly #standing: PlateInk | undefined;
  readonly #ground: ProofGround | undefined;
  readonly #texel = new Float64Array(4);

  /** @param softProof shows inks as they come out on the cloth, not as they are in the file */
  constructor(
    area: PrintArea,
    pixels: PrintPixels,
    { kind, underbase }: AreaDecoration = plainDecoration,
    clothColor: string | SrgbColor = '#ffffff',
    softProof = false,
  ) {
    const look = decorationLooks[kind];
    this.#sampler = makePrintSampler(area, pixels);
    this.#fibres = look.fibres;
    if (standsOff(look)) this.#standing = new PlateInk(area, look, drawRelief(pixels, pixels.widthPx / area.widthMm, look));
    this.#ground = shownGround(kind, clothColor, underbase, softProof);
  }

  /** Lays the print over the light of a place, in place. */
  lay(light: LinearColor, place: InkPlace): void {
    const printed = this.#sampler.sample(place.xMm, place.yMm, place.footprint, this.#texel);
    if (!printed && !this.#standing) return;
    const alpha = printed ? Math.min(1, this.#texel[3]! / 255) : 0;
    const ink = alpha > 0 ? this.#inkAt(alpha) : { r: 0, g: 0, b: 0 };
    if (this.#standing) return this.#standing.lay(light, ink, alpha, place);
    const { shade, sheen } = place;
    light.r += (ink.r * shade + sheen * this.#fibres - light.r) * alpha;
    light.g += (ink.g * shade + sheen * this.#fibres - light.g) * alpha;
    light.b += (ink.b * shade + sheen * this.#fibres - light.b) * alpha;
  }

  #inkAt(alpha: number): LinearColor {
    const [r, g, b] = this.#texel;
    const ink = parseColor({ r: r! / alpha, g: g! / alpha, b: b! / alpha });
    if (this.#ground) proofInk(ink, this.#ground);
    return ink;
  }
}
