import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from '../../src/shared/design/parse-document.ts';
import { paintDesign } from '../../src/shared/design/paint-design.ts';
import type { DesignDocument } from '../../src/shared/design/design-document.ts';
import { applyEdit, canUndo, startHistory, undo } from '../../src/shared/design/history.ts';
import { AppError } from '../../src/shared/kernel/errors.ts';
import { fullRun } from '../full-run.ts';
import { anyEdit } from '../shared/design/any-edit.ts';
import { makeFullDocument } from '../shared/design/sample-documents.ts';
import { createBundledShaper } from './bundled-shaper.ts';
import { createSurface } from './canvas-surface.ts';

const text = createBundledShaper();
const areaSizeMm = { widthMm: 300, heightMm: 400 };
const pixelsPerMm = 0.2;
/** 10,000 in the full run. */
const sequences = fullRun ? 10_000 : 300;

test(
  `${sequences} sequences of edits leave a document that is valid and can be painted, and undo to the start`,
  { timeout: 3_600_000 },
  () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 24 }), (edits) => {
        const first = makeFullDocument();
        let history = startHistory(first);
        for (const edit of edits) {
          try {
            history = applyEdit(history, edit);
          } catch (error) {
            if (!(error instanceof AppError)) throw error;
          }
        }
        expect(parseDocument(structuredClone(history.present))).toEqual(history.present);
        paintAll(history.present);
        while (canUndo(history)) history = undo(history);
        expect(history.present).toBe(first);
      }),
      { numRuns: sequences },
    );
  },
);

function paintAll(document: DesignDocument): void {
  for (const areaKey of Object.keys(document.areas)) {
    const { surface } = createSurface(areaSizeMm.widthMm * pixelsPerMm, areaSizeMm.heightMm * pixelsPerMm);
    paintDesign(surface, document, areaKey, { areaSizeMm, pixelsPerMm, assets: { get: () => undefined }, text });
  }
}
