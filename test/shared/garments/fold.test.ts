import { describe, expect, it } from 'vitest';
import { aroundMm, foldedPlace, type FoldSize } from '../../../src/shared/garments/fold/fold-edge.ts';
import { foldHoodie } from '../../../src/shared/garments/fold/fold-hoodie.ts';
import { foldTee } from '../../../src/shared/garments/fold/fold-tee.ts';
import type { MeshPart } from '../../../src/shared/garments/finish/mesh-part.ts';
import { fleeceDraft } from '../../../src/shared/garments/wardrobe/fleece-draft.ts';
import { heavyTeeDraft } from '../../../src/shared/garments/wardrobe/heavy-tee-block.ts';
import { hoodDraft } from '../../../src/shared/garments/wardrobe/hooded-fleece.ts';

const fold: FoldSize = { widthMm: 306, heightMm: 400, edgeMm: 7 };
const tee = foldTee(heavyTeeDraft('M'), fold);
const fleece = fleeceDraft('M', 0);
const hoodie = foldHoodie(fleece, hoodDraft(fleece), { widthMm: 340, heightMm: 400, edgeMm: 10 });

function partOf(parts: readonly MeshPart[], panelKey: string, layer = 'outer'): MeshPart {
  return parts.find((part) => part.panelKey === panelKey && part.layer === layer)!;
}

describe('foldedPlace', () => {
  it.each<[string, (mm: number) => [number, number], number]>([
    ['across the fold at the side', (mm) => [mm, 200], fold.widthMm / 2 - fold.edgeMm + aroundMm(fold)],
    ['down over the fold below', (mm) => [40, mm], fold.heightMm - fold.edgeMm + aroundMm(fold)],
  ])('keeps the length of cloth %s', (_, at, endMm) => {
    const steps = 2000;
    let [walked, before] = [0, foldedPlace(fold, ...at(0), 0)];
    for (let i = 1; i <= steps; i++) {
      const here = foldedPlace(fold, ...at((endMm * i) / steps), 0);
      walked += Math.hypot(here.x - before.x, here.y - before.y, here.up - before.up);
      before = here;
    }
    expect(walked / endMm).toBeCloseTo(1, 3);
    expect(before.up).toBeLessThan(-1.9 * fold.edgeMm);
  });
});

describe('a folded tee', () => {
  it('is as wide and as long as it was folded, and lies on the table', () => {
    const reach = (axis: 0 | 1 | 2): [number, number] => {
      const values = tee.flatMap(({ positions }) => [...positions].filter((_, i) => i % 3 === axis));
      return [Math.min(...values) * 1000, Math.max(...values) * 1000];
    };
    const [left, right] = reach(0);
    expect(right - left).toBeCloseTo(fold.widthMm, 0);
    const [bottom, top] = reach(1);
    expect(bottom).toBeGreaterThan(-0.5);
    expect(bottom).toBeLessThan(2);
    expect(top).toBeGreaterThan(25);
    expect(reach(2)[1]).toBeCloseTo(fold.heightMm / 2, 0);
  });

  it.each([
    ['tee', tee],
    ['hoodie', hoodie],
  ])('shows prints true to scale on its front: %s', (_, parts) => {
    const front = partOf(parts, 'front');
    const strains: number[] = [];
    for (let t = 0; t < front.triangles.length; t++) {
      const next = t % 3 === 2 ? t - 2 : t + 1;
      const [a, b] = [front.triangles[t]!, front.triangles[next]!];
      const pattern = (v: number): readonly [number, number] => [front.patternMm[v * 2]!, front.patternMm[v * 2 + 1]!];
      const [[ax, ay], [bx, by]] = [pattern(a), pattern(b)];
      if (Math.max(Math.abs(ax), Math.abs(bx)) > 140 || Math.min(ay, by) < 130 || Math.max(ay, by) > 380) continue;
      const lengthMm = 1000 * Math.hypot(...[0, 1, 2].map((axis) => front.positions[a * 3 + axis]! - front.positions[b * 3 + axis]!));
      strains.push(Math.abs(lengthMm / Math.hypot(bx - ax, by - ay) - 1));
    }
    expect(strains.length).toBeGreaterThan(5000);
    expect(strains.reduce((sum, strain) => sum + strain, 0) / strains.length).toBeLessThan(0.003);
    expect(Math.max(...strains)).toBeLessThan(0.02);
  });

  it.each([
    ['tee', tee],
    ['hoodie', hoodie],
  ])('faces up all over: %s', (_, parts) => {
    for (const part of parts.filter(({ panelKey }) => panelKey !== 'drawcord')) {
      const up = [...part.normals].filter((value, i) => i % 3 === 1 && value > -0.2).length;
      expect(up / (part.normals.length / 3), `${part.panelKey} ${part.layer}`).toBeGreaterThan(0.6);
    }
  });

  it('shows tape and label inside its neck', () => {
    expect(partOf(tee, 'neck-tape')).toBeDefined();
    const label = partOf(tee, 'neck-label');
    expect(Math.max(...label.patternMm.filter((_, i) => i % 2 === 0))).toBe(44);
  });
});
