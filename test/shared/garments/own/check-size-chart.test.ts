import { describe, expect, it } from 'vitest';
import { basePattern, basePatternKeys, ownGarmentOf } from '../../../../src/shared/garments/own/base-patterns.ts';
import {
  checkRows,
  checkSizeChart,
  chestLimits,
  type CellIssue,
  type TypedRow,
} from '../../../../src/shared/garments/own/check-size-chart.ts';
import type { TopDraft } from '../../../../src/shared/garments/pattern/top-draft.ts';
import { cutPattern } from '../../../../src/shared/garments/mesh/cut-mesh.ts';
import { gradeMesh } from '../../../../src/shared/garments/mesh/grade-mesh.ts';
import { seededRandom } from '../../../../src/shared/kernel/random.ts';
import { readLengthMm, type LengthUnit } from '../../../../src/shared/garments/own/size-chart.ts';
import { findBlueprint } from '../../../../src/shared/garments/wardrobe/wardrobe.ts';
import { isDraped } from '../../../../src/shared/garments/wardrobe/garment-blueprint.ts';

const tee = basePattern('heavy-tee');
/** Twice that of own garments: what folds over does so on any mesh. */
const roughStepMm = 40;
const good: TypedRow = { key: 'M', chestWidth: '52', length: '74', sleeve: '46.5' };

function issuesOf(rows: readonly Partial<TypedRow>[], unit: LengthUnit = 'cm'): readonly CellIssue[] {
  const checked = checkSizeChart(
    rows.map((row) => ({ ...good, ...row })),
    unit,
    tee,
  );
  return checked.ok ? [] : checked.issues;
}

const cells = (issues: readonly CellIssue[]): string[] => issues.map(({ row, field, problem }) => `${row} ${field} ${problem}`);

describe('a size chart', () => {
  it.each([
    ['cm', good],
    ['mm', { key: 'M', chestWidth: '520', length: '740', sleeve: '465' }],
    ['in', { key: 'M', chestWidth: '20.5', length: '29,1', sleeve: ' 18.3 ' }],
  ] as const)('is taken in %s', (unit, row) => {
    const checked = checkSizeChart([row], unit, tee);
    expect(checked.ok && checked.rows[0]!.chestWidthMm).toBeCloseTo(520, -1);
  });

  it.each([
    [{ chestWidth: '' }, ['0 chestWidth missing']],
    [{ chestWidth: '0' }, ['0 chestWidth not-positive']],
    [{ length: '-74' }, ['0 length not-positive']],
    [{ length: 'forty' }, ['0 length not-a-number']],
    [{ length: '74 cm' }, ['0 length not-a-number']],
    [{ length: '1e9' }, ['0 length not-a-number']],
    [{ key: '' }, ['0 key missing']],
    [{ key: 'M/../..' }, ['0 key not-a-size']],
    [{ chestWidth: '520' }, ['0 chestWidth outside']],
    [{ chestWidth: '20' }, ['0 chestWidth outside']],
    [{ sleeve: '90' }, ['0 sleeve outside']],
    [{ sleeve: '20' }, ['0 sleeve outside']],
    [{ length: '30' }, ['0 length outside']],
    [{ length: 'x', sleeve: '90' }, ['0 length not-a-number', '0 sleeve outside']],
  ])('with %j is refused at that cell', (row, expected) => {
    expect(cells(issuesOf([row]))).toEqual(expected);
  });

  it('with a sleeve longer than it can be says how long it can be at this width', () => {
    const [issue] = issuesOf([{ sleeve: '120' }]);
    expect(issue!.minMm).toBeGreaterThan(350);
    expect(issue!.maxMm).toBeLessThan(600);
  });

  it('with a body that ends at its armholes says how long it must be', () => {
    const [issue] = issuesOf([{ length: '38' }]);
    expect(issue!.minMm).toBeGreaterThan(tee.graded[1]!.armholeDepthMm + 250);
  });

  it('whose sizes do not grow is refused from the row that breaks it', () => {
    const rows = [
      {},
      { key: 'L', chestWidth: '52.2', length: '73', sleeve: '46' },
      { key: 'XL', chestWidth: '60', length: '78', sleeve: '52' },
    ];
    expect(cells(issuesOf(rows))).toEqual(['1 chestWidth not-growing', '1 length not-growing', '1 sleeve not-growing']);
  });

  it('with one size twice is refused, however it is written', () => {
    expect(cells(issuesOf([{}, { key: 'm', chestWidth: '56', sleeve: '50' }]))).toEqual(['1 key repeated']);
  });
});

it.each(['', 'x', '1,2,3', '--4', '0x10', 'NaN', 'Infinity', '5 5'])('%j is no length', (text) => {
  expect(readLengthMm(text, 'mm')).toBeUndefined();
});

describe.each(basePatternKeys)('the pattern of %s', (key) => {
  const house = findBlueprint(key)!;
  if (!isDraped(house)) throw new Error(key);

  it('takes its own chart', () => {
    expect(
      checkRows(
        house.sizeKeys.map((size) => ({ key: size, ...house.chartOf(size) })),
        basePattern(key),
      ),
    ).toEqual([]);
  });

  it('cuts its own sizes as the house does', () => {
    for (const size of house.sizeKeys) {
      const cut = ownGarmentOf(key, 'own-test', [{ key: size, ...house.chartOf(size) }]).cut(size);
      const { panels } = house.cut(size).pattern;
      expect(cut.pattern.panels.map((panel) => panel.key)).toEqual(panels.map((panel) => panel.key));
      cut.pattern.panels.forEach((panel, at) =>
        panel.edges.forEach((edge, i) =>
          edge.pointsMm.forEach(([x, y], j) => {
            const [houseX, houseY] = panels[at]!.edges[i]!.pointsMm[j]!;
            expect(Math.hypot(x - houseX, y - houseY)).toBeLessThan(1e-6);
          }),
        ),
      );
    }
  });

  it('grades the largest size from the smallest and the other way round, however long or short they are', () => {
    const { graded } = basePattern(key);
    const { minMm, maxMm } = chestLimits(basePattern(key));
    const rowOf = (size: string, draft: TopDraft, chestWidthMm: number, longer: number) => ({
      key: size,
      chestWidthMm,
      lengthMm: draft.lengthMm * longer,
      ...(draft.sleeveLengthMm > 0 ? { sleeveFromCentreBackMm: draft.sleeveFromCentreBackMm } : {}),
    });
    const rows = [rowOf('S', graded[0]!, minMm, 0.87), rowOf('L', graded.at(-1)!, maxMm, 1.13)];
    expect(checkRows(rows, basePattern(key))).toEqual([]);
    const own = ownGarmentOf(key, 'own-test', rows);
    for (const [from, to] of [
      ['S', 'L'],
      ['L', 'S'],
    ] as const) {
      const mesh = cutPattern(own.cut(from).pattern, roughStepMm, seededRandom(3));
      expect(gradeMesh(mesh, own.cut(to).pattern).triangles).toBe(mesh.triangles);
    }
  });

  it('offers prints that lie on the cloth of a chart between its sizes', () => {
    const sizes = house.sizeKeys.map((size) => house.chartOf(size));
    const chestWidthMm = (sizes[0]!.chestWidthMm + sizes[1]!.chestWidthMm) / 2;
    const lengthMm = sizes[0]!.lengthMm;
    const { sleeveFromCentreBackMm } = sizes[0]!;
    const row = { key: 'M', chestWidthMm, lengthMm, ...(sleeveFromCentreBackMm === undefined ? {} : { sleeveFromCentreBackMm }) };
    const own = ownGarmentOf(key, 'own-test', [row]);
    const areas = own.printAreasOf('M');
    expect(areas.map((area) => area.key)).toEqual(expect.arrayContaining(['front', 'back']));
    for (const { panelKey, originXMm, originYMm, widthMm, heightMm } of areas) {
      const { pattern, trims } = own.cut('M');
      const panels = [...pattern.panels, ...(trims?.laid ?? []).map(({ panel }) => panel)];
      const points = panels.find((panel) => panel.key === panelKey)!.edges.flatMap((edge) => edge.pointsMm);
      expect(Math.max(...points.map(([x]) => x))).toBeGreaterThan(originXMm + widthMm);
      expect(Math.max(...points.map(([, y]) => y))).toBeGreaterThan(originYMm + heightMm);
    }
  });
});
