import { describe, expect, it } from 'vitest';
import { bodyBuilds, bodyOfBuild, clearanceM } from '../../../src/shared/garments/mannequin/body-build.ts';
import { bodyFor } from '../../../src/shared/garments/body/body-shape.ts';
import { clipSurface } from '../../../src/shared/garments/mannequin/clip-surface.ts';
import { hungBodyField, makeMannequin, shrunkM, type WornCloth } from '../../../src/shared/garments/mannequin/mannequin.ts';
import { sampleGrid, surfaceNet, type SurfaceMesh } from '../../../src/shared/garments/mannequin/surface-net.ts';

const radiusM = 0.1;
const sphere = surfaceNet(sampleGrid([-0.15, -0.15, -0.15], [0.15, 0.15, 0.15], 0.01, (x, y, z) => Math.hypot(x, y, z) - radiusM));

/** Volume by the divergence theorem: positive when all faces turn left as seen from outside. */
function volume({ positions, triangles }: { positions: ArrayLike<number>; triangles: Uint32Array }): number {
  let sum = 0;
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((corner) => [0, 1, 2].map((axis) => positions[triangles[t + corner]! * 3 + axis]!)) as number[][];
    const cross = [b![1]! * c![2]! - b![2]! * c![1]!, b![2]! * c![0]! - b![0]! * c![2]!, b![0]! * c![1]! - b![1]! * c![0]!];
    sum += (a![0]! * cross[0]! + a![1]! * cross[1]! + a![2]! * cross[2]!) / 6;
  }
  return sum;
}

describe('surfaceNet', () => {
  it('gives a ball its volume and radius, seen from outside', () => {
    expect(volume(sphere)).toBeCloseTo((4 / 3) * Math.PI * radiusM ** 3, 4);
    for (let i = 0; i < sphere.positions.length; i += 3)
      expect(Math.abs(Math.hypot(...sphere.positions.subarray(i, i + 3)) - radiusM)).toBeLessThan(0.002);
  });
});

describe('clipSurface', () => {
  it('halves a ball and closes it with a flat face', () => {
    const half = clipSurface(sphere, { normal: [0, 1, 0], offsetM: 0 });
    expect(volume(half)).toBeCloseTo(volume(sphere) / 2, 5);
    const heights = Array.from({ length: half.positions.length / 3 }, (_, vertex) => half.positions[vertex * 3 + 1]!);
    for (const vertex of half.triangles) expect(heights[vertex]!).toBeLessThanOrEqual(1e-9);
    for (const height of heights.slice(-half.capVertexCount)) expect(height).toBeCloseTo(0, 9);
  });

  it('leaves alone what lies beyond its reach', () => {
    const whole = clipSurface(sphere, { normal: [0, 1, 0], offsetM: 0, within: () => false });
    expect(whole.triangles).toEqual(sphere.triangles);
  });
});

const measures = { chestWidthMm: 559, lengthMm: 762, sleeveLengthMm: 220, shoulderWidthMm: 500, neckWidthMm: 182 };
const body = bodyFor(measures);
const field = hungBodyField(body);

/** A tube of cloth around the body from the chest to the hips, so far from the torso. */
function tube(outM: number): WornCloth {
  const around = 48;
  const rows = 24;
  const at = (row: number, turn: number): number[] => {
    const angle = (turn / around) * 2 * Math.PI;
    const y = -0.25 - (row / (rows - 1)) * 0.5;
    const gradient = new Float64Array(3);
    let radius = 0.5;
    for (let step = 0; step < 20; step++) radius -= field.distance(radius * Math.sin(angle), y, radius * Math.cos(angle), gradient) - outM;
    return [radius * Math.sin(angle), y, radius * Math.cos(angle)];
  };
  const positions = Array.from({ length: rows * around }, (_, index) => at(Math.floor(index / around), index % around)).flat();
  const triangles = Array.from({ length: (rows - 1) * around }, (_, index) => {
    const next = Math.floor(index / around) * around + ((index + 1) % around);
    return [index, index + around, next, next, index + around, next + around];
  }).flat();
  return { positions: Float32Array.from(positions), triangles: Uint32Array.from(triangles), sleeveless: true };
}

describe('makeMannequin', () => {
  const cloth = tube(0.012);
  const mannequin = makeMannequin(body, field, cloth);
  const shown = [...new Set(mannequin.triangles)];
  const point = (vertex: number): [number, number, number] =>
    [...mannequin.positions.subarray(vertex * 3, vertex * 3 + 3)] as [number, number, number];

  it('lies inside of the body everywhere', () => {
    const gradient = new Float64Array(3);
    for (const vertex of shown) expect(field.distance(...point(vertex), gradient)).toBeLessThan(-shrunkM / 3);
  });

  it('is cut at the neck, below the hem and at the arms', () => {
    const points = shown.map(point);
    expect(Math.max(...points.map(([, y]) => y))).toBeLessThan(0.1);
    expect(Math.min(...points.map(([, y]) => y))).toBeCloseTo(-0.75 - 0.055, 2);
    expect(Math.max(...points.map(([x]) => Math.abs(x)))).toBeLessThan(body.arm.shoulder[0] + 0.13);
  });

  it('is dark under the cloth and light where nothing hides it', () => {
    const openAt = (test: (place: [number, number, number]) => boolean): number => {
      const found = shown.filter((vertex) => test(point(vertex)));
      return found.reduce((sum, vertex) => sum + mannequin.open[vertex]!, 0) / found.length;
    };
    expect(openAt(([, y]) => y > 0 && y < 0.06)).toBeGreaterThan(0.7);
    expect(openAt(([, y]) => y < -0.3 && y > -0.74)).toBeLessThan(0.2);
  });

  it('yields to a band that lies in the body', () => {
    const band = tube(-0.01);
    const pushed = makeMannequin(body, field, band);
    const gradient = new Float64Array(3);
    const depths = [...new Set(pushed.triangles)]
      .map((vertex) => [...pushed.positions.subarray(vertex * 3, vertex * 3 + 3)] as [number, number, number])
      .filter(([, y]) => y < -0.45 && y > -0.7)
      .map((place) => field.distance(...place, gradient));
    expect(Math.max(...depths)).toBeLessThan(-0.009);
  });
});

describe('the builds of a mannequin', () => {
  it('grow and shrink below the shoulders only', () => {
    const widths = bodyBuilds.map((build) => bodyOfBuild(body, build).torso.map(({ halfWidth }) => halfWidth));
    const [own, slim, slender, broad] = widths as [number[], number[], number[], number[]];
    expect(slim[0]).toBe(own[0]);
    const hip = own.length - 1;
    expect([slender[hip]!, slim[hip]!, own[hip]!, broad[hip]!]).toEqual(
      [slender[hip]!, slim[hip]!, own[hip]!, broad[hip]!].toSorted((a, b) => a - b),
    );
    expect(new Set([slender[hip], slim[hip], own[hip], broad[hip]]).size).toBe(4);
  });

  it('touch close cloth when broader, and loose cloth not', () => {
    const broad = hungBodyField(bodyOfBuild(body, 'broad'));
    expect(clearanceM(broad, tube(0.003).positions)).toBeLessThan(0);
    expect(clearanceM(broad, tube(0.03).positions)).toBeGreaterThan(0);
    const slim = hungBodyField(bodyOfBuild(body, 'slim'));
    expect(clearanceM(slim, tube(0.003).positions)).toBeGreaterThan(0);
  });
});

/** A surface is closed where each edge has a triangle on both sides. */
function openEdges({ triangles }: SurfaceMesh): number {
  const edges = new Set<string>();
  for (let t = 0; t < triangles.length; t += 3)
    for (let corner = 0; corner < 3; corner++) edges.add(`${triangles[t + corner]},${triangles[t + ((corner + 1) % 3)]}`);
  return [...edges].filter((edge) => !edges.has(edge.split(',').toReversed().join())).length;
}

describe('the net of a ball', () => {
  it('has no holes', () => {
    expect(openEdges(sphere)).toBe(0);
  });
});
