import type { IntlShape } from 'react-intl';
import type { PrintSource } from '../../shared/production/print-job.ts';
import type { ProofAreaFigures } from '../../shared/production/proof/proof-figures.ts';
import type { ProofDocument, ProofFile } from '../../shared/production/proof/proof-record.ts';
import type { ProofAreaSheet, ProofFact, ProofPaper, ProofSheet } from '../../shared/production/proof/proof-sheet.ts';
import { readableLength, type LengthUnit } from '../../shared/settings/length-unit.ts';
import { areaTitle } from '../bridge/area-name.ts';
import { methodName } from '../bridge/method-name.ts';
import { sizeName } from '../bridge/size-words.ts';

/** What a proof is about, before it is put into words. */
export interface ProofSubject {
  readonly shop: string;
  readonly design: string;
  /** The source that is pictured. */
  readonly shown: PrintSource;
  readonly orderNumber: string | null;
  readonly customerName: string | null;
  readonly documents: readonly ProofDocument[];
  readonly notes: string;
  readonly paper: ProofPaper;
  readonly unit: LengthUnit;
  /** Null before the proof was made. */
  readonly made: { readonly number: string; readonly atMs: number; readonly files: readonly ProofFile[] } | null;
}

/** A proof in the words of the person's language. */
export function proofSheetOf(intl: IntlShape, subject: ProofSubject, areas: readonly ProofAreaFigures[]): ProofSheet {
  const { shown, shop, design, notes, paper, made } = subject;
  const say = (id: string, values?: Record<string, string | number>): string => intl.formatMessage({ id }, values);
  const heading = made === null ? say('proof.sheet.draft') : say('proof.sheet.heading', { number: made.number });
  const sheets = areas.map((area, index) => areaSheet(intl, subject, area, String(index + 1)));
  return {
    paper,
    shop,
    heading,
    title: design,
    subtitle: say('proof.sheet.subtitle', { product: shown.product.name, colour: shown.colour.name, size: sizeName(intl, shown.sizeKey) }),
    clothHex: shown.colour.hex,
    facts: sheetFacts(intl, subject),
    areas: sheets,
    words: {
      areasTitle: say('proof.sheet.areas', { count: areas.length }),
      colors: say('proof.sheet.colours'),
      distance: say('proof.sheet.distance'),
      sizes: say('proof.sheet.on-sizes'),
    },
    notes: notes.trim() === '' ? null : { title: say('proof.sheet.notes'), text: notes.trim() },
    approval: {
      title: say('proof.sheet.approval'),
      statement: say('proof.sheet.approval-statement'),
      choices: [say('proof.sheet.approve'), say('proof.sheet.reject')],
      lines: [say('proof.sheet.name'), say('proof.sheet.date'), say('proof.sheet.signature')],
    },
    fingerprints: {
      title: say('proof.sheet.fingerprints'),
      statement: say(made === null ? 'proof.sheet.fingerprints-draft' : 'proof.sheet.fingerprints-statement'),
      rows: hashRows(intl, subject),
    },
    footer: say('proof.sheet.footer', { heading, design, hash: shownHash(subject).slice(0, 12) }),
  };
}

function sheetFacts(intl: IntlShape, { shown, orderNumber, customerName, documents, made }: ProofSubject): ProofFact[] {
  const say = (id: string, values?: Record<string, string | number>): string => intl.formatMessage({ id }, values);
  const pieces = documents.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);
  const sizes = documents.map(({ sizeKey, quantity }) => {
    const size = sizeName(intl, sizeKey);
    return quantity === null ? size : say('proof.sheet.size-pieces', { size, quantity });
  });
  const date = intl.formatDate(made?.atMs ?? Date.now(), { dateStyle: 'long', timeStyle: 'short' });
  return [
    { label: say('proof.sheet.product'), value: shown.product.name },
    {
      label: say('proof.sheet.colourway'),
      value: say('proof.sheet.colour-hex', { colour: shown.colour.name, hex: shown.colour.hex.toUpperCase() }),
      swatchHex: shown.colour.hex,
    },
    {
      label: pieces > 0 ? say('proof.sheet.pieces', { count: pieces }) : say('proof.sheet.sizes'),
      value: intl.formatList(sizes, { type: 'unit' }),
    },
    ...(customerName === null ? [] : [{ label: say('proof.sheet.customer'), value: customerName }]),
    ...(orderNumber === null ? [] : [{ label: say('proof.sheet.order'), value: orderNumber }]),
    { label: say('proof.sheet.made'), value: date },
  ];
}

function areaSheet(intl: IntlShape, { shown, unit }: ProofSubject, figures: ProofAreaFigures, label: string): ProofAreaSheet {
  const { areaKey, area, method, print, offCentreMm, colors, hasPictures, sizes } = figures;
  const say = (id: string, values?: Record<string, string | number>): string => intl.formatMessage({ id }, values);
  const length = (mm: number): string => say('proof.sheet.length', { mm: rounded(mm), unit, inches: readableLength(mm, 'inch') });
  const both = ({ widthMm, heightMm }: { widthMm: number; heightMm: number }): string =>
    say('proof.sheet.size', {
      unit,
      width: rounded(widthMm),
      height: rounded(heightMm),
      widthInches: readableLength(widthMm, 'inch'),
      heightInches: readableLength(heightMm, 'inch'),
    });
  const aside = Math.abs(offCentreMm) < 0.5 ? 'centred' : offCentreMm < 0 ? 'left' : 'right';
  const colorCount = method.limits.maxColors === null ? null : say('proof.sheet.colour-count', { count: colors.length });
  return {
    label,
    title: areaTitle(intl, areaKey, shown.product.kind),
    method:
      colorCount === null ? methodName(intl, method) : say('proof.sheet.method', { method: methodName(intl, method), colors: colorCount }),
    facts: [
      { label: say('proof.sheet.print-size'), value: both(print) },
      {
        label: say('proof.sheet.position'),
        value: say('proof.sheet.position-value', { top: length(print.yMm), aside, off: length(Math.abs(offCentreMm)) }),
      },
      { label: say('proof.sheet.print-area'), value: both(area) },
    ],
    art: { document: shown.document, areaKey, area, print },
    width: length(print.widthMm),
    height: length(print.heightMm),
    colors: colors.map(({ hex, spot, distance }) => ({
      hex,
      spotHex: spot.hex,
      spotName: spot.code === '' ? spot.name : say('proof.sheet.spot', { name: spot.name, code: spot.code }),
      distance: intl.formatNumber(distance, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    })),
    colorNote: hasPictures ? say('proof.sheet.pictures') : null,
    sizes:
      sizes.length < 2
        ? []
        : sizes.map((each) => ({
            name: sizeName(intl, each.sizeKey),
            size: each.print === null ? say('proof.sheet.no-area') : both(each.print),
          })),
  };
}

function hashRows(intl: IntlShape, subject: ProofSubject): ProofSheet['fingerprints']['rows'] {
  const { documents, made, shown } = subject;
  const designs = documents.map(({ sizeKey, documentHash }) => ({
    label: intl.formatMessage({ id: 'proof.sheet.design-hash' }, { size: sizeName(intl, sizeKey) }),
    hash: documentHash,
  }));
  const files = (made?.files ?? []).map(({ name, areaKey, sizeKey, sha256 }) => ({
    label: intl.formatMessage(
      { id: 'proof.sheet.file-hash' },
      { name, area: areaTitle(intl, areaKey, shown.product.kind), size: sizeName(intl, sizeKey) },
    ),
    hash: sha256,
  }));
  return [...designs, ...files];
}

function shownHash({ documents, shown }: ProofSubject): string {
  return documents.find(({ sizeKey }) => sizeKey === shown.sizeKey)?.documentHash ?? '';
}

/** Tenths of a millimetre are what a press can keep. */
function rounded(mm: number): number {
  return Math.round(mm * 10) / 10;
}
