import {
  DoubleSide,
  FrontSide,
  ShaderMaterial,
  Vector4,
  type Color,
  type IUniform,
  type Matrix2,
  type Matrix4,
  type Texture,
  type Vector3,
} from 'three';
import { clothFragmentShader, clothVertexShader } from './cloth-shader.ts';
import { kindIndex } from './decoration-shader.ts';
import { detailMaxSlope } from './detail-texels.ts';
import { dyeStrength, lightFibreRise } from '../../shared/garments/cloth-dye.ts';
import { dyeTileMm } from '../../shared/garments/dye-tile.ts';
import { decorationKinds, type DecorationKind } from '../../shared/catalog/decoration-method.ts';
import type { ColourwayFinish } from '../../shared/catalog/product.ts';
import { clearFilm, decorationLooks, filmWhite } from '../../shared/garments/decoration-look.ts';
import type { GarmentPart } from './load-garment-model.ts';

/** Uniforms that all parts of the garment share. */
export interface ClothUniforms {
  [name: string]: IUniform;
  uCloth: IUniform<Color>;
  uWeave: IUniform<Texture | null>;
  uWeaveTileMm: IUniform<number>;
  uWeaveDepth: IUniform<number>;
  uGloss: IUniform<number>;
  uSheen: IUniform<number>;
  /** How far fibres stand off, in m, how densely, and where the outline begins, as the cosine towards the eye. */
  uFuzzM: IUniform<number>;
  uFuzz: IUniform<number>;
  uFuzzEdge: IUniform<number>;
  /** How strongly seams and stitches show. */
  uMaking: IUniform<number>;
  uDye: IUniform<Texture | null>;
  uShadow: IUniform<Texture | null>;
  uShadowMatrix: IUniform<Matrix4>;
  /** Turns and scales the taps of the shadow, in its texture's coordinates. */
  uShadowTurn: IUniform<Matrix2>;
  uKeyDirection: IUniform<Vector3>;
  uKeyColor: IUniform<Vector3>;
  uFillDirection: IUniform<Vector3>;
  uFillColor: IUniform<Vector3>;
  uRimDirection: IUniform<Vector3>;
  uRimColor: IUniform<Vector3>;
  uSkyColor: IUniform<Vector3>;
  uGroundColor: IUniform<Vector3>;
}

/** What differs on ribbed parts. */
export type WeaveUniforms = Pick<ClothUniforms, 'uWeave' | 'uWeaveTileMm' | 'uWeaveDepth' | 'uGloss' | 'uSheen'>;

/** What the print of one panel is sampled from: a premultiplied picture over a rectangle of the pattern. */
export interface PanelPrint {
  uPrint: IUniform<Texture | null>;
  /** Pattern x and y of the picture's top left in mm, then 1 / width and 1 / height in 1/mm. */
  uPrintRect: IUniform<Vector4>;
  /** 1 when there is a print, 0 when there is none. */
  uPrinted: IUniform<number>;
  /** 1 when any of it stands on the cloth otherwise than ink in it; the kinds over the picture's rectangle, and the relief over its own. */
  uDecorated: IUniform<number>;
  /** The one kind of all that is printed; null where there are several. */
  uKind: IUniform<DecorationKind | null>;
  uKinds: IUniform<Texture | null>;
  uRelief: IUniform<Texture | null>;
  uReliefRect: IUniform<Vector4>;
  /** 1 when inks show as they come out; by kind, what they leave of white, and in w whether there is an underbase. */
  uProofed: IUniform<number>;
  uProofGround: IUniform<Vector4[]>;
  /** 1 when ink in the cloth lies on white. */
  uUnderbase: IUniform<number>;
}

/** The construction detail of one panel, over a rectangle of the pattern like a print's. */
export interface PanelDetail {
  uDetail: IUniform<Texture | null>;
  uDetailRect: IUniform<Vector4>;
}

export function createPanelPrint(): PanelPrint {
  return {
    uPrint: { value: null },
    uPrintRect: { value: new Vector4(0, 0, 1, 1) },
    uPrinted: { value: 0 },
    uDecorated: { value: 0 },
    uKind: { value: null },
    uKinds: { value: null },
    uRelief: { value: null },
    uReliefRect: { value: new Vector4() },
    uProofed: { value: 0 },
    uProofGround: { value: decorationKinds.map(() => new Vector4(1, 1, 1, 0)) },
    uUnderbase: { value: 0 },
  };
}

export function createPanelDetail(): PanelDetail {
  return { uDetail: { value: null }, uDetailRect: { value: new Vector4(0, 0, 1, 1) } };
}

/** The strengths of `dyedColor` in cloth-dye.ts. */
const dyeDefines = {
  DARK_FIBRES: dyeStrength.dark.toFixed(3),
  LIGHT_FIBRES: dyeStrength.light.toFixed(3),
  LIGHT_FIBRE_RISE: lightFibreRise.toFixed(1),
  DYE_CLOUD: dyeStrength.cloud.toFixed(3),
  DYE_FINE: dyeStrength.fine.toFixed(3),
  WORN: dyeStrength.worn.toFixed(3),
};

/** How a print in the cloth looks, and how dark the furrows between stitches are. */
const plainDefines = {
  PLAIN_WEAVE_LOSS: (1 - decorationLooks.dtg.weave).toFixed(3),
  PLAIN_FIBRE_LOSS: (1 - decorationLooks.dtg.fibres).toFixed(3),
  PLAIN_FEATHER_MM: decorationLooks.dtg.featherMm.toFixed(3),
  PLAIN_FURROWS: decorationLooks.dtg.furrows.toFixed(3),
  CLEAR_FILM: clearFilm.toFixed(3),
  FILM_WHITE: filmWhite.toFixed(3),
  FURROW_SHADE: '1.5',
};

/** The cloth of one part; the print shows on the right side only. `fine` shows what is seen from near: relief of seams and weave, fibres. `glazed` mirrors the lights as a mug does, and has neither. */
export function createClothMaterial(
  part: GarmentPart,
  shared: ClothUniforms,
  ribbed: WeaveUniforms,
  print: PanelPrint,
  detail: PanelDetail,
  { shadowTaps, fine, glazed }: { shadowTaps: number; fine: boolean; glazed: boolean },
): ShaderMaterial {
  const pattern = new Vector4(...part.uvOffsetMm, ...part.uvScaleMm);
  const material = new ShaderMaterial({
    name: `cloth-${part.panelKey}-${part.layer}`,
    vertexShader: clothVertexShader,
    fragmentShader: clothFragmentShader,
    defines: {
      ...(fine ? { FINE: '' } : {}),
      ...(glazed ? { GLAZED: '' } : {}),
      SHADOW_TAPS: shadowTaps,
      SHADOW_TAP_LIST: shadowTapList(shadowTaps),
      ...dyeDefines,
      DETAIL_MAX_SLOPE: detailMaxSlope.toFixed(1),
      DYE_TILE_MM: dyeTileMm.toFixed(2),
      ...plainDefines,
    },
    side: part.layer === 'rib' ? DoubleSide : FrontSide,
  });
  // Assigned after construction: the constructor would clone the shared values.
  const weave = part.layer === 'rib' ? ribbed : {};
  material.uniforms = {
    ...shared,
    ...weave,
    ...print,
    ...detail,
    uPattern: { value: pattern },
    uInside: { value: part.layer === 'inner' ? 1 : 0 },
  };
  return material;
}

const finishDefines = { heather: 'HEATHER', 'garment-dyed': 'GARMENT_DYED' } as const;

/** Shows how the cloth was dyed: a heather's fibres and a wash's pale edges are seen from afar too. */
export function showFinish(material: ShaderMaterial, finish: ColourwayFinish): void {
  const wanted = finish === 'plain' ? undefined : finishDefines[finish];
  for (const name of Object.values(finishDefines)) setDefine(material, name, name === wanted ? '' : undefined);
}

/**
 * Draws what a print stands on the cloth like; a panel without decorations costs nothing for it.
 * A kind that is alone has a shader of its own: software graphics pay for every branch that another kind would take.
 */
export function showDecoration(material: ShaderMaterial, { uDecorated, uKind, uProofed, uUnderbase }: PanelPrint): void {
  const decorated = uDecorated.value === 1;
  setDefine(material, 'DECORATED', decorated ? '' : undefined);
  setDefine(material, 'ONE_KIND', decorated && uKind.value ? String(kindIndex(uKind.value)) : undefined);
  setDefine(material, 'PROOF', uProofed.value === 1 ? '' : undefined);
  setDefine(material, 'UNDERBASE', uUnderbase.value === 1 ? '' : undefined);
}

function setDefine(material: ShaderMaterial, name: string, wanted: string | undefined): void {
  if (material.defines[name] === wanted) return;
  if (wanted === undefined) delete material.defines[name];
  else material.defines[name] = wanted;
  material.needsUpdate = true;
}

/** Points spread evenly over the unit disc (Vogel's spiral), as GLSL. */
export function shadowTapList(count: number): string {
  const taps = Array.from({ length: count }, (_, index) => {
    const radius = Math.sqrt((index + 0.5) / count);
    const angle = index * 2.3999632;
    return `vec2(${(radius * Math.cos(angle)).toFixed(5)}, ${(radius * Math.sin(angle)).toFixed(5)})`;
  });
  return taps.join(', ');
}
