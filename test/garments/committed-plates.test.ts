import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { jobsFrom } from '../../scripts/garments/garment-plan.ts';
import { readMeshFile } from '../../scripts/garments/read-mesh-file.ts';
import { garmentFolder, readMetadata } from '../../scripts/garments/committed-garment.ts';
import { partOf } from '../../src/main/garments/gates/garment-file.ts';
import { dot, project, subtract, unit, viewOf } from '../../src/main/garments/rasterise.ts';
import { readGlb } from '../../src/main/garments/read-glb.ts';
import { cameraKeys, type CameraKey, type GarmentMetadata } from '../../src/shared/garments/garment-metadata.ts';
import { patternSurface } from '../../src/shared/garments/measure/pattern-surface.ts';
import type { PrintArea } from '../../src/shared/garments/print-area.ts';
import { decodePlate, panelIndex, type Plate } from '../../src/shared/garments/plate.ts';
import { renderPlate, type Picture } from '../../src/shared/garments/render-plate.ts';

const jobs = jobsFrom([]).map((job) => ({ ...job, name: `${job.blueprint.key} ${job.size}`, metadata: readMetadata(job.blueprint.key) }));

function plateOf({ garmentKey, panelKeys }: GarmentMetadata, fileName: string): Plate {
  return decodePlate(gunzipSync(readFileSync(join(garmentFolder(garmentKey), fileName))), panelKeys);
}

/** A print that is red on its left third and blue on its right, green along its top. */
function flag(widthPx: number, heightPx: number): { data: Uint8ClampedArray; widthPx: number; heightPx: number } {
  const data = new Uint8ClampedArray(widthPx * heightPx * 4);
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      const color = y < heightPx / 5 ? [0, 200, 0] : x < widthPx / 3 ? [220, 0, 0] : x > (widthPx * 2) / 3 ? [0, 0, 220] : [0, 0, 0];
      data.set([...color, color.every((part) => part === 0) ? 0 : 255], (y * widthPx + x) * 4);
    }
  }
  return { data, widthPx, heightPx };
}

function centreOf(picture: Picture, channel: 0 | 1 | 2): { x: number; y: number; count: number } {
  let x = 0;
  let y = 0;
  let count = 0;
  for (let i = 0; i < picture.widthPx * picture.heightPx; i++) {
    const others = Math.max(picture.data[i * 4 + ((channel + 1) % 3)]!, picture.data[i * 4 + ((channel + 2) % 3)]!);
    if (picture.data[i * 4 + channel]! < 2 * others + 20) continue;
    x += i % picture.widthPx;
    y += Math.floor(i / picture.widthPx);
    count++;
  }
  return { x: x / count, y: y / count, count };
}

/** A zip cuts the front's print in two. */
function isFront(key: string): boolean {
  return key === 'front' || key === 'front-left';
}

/** The print area that a camera looks at: its panel faces it within 45°; none for the handle's side of a mug or the back of a cap. */
function areaBefore(areas: readonly PrintArea[], { facing, cameras }: GarmentMetadata, camera: CameraKey): PrintArea | undefined {
  const { positionM, targetM } = cameras[camera];
  const towards = unit(subtract(positionM, targetM));
  const faced = (area: PrintArea): number => dot(unit(facing[area.panelKey]!), towards);
  const [best] = areas.filter(({ key }) => isFront(key) || key === 'back').toSorted((a, b) => faced(b) - faced(a));
  return best && faced(best) > Math.cos(Math.PI / 4) ? best : undefined;
}

const looks = jobs.flatMap((job) =>
  cameraKeys.flatMap((camera) => {
    const area = areaBefore(job.blueprint.printAreasOf(job.size), job.metadata, camera);
    return area ? [{ ...job, camera, area }] : [];
  }),
);

describe('plates', () => {
  it.each(looks)('of $name $camera show a print the right way round', ({ size, metadata, camera, area }) => {
    const plate = plateOf(metadata, metadata.sizes[size]!.plates[camera]!);
    const picture = renderPlate(plate, { garmentColor: '#f4f3ef', prints: [{ area, pixels: flag(150, 200) }], widthPx: 320 });
    const [red, green, blue] = [centreOf(picture, 0), centreOf(picture, 1), centreOf(picture, 2)];
    expect(Math.min(red.count, green.count, blue.count)).toBeGreaterThan(120);
    expect(red.x).toBeLessThan(blue.x);
    expect(green.y).toBeLessThan(red.y);
  });

  it('look at a print from the front everywhere, and from the back wherever there is one', () => {
    const seen = new Set(looks.map(({ name, camera, area }) => `${name} ${camera} ${area.key}`));
    for (const { name, blueprint, size } of jobs) {
      const front = blueprint.printAreasOf(size).find(({ key }) => isFront(key))!;
      expect(seen).toContain(`${name} front ${front.key}`);
      if (blueprint.printAreasOf(size).some(({ key }) => key === 'back')) expect(seen).toContain(`${name} back back`);
    }
  });

  it.each(jobs)('of $name put pattern millimetres where the camera sees them in the mesh', async ({ blueprint, size, metadata }) => {
    const plate = plateOf(metadata, metadata.sizes[size]!.plates.front!);
    const parts = await readGlb(readMeshFile(join(garmentFolder(blueprint.key), metadata.sizes[size]!.meshFile)));
    const area = blueprint.printAreasOf(size).find(({ key }) => isFront(key))!;
    const surface = patternSurface(partOf({ size, bytes: new Uint8Array(), parts }, area.panelKey, 'outer'));
    const halfMm = Math.min(50, area.widthMm / 8);
    // A hood's cords hang before the upper half of the front.
    const yMm = area.originYMm + area.heightMm * (metadata.panelKeys.includes('drawcord') ? 0.85 : 0.5);
    const places = [-halfMm, halfMm].map((besideMm) => area.originXMm + area.widthMm / 2 + besideMm);
    const camera = (metadata.sizes[size]!.cameras ?? metadata.cameras).front;
    const ends = places.map((x) => surface.locate(x, yMm)!);
    const seen = project(ends.flat(), viewOf(camera), plate.widthPx, plate.heightPx);
    places.forEach((xMm, end) => {
      const [px, py] = [Math.floor(seen[end * 3]!), Math.floor(seen[end * 3 + 1]!)];
      const at = py * plate.widthPx + px;
      expect(plate.panel[at]).toBe(panelIndex(metadata.panelKeys, area.panelKey));
      // A pixel is at most about 1.5 mm of cloth: its centre is at most one step away.
      expect(Math.abs(plate.xMm[at]! - xMm)).toBeLessThan(1.5);
      expect(Math.abs(plate.yMm[at]! - yMm)).toBeLessThan(1.5);
    });
    // The width between, stretched by no more than the gates allow and foreshortened a little (and by the mug's turn and roundness), at the camera's own scale.
    const depth = (seen[2]! + seen[5]!) / 2;
    const pixelsPerMm = plate.heightPx / 2 / Math.tan((camera.fovDeg * Math.PI) / 360) / depth / 1000;
    const share = Math.abs(seen[3]! - seen[0]!) / pixelsPerMm / (2 * halfMm);
    expect(share).toBeGreaterThan(blueprint.kind === 'drinkware' ? 0.84 : 0.94);
    expect(share).toBeLessThan(1.03);
  });
});
