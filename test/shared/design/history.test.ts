import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeLayer } from '../../../src/shared/design/change-layer.ts';
import type { DesignDocument } from '../../../src/shared/design/design-document.ts';
import {
  applyEdit,
  beginGesture,
  cancelGesture,
  canRedo,
  canUndo,
  commitGesture,
  redo,
  startHistory,
  undo,
  updateGesture,
  type DocumentHistory,
  type Edit,
} from '../../../src/shared/design/history.ts';
import { parseDocument } from '../../../src/shared/design/parse-document.ts';
import type { TextLayer } from '../../../src/shared/design/layer.ts';
import { putLayers } from '../../../src/shared/design/put-layers.ts';
import { AppError } from '../../../src/shared/kernel/errors.ts';
import { anyEdit } from './any-edit.ts';
import { makeFrame, makeFullDocument, makeText } from './sample-documents.ts';

const say = (text: string) => (document: DesignDocument) =>
  changeLayer<TextLayer>(document, { areaKey: 'front', layer: makeText(), change: (layer) => ({ ...layer, text }) });
const move = (xMm: number) => (document: DesignDocument) =>
  putLayers(document, { areaKey: 'front', layers: [makeText({ frame: makeFrame({ xMm, widthMm: 100, heightMm: 20 }) })] });

describe('any sequence of edits', () => {
  test('undoing them all gives the first document, redoing them all the last', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 40 }), (edits) => {
        const first = makeFullDocument();
        const kept = structuredClone(first);
        const seen = [first];
        let history = startHistory(first);
        for (const edit of edits) {
          history = applyOrKeep(history, edit);
          if (history.present !== seen.at(-1)) seen.push(history.present);
        }
        for (const earlier of seen.toReversed()) {
          expect(history.present).toBe(earlier);
          history = undo(history);
        }
        expect(history.present).toBe(first);
        expect(first).toEqual(kept);
        while (canRedo(history)) history = redo(history);
        expect(history.present).toBe(seen.at(-1));
      }),
      { numRuns: 150 },
    );
  });

  test('every edit gives a valid document or an AppError', () => {
    fc.assert(
      fc.property(fc.array(anyEdit, { maxLength: 20 }), (edits) => {
        let history = startHistory(makeFullDocument());
        for (const edit of edits) history = applyOrKeep(history, edit);
        expect(parseDocument(structuredClone(history.present))).toEqual(history.present);
      }),
      { numRuns: 150 },
    );
  });

  function applyOrKeep(history: DocumentHistory, edit: Edit): DocumentHistory {
    const before = structuredClone(history.present);
    try {
      return applyEdit(history, edit);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      expect(history.present).toEqual(before);
      return history;
    }
  }
});

describe('a gesture', () => {
  test('is one step, however often it was updated', () => {
    let history = beginGesture(startHistory(makeFullDocument()));
    for (const dxMm of [1, 2, 3]) history = updateGesture(history, move(dxMm));
    history = commitGesture(history);
    expect(history.past).toHaveLength(1);
    expect(history.present).toEqual(move(3)(makeFullDocument()));
    expect(undo(history).present).toEqual(makeFullDocument());
  });

  test('cancelled or undone while it runs leaves the document and the earlier steps', () => {
    const before = applyEdit(startHistory(makeFullDocument()), say('kept'));
    const running = updateGesture(beginGesture(before), move(9));
    expect(cancelGesture(running)).toEqual(before);
    expect(undo(running)).toEqual(before);
  });

  test('that changed nothing is no step', () => {
    expect(canUndo(commitGesture(beginGesture(startHistory(makeFullDocument()))))).toBe(false);
  });

  test('is committed when an edit comes in between', () => {
    const running = updateGesture(beginGesture(startHistory(makeFullDocument())), move(4));
    const history = applyEdit(running, say('after'));
    expect(history.past).toHaveLength(2);
    expect(undo(history).present).toEqual(move(4)(makeFullDocument()));
  });
});

test('an edit after an undo drops what was undone', () => {
  const undone = undo(applyEdit(startHistory(makeFullDocument()), say('one')));
  expect(canRedo(undone)).toBe(true);
  expect(canRedo(applyEdit(undone, say('two')))).toBe(false);
});

test('the oldest steps are forgotten, the newest 200 kept', () => {
  let history = startHistory(makeFullDocument());
  for (let step = 0; step < 230; step++) history = applyEdit(history, say(`text ${step}`));
  expect(history.past).toHaveLength(200);
  while (canUndo(history)) history = undo(history);
  expect(history.present).toEqual(say('text 29')(makeFullDocument()));
});
