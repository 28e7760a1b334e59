import type { DecorationMethod, PrintFormat } from '../../shared/catalog/decoration-method.ts';
import { printItems, type PrintItem, type PrintSource } from '../../shared/production/print-job.ts';
import { studioLink } from '../bridge/studio-link.ts';
import { printFileNames } from '../../shared/production/print-job-names.ts';

/** A print area that can become a file, and what was chosen about it. */
export interface PrintChoice {
  readonly item: PrintItem;
  readonly format: PrintFormat;
  readonly ticked: boolean;
}

/** A file that will be made. */
export interface PlannedFile {
  readonly item: PrintItem;
  readonly format: PrintFormat;
  readonly name: string;
}

/** Every printed area of the sources, in the format that its press is fed with. */
export function startChoices(
  sources: readonly PrintSource[],
  methods: readonly DecorationMethod[],
  sizeKey: string | undefined,
): PrintChoice[] {
  return sources
    .flatMap((source, place) => printItems(source, methods).map((item) => ({ ...item, key: `${place} ${item.key}` })))
    .map((item) => ({ item, format: item.method.formats[0]!, ticked: sizeKey === undefined || item.sizeKey === sizeKey }));
}

/** What tells an item from others of its job: its order where there are several, and its design. */
export function whoseItems(choices: readonly PrintChoice[]): (item: PrintItem) => string {
  const several = (valueOf: (item: PrintItem) => string): boolean => new Set(choices.map(({ item }) => valueOf(item))).size > 1;
  const numberOf = ({ order }: PrintItem): string => order?.number ?? '';
  const designOf = ({ design }: PrintItem): string => design;
  const told = [numberOf, designOf].filter(several);
  return (item) =>
    told
      .map((valueOf) => valueOf(item))
      .filter((value) => value !== '')
      .join(' · ');
}

/** Whether a choice is the first of its order's line, of which there may be several areas. */
export function isFirstOfLine(choices: readonly PrintChoice[], index: number): boolean {
  const lineOf = (choice: PrintChoice | undefined): string => JSON.stringify([choice?.item.order?.number, choice?.item.order?.line]);
  return index === 0 || lineOf(choices[index]) !== lineOf(choices[index - 1]);
}

/** The address that opens a copy of what was sold in the studio; undefined for what is open there. */
export function studioAddress({ product, sizeKey, sold }: PrintItem): string | undefined {
  if (!sold) return undefined;
  const { snapshotId, colourwayId } = sold;
  return studioLink({ productId: product.id, colourwayId, sizeKey, design: { kind: 'snapshot', snapshotId } });
}

/** The ticked files with their names by the shop's pattern. */
export function plannedFiles(choices: readonly PrintChoice[], pattern: string, date: string): PlannedFile[] {
  const ticked = choices.filter((choice) => choice.ticked);
  const names = printFileNames(ticked, pattern, date);
  return ticked.map(({ item, format }, index) => ({ item, format, name: names[index]! }));
}
