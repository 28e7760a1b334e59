import fc from 'fast-check';
import { expect, test } from 'vitest';
import { houseMethods } from '../../../../src/shared/catalog/house-methods.ts';
import type { DesignDocument } from '../../../../src/shared/design/design-document.ts';
import type { Edit } from '../../../../src/shared/design/history.ts';
import { parseDocument } from '../../../../src/shared/design/parse-document.ts';
import { AppError } from '../../../../src/shared/kernel/errors.ts';
import { checkDesign } from '../../../../src/shared/production/preflight/check-design.ts';
import { preflightFindingSchema } from '../../../../src/shared/production/preflight/finding.ts';
import { mendDesign } from '../../../../src/shared/production/preflight/mend-design.ts';
import { anyEdit } from '../../design/any-edit.ts';
import { makeFullDocument } from '../../design/sample-documents.ts';
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

test('any design can be looked at, and what one touch mends is mended', () => {
  let mends = 0;
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 12 }), anyScene, (edits, options) => {
      const context = scene(options);
      const document = edited(edits);
      const kept = structuredClone(document);
      const found = checkDesign(document, context);
      expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
      for (const finding of found) {
        expect(preflightFindingSchema.parse(finding)).toEqual(finding);
        const mended = mendDesign(document, finding, context);
        if (!mended) continue;
        mends += 1;
        expect(parseDocument(structuredClone(mended))).toEqual(mended);
        expect(checkDesign(mended, context).map(({ key }) => key)).not.toContain(finding.key);
      }
      expect(document).toEqual(kept);
    }),
    { numRuns: 120 },
  );
  expect(mends).toBeGreaterThan(100);
}, 120_000);
