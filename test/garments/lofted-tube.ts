import { emptyOcclusion, type MeshPart } from '../../src/shared/garments/finish/mesh-part.ts';
import { vertexNormals } from '../../src/shared/garments/finish/surface.ts';

/** Front or back of a garment faked as an elliptic tube whose pattern positions are exactly right. */
export function loftedTube(panelKey: 'front' | 'back', widthMm: number, lengthMm: number): MeshPart {
  const columns = 60;
  const rows = 60;
  const quarter = ellipseArc(widthMm);
  const positions: number[] = [];
  const patternMm: number[] = [];
  const triangles: number[] = [];
  for (let j = 0; j <= rows; j++) {
    for (let i = 0; i <= columns; i++) {
      const x = (i / columns - 0.5) * widthMm;
      const y = (j / rows) * lengthMm;
      const [px, pz] = quarter(Math.abs(x));
      const front = panelKey === 'front' ? 1 : -1;
      positions.push((front * Math.sign(x) * px) / 1000, -y / 1000, (front * pz) / 1000);
      patternMm.push(x, y);
      if (i === columns || j === rows) continue;
      const a = j * (columns + 1) + i;
      triangles.push(a, a + columns + 1, a + 1, a + 1, a + columns + 1, a + columns + 2);
    }
  }
  const part = { positions: Float64Array.from(positions), triangles: Uint32Array.from(triangles) };
  return {
    ...part,
    panelKey,
    layer: 'outer',
    normals: vertexNormals(part.positions, part.triangles),
    patternMm: Float64Array.from(patternMm),
    occlusion: emptyOcclusion(positions.length / 3),
  };
}

function ellipseArc(halfPerimeterMm: number): (alongMm: number) => [number, number] {
  const points: [number, number, number][] = [[0, 0, 0.58]];
  for (let step = 1; step <= 2000; step++) {
    const angle = (step / 2000) * (Math.PI / 2);
    const [walked, lastX, lastZ] = points.at(-1)!;
    const [x, z] = [Math.sin(angle), Math.cos(angle) * 0.58];
    points.push([walked + Math.hypot(x - lastX, z - lastZ), x, z]);
  }
  const scale = halfPerimeterMm / 2 / points.at(-1)![0];
  return (alongMm) => {
    const found = points.find(([walked]) => walked * scale >= alongMm - 1e-9) ?? points.at(-1)!;
    return [found[1] * scale, found[2] * scale];
  };
}
