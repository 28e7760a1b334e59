import {
  DataTexture,
  DoubleSide,
  Group,
  Mesh,
  MeshBasicMaterial,
  RGBAFormat,
  type BufferGeometry,
  type Matrix4,
  type ShaderMaterial,
} from 'three';
import type { ColourwayFinish } from '../../shared/catalog/product.ts';
import type { MannequinMesh } from '../../shared/garments/mannequin/mannequin.ts';
import type { PanelKey } from '../../shared/garments/garment-metadata.ts';
import {
  createClothMaterial,
  createPanelDetail,
  showDecoration,
  showFinish,
  type ClothUniforms,
  type PanelDetail,
  type PanelPrint,
  type WeaveUniforms,
} from './cloth-material.ts';
import type { DetailTexels } from './detail-texels.ts';
import type { GarmentBounds } from './camera-views.ts';
import { createFibreMaterial } from './fibre-material.ts';
import { filterSmoothly } from './texture-filter.ts';
import type { GarmentModel, GarmentPart } from './load-garment-model.ts';
import { boundsWith, createMannequin } from './mannequin-material.ts';
import { stretchRectangle, type Rectangle } from './print-panels.ts';

interface FigureQuality {
  shadowTaps: number;
  anisotropy: number;
}

/** A model dressed in cloth, and the same without its wrong side for the shadow. Owns materials and detail textures, not the geometry. */
export class GarmentFigure {
  readonly model: GarmentModel;
  readonly caster = new Group();
  /** What stands off the cloth, drawn over it. */
  readonly fibres = new Group();
  /** Who wears it; empty for a garment alone. */
  readonly wearer = new Group();
  /** Whether it shows how it is sewn. */
  detailed = false;
  readonly #full = new Group();
  readonly #light = new Group();
  readonly #cloths: { plain: ShaderMaterial; fine: ShaderMaterial; print: PanelPrint | undefined }[] = [];
  readonly #fibres: ShaderMaterial[] = [];
  #bounds: GarmentBounds;
  #mannequin: ReturnType<typeof createMannequin> | undefined;
  #shade: Mesh | undefined;
  readonly #details: ReadonlyMap<PanelKey, PanelDetail>;
  readonly #casting = new MeshBasicMaterial({ side: DoubleSide, colorWrite: false });
  readonly #shared: ClothUniforms;
  readonly #quality: FigureQuality;

  constructor(
    model: GarmentModel,
    shared: ClothUniforms,
    ribbed: WeaveUniforms,
    printOf: (panelKey: PanelKey) => PanelPrint,
    quality: FigureQuality,
  ) {
    this.model = model;
    this.#bounds = model.size.bounds;
    this.#shared = shared;
    this.#quality = quality;
    this.#details = new Map(model.parts.map(({ panelKey }) => [panelKey, createPanelDetail()]));
    for (const part of model.parts) {
      const make = (fine: boolean): ShaderMaterial =>
        createClothMaterial(part, shared, ribbed, printOf(part.panelKey), this.#details.get(part.panelKey)!, {
          shadowTaps: quality.shadowTaps,
          fine,
          glazed: model.material === 'ceramic',
        });
      const [plain, fine] = [make(false), make(true)];
      this.#cloths.push({ plain, fine, print: part.layer === 'inner' ? undefined : printOf(part.panelKey) });
      // The wrong side is drawn last: nearly all of it is hidden then, and costs nothing.
      const order = part.layer === 'inner' ? 1 : 0;
      this.#full.add(place(new Mesh(part.geometry, fine), part.matrix, order));
      this.#light.add(place(new Mesh(part.light, fine), part.matrix, order));
      if (part.layer === 'inner') continue;
      this.caster.add(place(new Mesh(part.light, this.#casting), part.matrix));
      const fibres = createFibreMaterial(part, shared, printOf(part.panelKey), quality.shadowTaps);
      this.#fibres.push(fibres);
      this.fibres.add(place(new Mesh(part.geometry, fibres), part.matrix, 2));
    }
    for (const key of this.#details.keys()) this.setDetail(key, flat);
  }

  /** The cloth to draw: `light` has few triangles, `fine` shows what is seen from near. */
  dressed({ light, fine, finish }: { light: boolean; fine: boolean; finish: ColourwayFinish }): Group {
    const group = light ? this.#light : this.#full;
    this.#cloths.forEach((cloth, part) => {
      const material = fine ? cloth.fine : cloth.plain;
      showFinish(material, finish);
      if (cloth.print) showDecoration(material, cloth.print);
      (group.children[part] as Mesh).material = material;
    });
    return group;
  }

  /** Around all that is shown. */
  get bounds(): GarmentBounds {
    return this.#bounds;
  }

  /** Puts it on a mannequin that its size was made for, or takes that away. */
  setMannequin(mesh: MannequinMesh | null): void {
    this.#removeWearer();
    this.#bounds = mesh ? boundsWith(this.model.size.bounds, mesh) : this.model.size.bounds;
    if (!mesh) return;
    this.#mannequin = createMannequin(mesh, this.#shared, this.#quality.shadowTaps);
    this.wearer.add(this.#mannequin);
    this.#shade = new Mesh(this.#mannequin.geometry, this.#casting);
    this.#shade.frustumCulled = false;
    this.caster.add(this.#shade);
  }

  #removeWearer(): void {
    this.wearer.clear();
    if (this.#shade) this.caster.remove(this.#shade);
    this.#mannequin?.geometry.dispose();
    this.#mannequin?.material.dispose();
    this.#mannequin = undefined;
    this.#shade = undefined;
  }

  /** Takes on another shape of the model's parts, in their order. */
  wear(parts: readonly GarmentPart[], bounds: GarmentBounds): void {
    this.#bounds = bounds;
    let outside = 0;
    parts.forEach((part, place) => {
      const inner = part.layer === 'inner';
      const { plain, fine } = this.#cloths[place]!;
      const materials = [plain, fine];
      reshape(this.#full.children[place] as Mesh, part.geometry, part.matrix);
      reshape(this.#light.children[place] as Mesh, part.light, part.matrix);
      if (!inner) {
        reshape(this.caster.children[outside] as Mesh, part.light, part.matrix);
        reshape(this.fibres.children[outside] as Mesh, part.geometry, part.matrix);
        materials.push(this.#fibres[outside]!);
        outside += 1;
      }
      for (const { uniforms } of materials) uniforms.uPattern!.value.set(...part.uvOffsetMm, ...part.uvScaleMm);
    });
  }

  /** Takes the details of a figure over, until it has its own. */
  adoptDetails(from: GarmentFigure): void {
    for (const [panelKey, detail] of this.#details) {
      const known = from.#details.get(panelKey);
      if (!known) continue;
      [detail.uDetail.value, known.uDetail.value] = [known.uDetail.value, detail.uDetail.value];
      detail.uDetailRect.value.copy(known.uDetailRect.value);
    }
  }

  /** Moves its details along with panels that are stretched from one rectangle to another. */
  stretchDetails(from: ReadonlyMap<PanelKey, Rectangle>, to: ReadonlyMap<PanelKey, Rectangle>): void {
    for (const [panelKey, { uDetailRect }] of this.#details) {
      const [before, after] = [from.get(panelKey), to.get(panelKey)];
      if (!before || !after) continue;
      const { x, y, z, w } = uDetailRect.value;
      const moved = stretchRectangle({ originXMm: x, originYMm: y, widthMm: 1 / z, heightMm: 1 / w }, before, after);
      uDetailRect.value.set(moved.originXMm, moved.originYMm, 1 / moved.widthMm, 1 / moved.heightMm);
    }
  }

  /** Shows how a panel is sewn. */
  setDetail(panelKey: PanelKey, map: DetailTexels): void {
    const detail = this.#details.get(panelKey);
    if (!detail) return;
    const { uDetail, uDetailRect } = detail;
    uDetail.value?.dispose();
    uDetail.value = detailTexture(map, this.#quality.anisotropy);
    uDetailRect.value.set(map.originXMm, map.originYMm, map.pixelsPerMm / map.widthPx, map.pixelsPerMm / map.heightPx);
  }

  dispose(): void {
    this.#removeWearer();
    for (const material of [this.#casting, ...this.#fibres, ...this.#cloths.flatMap(({ plain, fine }) => [plain, fine])])
      material.dispose();
    for (const { uDetail } of this.#details.values()) uDetail.value?.dispose();
  }
}

const flat: DetailTexels = {
  originXMm: 0,
  originYMm: 0,
  pixelsPerMm: 1,
  widthPx: 1,
  heightPx: 1,
  data: new Uint8Array([128, 128, 128, 0]),
};

function reshape(mesh: Mesh, geometry: BufferGeometry, matrix: Matrix4): void {
  mesh.geometry = geometry;
  mesh.matrix.copy(matrix);
  mesh.matrixWorldNeedsUpdate = true;
}

function place(mesh: Mesh, matrix: GarmentModel['parts'][number]['matrix'], order = 0): Mesh {
  mesh.renderOrder = order;
  mesh.matrixAutoUpdate = false;
  mesh.matrix.copy(matrix);
  mesh.frustumCulled = false;
  return mesh;
}

function detailTexture({ data, widthPx, heightPx }: DetailTexels, anisotropy: number): DataTexture {
  const texture = new DataTexture(data, widthPx, heightPx, RGBAFormat);
  filterSmoothly(texture, anisotropy);
  texture.needsUpdate = true;
  return texture;
}
