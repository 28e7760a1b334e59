import { expect, test } from 'vitest';
import { shownFindings } from '../../../src/renderer/preflight/shown-finding.ts';
import { findingsByQuestion, findingsOfLayers } from '../../../src/renderer/studio/guided-findings.ts';
import { applyTemplate } from '../../../src/shared/design/apply-template.ts';
import type { PreflightRule } from '../../../src/shared/production/preflight/finding.ts';
import { found } from '../preflight/found.ts';
import { shippedTemplate } from './sample-shop.ts';

const template = shippedTemplate('varsity-arch');
const size = { widthMm: 300, heightMm: 400 };
const document = applyTemplate(template, {
  productUid: '01890000-0000-7000-8000-000000000001',
  variantUid: '01890000-0000-7000-8000-000000000002',
  areaSizes: { front: size, back: size },
});
const [words] = template.slots.find(({ kind }) => kind === 'text')!.targets;

function causeOf(rule: PreflightRule, layerId: string | null, { asked } = { asked: true }): string[] {
  const findings = shownFindings([found({ rule, layerId })], []);
  return [...findingsByQuestion(findings, document, asked ? template : undefined).keys()];
}

test('a finding stands with the answer that caused it', () => {
  expect(causeOf('small-text', words!.layerId)).toEqual(['words']);
  expect(causeOf('outside-safe-area', words!.layerId)).toEqual(['words']);
  expect(causeOf('low-contrast', words!.layerId)).toEqual(['colours']);
  expect(causeOf('beyond-press', null)).toEqual(['layout']);
  expect(causeOf('thin-line', 'some-shape')).toEqual(['garment']);
});

test('what no question asks for stands with the garment', () => {
  expect(causeOf('low-contrast', words!.layerId, { asked: false })).toEqual(['garment']);
});

test('beside a field stands what is open about its layers', () => {
  const findings = shownFindings(
    [found({ layerId: words!.layerId }), found({ key: 'b', layerId: 'b' }), found({ key: 'c', layerId: null })],
    [],
  );
  expect(findingsOfLayers(findings, [words!]).map(({ layerId }) => layerId)).toEqual([words!.layerId]);
});
