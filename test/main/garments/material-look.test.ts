import { describe, expect, it } from 'vitest';
import { materialLookOf } from '../../../src/main/garments/material-look.ts';
import { fabricLookKeySchema } from '../../../src/shared/garments/fabric-look.ts';

const lookOf = (material: string) => materialLookOf({ material, gramsPerSquareMetre: 150, thicknessMm: 1 });

describe('what plates know of a material', () => {
  it('tells every two fabrics apart', () => {
    const looks = fabricLookKeySchema.options.map((key) => JSON.stringify(lookOf(key).cloth));
    expect(new Set(looks).size).toBe(looks.length);
  });

  it('gives brushed fleece more sheen and less gloss than jersey, and ribs their own on any fabric', () => {
    expect(lookOf('fleece').cloth.sheen).toBeGreaterThan(lookOf('jersey').cloth.sheen);
    expect(lookOf('fleece').cloth.gloss).toBeLessThan(lookOf('jersey').cloth.gloss);
    expect(lookOf('fleece').rib).toEqual(lookOf('rib').cloth);
  });

  it('mirrors the softbox on a glaze only', () => {
    expect(lookOf('ceramic').cloth).toMatchObject({ glaze: 1, grain: 0, gloss: 0 });
    expect(lookOf('twill').cloth.glaze).toBe(0);
  });
});
