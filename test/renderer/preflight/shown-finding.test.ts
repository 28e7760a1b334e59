import { expect, test } from 'vitest';
import { findingMarks } from '../../../src/renderer/preflight/finding-marks.ts';
import { shownFindings, stopsPrint, tallyFindings } from '../../../src/renderer/preflight/shown-finding.ts';
import type { PreflightOverride } from '../../../src/shared/production/preflight-calls.ts';
import { found } from './found.ts';

const onM = found();
const onL = found({ severity: 'block', areaHash: 'l'.repeat(64), source: { sizeKey: 'L' } });
const given = (id: number, areaHash: string, findingKey = onM.key): PreflightOverride => ({
  id,
  areaHash,
  findingKey,
  reason: 'Meant to look coarse',
  person: null,
  atMs: id,
});

test('the same finding on two sizes is shown once, as grave as the gravest', () => {
  const [shown, ...others] = shownFindings([onM, onL], []);
  expect(others).toEqual([]);
  expect(shown).toMatchObject({ severity: 'block', sizeKeys: ['M', 'L'], areaHashes: [onM.areaHash, onL.areaHash] });
});

test('another design, colour or layer is another finding', () => {
  const others = [found({ source: { design: 'Crew' } }), found({ source: { garmentHex: '#000000' } }), found({ key: 'low-dpi front b' })];
  expect(shownFindings([onM, ...others], [])).toHaveLength(4);
});

test('a word for one size does not let the other one be printed; a word for both does', () => {
  const [half] = shownFindings([onM, onL], [given(1, onM.areaHash), given(2, onL.areaHash, 'thin-line front a')]);
  expect(half!.override).toBeUndefined();
  expect(stopsPrint(half!)).toBe(true);
  const [whole] = shownFindings([onM, onL], [given(3, onL.areaHash), given(1, onM.areaHash)]);
  expect(whole).toMatchObject({ override: { id: 3 }, overrides: [{ id: 3 }, { id: 1 }] });
  expect(stopsPrint(whole!)).toBe(false);
});

test('what is printed anyway is counted by itself', () => {
  const findings = [onL, found({ key: 'b' }), found({ key: 'c', severity: 'note' }), found({ key: 'd', severity: 'block' })];
  expect(tallyFindings(shownFindings(findings, [given(1, onM.areaHash, 'd')]))).toEqual({ stops: 1, looks: 1, notes: 1, overridden: 1 });
});

test('a mark stands for all that is open about a layer, around all of it', () => {
  const thin = found({ key: 'thin-line front a', severity: 'block', boxMm: { xMm: 0, yMm: 50, widthMm: 20, heightMm: 60 } });
  const whole = found({ key: 'too-many-colors front', layerId: null, boxMm: null });
  const quiet = [found({ key: 'n', layerId: 'b', severity: 'note' }), found({ key: 'o', layerId: 'c', severity: 'block' })];
  const marks = findingMarks(shownFindings([onM, thin, whole, ...quiet], [given(1, onM.areaHash, 'o')]));
  expect(marks).toMatchObject([
    {
      areaKey: 'front',
      severity: 'block',
      boxMm: { xMm: 0, yMm: 20, widthMm: 60, heightMm: 90 },
      findings: [{ key: onM.key }, { key: thin.key }],
    },
    { severity: 'warn', boxMm: null },
  ]);
});
