import fc from 'fast-check';
import { expect, test } from 'vitest';
import { houseMethods } from '../../../../src/shared/catalog/house-methods.ts';
import type { DesignDocument } from '../../../../src/shared/design/design-document.ts';
import type { Edit } from '../../../../src/shared/design/history.ts';
import { parseDocument } from '../../../../src/shared/design/parse-document.ts';
import { AppError } from '../../../../src/shared/kernel/errors.ts';
import { checkDesign, type PreflightContext } from '../../../../src/shared/production/preflight/check-design.ts';
import { preflightFindingSchema } from '../../../../src/shared/production/preflight/finding.ts';
import { mendDesign } from '../../../../src/shared/production/preflight/mend-design.ts';
import { anyEdit } from '../../design/any-edit.ts';
import { makeDocument, makeFullDocument } from '../../design/sample-documents.ts';
import { anyLayers } from './any-layer.ts';
import { scene } from './preflight-scene.ts';

const anyScene = fc.record({
  method: fc.constantFrom(...houseMethods.map(({ key }) => key)),
  garmentHex: fc.constantFrom('#ffffff', '#1d1d1f', '#a83c3e'),
});

/** What edits leave of a document; those that are refused change nothing. */
function edited(edits: readonly Edit[]): DesignDocument {
  return edits.reduce((document, edit) => {
    try {
      return edit(document);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return document;
    }
  }, makeFullDocument());
}

/** Looks at a design, mends all that one touch mends, each by itself, and tells how much that was. */
function mendEach(document: DesignDocument, context: PreflightContext): number {
  const kept = structuredClone(document);
  const found = checkDesign(document, context);
  expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
  const mended = found.filter((finding) => {
    expect(preflightFindingSchema.parse(finding)).toEqual(finding);
    const after = mendDesign(document, finding, context);
    if (!after) return false;
    expect(parseDocument(structuredClone(after))).toEqual(after);
    expect(checkDesign(after, context).map(({ key }) => key)).not.toContain(finding.key);
    return true;
  });
  expect(document).toEqual(kept);
  return mended.length;
}

test('a design that any edits have made can be looked at, and what one touch mends is mended', () => {
  let mends = 0;
  const property = fc.property(fc.array(anyEdit, { maxLength: 12 }), anyScene, (edits, options) => {
    mends += mendEach(edited(edits), scene(options));
  });
  fc.assert(property, { numRuns: 30 });
  expect(mends).toBeGreaterThan(20);
}, 300_000);

test('so can layers of every kind, wherever they lie', () => {
  let mends = 0;
  const property = fc.property(anyLayers, anyScene, (layers, options) => {
    mends += mendEach(parseDocument(makeDocument(layers)), scene(options));
  });
  fc.assert(property, { numRuns: 80 });
  expect(mends).toBeGreaterThan(80);
}, 300_000);
