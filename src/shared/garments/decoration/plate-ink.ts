import type { LinearColor } from '../cloth-color.ts';
import {
  clearFilm,
  coverOf,
  filmWhite,
  flakeMm,
  leafGlare,
  leafMatt,
  sparkFrom,
  threadWhite,
  type DecorationLook,
} from '../decoration-look.ts';
import type { PrintArea } from '../print-area.ts';
import type { Footprint } from '../print-sampler.ts';
import { reliefMaxSlope, type ReliefMap } from './draw-relief.ts';
import { keyTowards, roomTowards, smooth } from './studio-room.ts';
import { latticeRandom } from './value-noise.ts';

/** A place of a plate that ink lies on. */
export interface InkPlace {
  xMm: number;
  yMm: number;
  footprint: Footprint;
  /** The plate's light: a factor on the colour, and what fibres add. */
  shade: number;
  sheen: number;
}

/** The light of cloth that faces the eye: half of what is printed on a chest has more, half less. */
const flatShade = 0.95;
/** Half-way between the eye and the key, before it is made as long as 1. */
const halfLength = Math.hypot(keyTowards[0], keyTowards[1], keyTowards[2] + 1);
/** What a mirror shows that lies flat before the eye: the file's colour holds it already. */
const roomAhead: LinearColor = { r: 0, g: 0, b: 0 };
roomTowards(0, 0, 1, roomAhead);

/** Light as the key adds to a plate's shade. */
const keyShare = 0.75;

/**
 * What decorations look like on plates, by the figures that the stage's shader reads. A plate knows no directions, only how light
 * a place is: cloth that is lighter is taken to face the key light, which is enough for gloss and leaf to follow the folds.
 */
export class PlateInk {
  readonly #look: DecorationLook;
  readonly #relief: ReliefMap | undefined;
  readonly #area: PrintArea;
  readonly #room: LinearColor = { r: 0, g: 0, b: 0 };
  readonly #normal = new Float64Array(3);
  readonly #flatShine: number;
  #texel = 0;

  constructor(area: PrintArea, look: DecorationLook, relief: ReliefMap | undefined) {
    this.#area = area;
    this.#look = look;
    this.#flatShine = ((keyTowards[2] + 1) / halfLength) ** look.glossPower;
    this.#relief = relief;
  }

  /** Lays ink (linear, with its coverage) over the light of a place, in place; coverage 0 still darkens what lies beside the decoration. */
  lay(light: LinearColor, ink: LinearColor, alpha: number, place: InkPlace): void {
    this.#findTexel(place);
    const inked = coverOf(this.#look, alpha);
    const film = this.#filmAt();
    const cover = Math.max(inked, film);
    this.#shadeBeside(light, cover);
    if (cover === 0) return;
    if (film > inked) this.#showThrough(ink, light, inked / film, place.shade);
    this.#shine(ink, place);
    light.r += (ink.r - light.r) * cover;
    light.g += (ink.g - light.g) * cover;
    light.b += (ink.b - light.b) * cover;
  }

  #findTexel({ xMm, yMm }: InkPlace): void {
    if (!this.#relief) return;
    const { originXMm, originYMm, widthMm, heightMm } = this.#area;
    const { widthPx, heightPx } = this.#relief;
    const column = Math.floor(((xMm - originXMm) / widthMm) * widthPx);
    const row = Math.floor(((yMm - originYMm) / heightMm) * heightPx);
    const inside = column >= 0 && row >= 0 && column < widthPx && row < heightPx;
    this.#texel = inside ? (row * widthPx + column) * 4 : -1;
  }

  #filmAt(): number {
    if (this.#look.marginMm === 0 || !this.#relief || this.#texel < 0) return 0;
    return 1 - this.#relief.data[this.#texel + 2]! / 255;
  }

  /** The margin of a film is clear: cloth is seen through it, as if it were wet. */
  #showThrough(ink: LinearColor, light: LinearColor, inked: number, shade: number): void {
    const through = ((1 - inked) * clearFilm) / Math.max(0.1, shade);
    const milk = (1 - inked) * filmWhite;
    for (const channel of ['r', 'g', 'b'] as const) ink[channel] = ink[channel] * inked + light[channel] * through + milk;
  }

  #signed(channel: number): number {
    return this.#relief && this.#texel >= 0 ? (this.#relief.data[this.#texel + channel]! - 128) / 127 : 0;
  }

  #shadeBeside(light: LinearColor, cover: number): void {
    if (this.#look.marginMm > 0 || !this.#relief || this.#texel < 0 || cover > 0.5) return;
    const left = this.#relief.data[this.#texel + 2]! / 255;
    light.r *= left;
    light.g *= left;
    light.b *= left;
  }

  /** Turns the ink's colour into the light that comes back from it. */
  #shine(ink: LinearColor, place: InkPlace): void {
    const look = this.#look;
    const relief = this.#tilt(place);
    const threaded = look.surface === 'thread';
    const sheen = threaded ? this.#threadSheen(place) : 0;
    const matt = place.shade * relief * (threaded ? 0.7 + 0.3 * sheen : 1);
    const fibres = place.sheen * look.fibres;
    const [nx, ny, nz] = [this.#normal[0]!, this.#normal[1]!, this.#normal[2]!];
    const half = Math.max(0, (nx * keyTowards[0] + ny * keyTowards[1] + nz * (keyTowards[2] + 1)) / halfLength);
    const lit = Math.min(1, place.shade);
    roomTowards(2 * nz * nx, 2 * nz * ny, 2 * nz * nz - 1, this.#room);
    const fresnel = 0.045 + 0.6 * (1 - nz) ** 4;
    const gloss = look.gloss * lit * (threaded ? sheen : half ** look.glossPower - this.#flatShine);
    const flaked = look.surface === 'flakes';
    const flash = flaked ? this.#spark(place) * lit * (0.35 + 3.5 * half ** 40) : 0;
    const glare = flaked ? 0 : 0.5 * smooth(leafGlare[0], leafGlare[1], this.#room.g);
    const tinted = threaded ? 1 - threadWhite : 0;
    for (const channel of ['r', 'g', 'b'] as const) {
      const color = ink[channel];
      const mirrored = this.#room[channel];
      const scattered = color * matt + fibres + gloss * (1 + (color - 1) * tinted);
      const coat = look.coat * (mirrored * fresnel - roomAhead[channel] * 0.045);
      const leaf = flaked ? color * mirrored * 0.8 : color * (leafMatt * place.shade + 0.9 * mirrored) + glare * (0.4 + 0.6 * color);
      const metal = leaf * look.metalness;
      ink[channel] = Math.max(0, scattered * (1 - look.metalness) + metal + coat + flash * (0.7 + 0.3 * color));
    }
  }

  /** Whether the flake at a place is one of the few that spark. */
  #spark({ xMm, yMm, footprint }: InkPlace): number {
    const size = flakeSizeMm(footprint);
    return latticeRandom(Math.floor(xMm / size), Math.floor(yMm / size) + 8192) > sparkFrom ? 1 : 0;
  }

  /** Finds the normal of the place (x right, y up, z towards the viewer); returns how much more or less light its relief gets than flat cloth. */
  #tilt({ xMm, yMm, footprint, shade }: InkPlace): number {
    const { dxdiMm, dydiMm, dxdjMm, dydjMm } = footprint;
    const stepMm = stepOf(footprint);
    let slopeX = this.#signed(0) * reliefMaxSlope;
    let slopeY = this.#signed(1) * reliefMaxSlope;
    if (this.#look.surface === 'flakes') {
      const size = flakeSizeMm(footprint);
      const [column, row] = [Math.floor(xMm / size), Math.floor(yMm / size)];
      slopeX += (latticeRandom(column, row) - 0.5) * 1.5;
      slopeY += (latticeRandom(column, row + 4096) - 0.5) * 1.5;
    }
    const right = -(slopeX * dxdiMm + slopeY * dydiMm) / stepMm;
    const up = (slopeX * dxdjMm + slopeY * dydjMm) / stepMm;
    const length = Math.hypot(right, up, 1);
    const facing = Math.max(0, (right * keyTowards[0] + up * keyTowards[1] + keyTowards[2]) / length) / keyTowards[2];
    const towardsKey = (shade - flatShade) * 0.9;
    this.#normal[0] = right + towardsKey * keyTowards[0];
    this.#normal[1] = up + towardsKey * keyTowards[1];
    this.#normal[2] = 1;
    const whole = Math.hypot(this.#normal[0], this.#normal[1], 1);
    for (let axis = 0; axis < 3; axis++) this.#normal[axis]! /= whole;
    return 1 - keyShare + keyShare * Math.min(1.35, facing);
  }

  /** Thread shines where the light falls across it. */
  #threadSheen({ footprint }: InkPlace): number {
    const [cos2, sin2] = [this.#signed(2), this.#signed(3)];
    const angle = Math.atan2(sin2, cos2) / 2;
    const { dxdiMm, dydiMm, dxdjMm, dydjMm } = footprint;
    const area = dxdiMm * dydjMm - dxdjMm * dydiMm || 1;
    const [x, y] = [Math.cos(angle), Math.sin(angle)];
    const right = (x * dydjMm - y * dxdjMm) / area;
    const down = (y * dxdiMm - x * dydiMm) / area;
    const across = (right * keyTowards[0] - down * keyTowards[1]) / (Math.hypot(right, down) || 1) / halfLength;
    return Math.sqrt(Math.max(0, 1 - across * across)) ** this.#look.glossPower;
  }
}

/** How far the pattern moves from one pixel to the next, about, in mm. */
function stepOf({ dxdiMm, dydiMm, dxdjMm, dydjMm }: Footprint): number {
  return Math.max(1e-3, (Math.hypot(dxdiMm, dydiMm) + Math.hypot(dxdjMm, dydjMm)) / 2);
}

/** Flakes finer than a pixel are drawn as larger ones. */
function flakeSizeMm(footprint: Footprint): number {
  return Math.max(flakeMm, stepOf(footprint) * 0.8);
}
