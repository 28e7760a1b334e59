import type { IntlShape } from 'react-intl';
import type { DecorationMethod } from '../../shared/catalog/decoration-method.ts';
import { areaDecorations } from '../../shared/garments/decoration/area-decorations.ts';
import type { MockupPlan, PlannedProof, ProofResults } from './proof-work.ts';
import { proofSheetOf, type ProofSubject } from './proof-words.ts';

/** 300 dpi over half of a page. */
const mockupWidthPx = 1100;

/** A proof with all of its words, and what its pictures are to be made of. */
export function planProof(
  intl: IntlShape,
  subject: ProofSubject,
  { areas, views }: ProofResults['figures'],
  methods: readonly DecorationMethod[],
): PlannedProof {
  const sheet = proofSheetOf(intl, subject, areas);
  const labels = new Map(areas.map(({ areaKey }, index) => [areaKey, sheet.areas[index]!.label]));
  const { product, colour, sizeKey, document } = subject.shown;
  const mockups = views.map(({ camera, marks }): MockupPlan => ({
    caption: intl.formatMessage({ id: `proof.sheet.view-${camera}` }),
    marks: marks.map(({ areaKey, box }) => ({ label: labels.get(areaKey) ?? '', box })),
    plate: {
      garmentKey: product.garmentKey,
      sizeKey,
      camera,
      garmentHex: colour.hex,
      finish: product.colourways.find(({ name, hex }) => name === colour.name && hex === colour.hex)?.finish ?? 'plain',
      background: 'transparent',
      widthPx: mockupWidthPx,
      document,
      printAreas: product.printAreas,
      decorations: areaDecorations({ chosen: document.methods, clothHex: colour.hex }, product, methods),
    },
  }));
  return { sheet, mockups };
}
