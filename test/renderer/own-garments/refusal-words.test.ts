import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import messages from '../../../resources/locales/en.json';
import { cellWords } from '../../../src/renderer/own-garments/cell-words.ts';
import { nextSizeName } from '../../../src/renderer/own-garments/size-names.ts';
import { refusalSubject, worstRefusals } from '../../../src/renderer/own-garments/worst-refusals.ts';
import type { GateRefusal } from '../../../src/shared/garments/own/making.ts';

const intl = createIntl({ locale: 'en', messages });
const refusal: GateRefusal = {
  gate: '1',
  sizeKey: 'M',
  what: 'front 100 mm mean %',
  value: 1.8,
  limit: 1.2,
  atMost: true,
  areaKey: 'front',
};

describe('refusals of the gates', () => {
  it('come down to the worst of each gate, size and print', () => {
    const worse = { ...refusal, what: 'front 10 mm max %', value: 60, limit: 20 };
    const back = { ...refusal, areaKey: 'back' };
    expect(worstRefusals([refusal, worse, back])).toEqual([worse, back]);
  });

  it('say that a print lies beside the cloth before anything else', () => {
    const beside = { ...refusal, what: 'front 100 mm max %', value: 100, limit: 5 };
    expect(worstRefusals([{ ...refusal, value: 61 }, beside])).toEqual([beside]);
    expect(refusalSubject(beside)).toBe('beside');
  });

  it('compare the other way round where a figure must be reached', () => {
    const near = { ...refusal, gate: 'fold' as const, what: 'back hollow share', value: 0.02, limit: 0.03, atMost: false, areaKey: null };
    const far = { ...near, what: 'front hollow share', value: 0.001 };
    expect(worstRefusals([near, far])).toEqual([far]);
  });

  it.each(['1', '2', '3', '4', '5', '6', '7', 'fold'])('have words for gate %s', (gate) => {
    const values = { subject: refusalSubject({ ...refusal, gate } as GateRefusal), where: 'Size M', area: 'front', value: 1.8, limit: 1.2 };
    const words = intl.formatMessage({ id: `own.gate.${gate}` }, values);
    expect(words).toMatch(/^[A-Z].*\.$/);
    expect(words).not.toContain('{');
  });
});

describe('the words of a cell', () => {
  it('give limits in the unit of the chart, rounded to what passes', () => {
    const issue = { row: 0, field: 'sleeve', problem: 'outside', minMm: 363.2, maxMm: 509.6 } as const;
    expect(cellWords(intl, issue, 'cm')).toContain('36.4 to 50.9 cm');
    expect(cellWords(intl, issue, 'mm')).toContain('364 to 509 mm');
    expect(cellWords(intl, issue, 'in')).toContain('14.3 to 20 in');
  });

  it.each(['missing', 'not-a-number', 'not-positive', 'not-growing'] as const)('exist for %s', (problem) => {
    expect(cellWords(intl, { row: 0, field: 'length', problem, minMm: 700 }, 'cm')).toMatch(/^[A-Z]/);
  });
});

it('the next size is the one that usually follows', () => {
  expect(nextSizeName(['S', 'm'])).toBe('L');
  expect(nextSizeName(['2XL'])).toBe('3XL');
  expect(nextSizeName(['XL', 'L'])).toBe('');
  expect(nextSizeName(['one-size'])).toBe('');
});
