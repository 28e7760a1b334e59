import { strToU8 } from 'fflate';
import type { Surface } from '../../design/surface.ts';
import type { RasterSource } from '../vector/raster-picture.ts';
import { requireSize } from '../vector/require-size.ts';
import { VectorSurface } from '../vector/vector-surface.ts';
import { infoDictionary, xmpPacket, type PdfMetadata } from './pdf-metadata.ts';
import { PdfObjects } from './pdf-objects.ts';
import { PdfPageWriter, type PdfPageParts } from './pdf-page-writer.ts';
import { addPdfPicture, type PdfPicture } from './pdf-picture.ts';
import { points } from './pdf-text.ts';
import { srgbProfile } from './srgb-profile.ts';

/** The largest side of a page: 14 400 points (ISO 32000-1 annex C). */
export const MAX_PAGE_MM = 5_080;

export interface PdfOptions extends PdfMetadata {
  /** The files and pixels behind the pictures that will be drawn. */
  readonly pictures: RasterSource;
}

export interface PdfPageSize {
  /** Of the finished page, which is its trim box. */
  readonly widthMm: number;
  readonly heightMm: number;
  /** What is printed beyond every edge and cut off; none unless said otherwise. */
  readonly bleedMm?: number;
}

export interface PdfDocument {
  /**
   * Adds a page and gives its surface: one unit per mm, y down, 0,0 at the top left of the finished page.
   *
   * @throws RangeError when a side is not positive or longer than `MAX_PAGE_MM`, and while painting for a length that is not finite
   */
  addPage(size: PdfPageSize): Surface;
  /** The whole file, once all pages are painted. */
  finish(): Uint8Array<ArrayBuffer>;
}

interface Page {
  readonly boxes: string;
  readonly writer: PdfPageWriter;
  readonly surface: VectorSurface;
}

/**
 * A PDF 1.7 file (ISO 32000-1) of pages that are painted on: paths, clips, gradients and pictures in sRGB, with its profile; nothing is made pixels, and there are no fonts.
 * The same painting gives the same bytes.
 */
export function createPdfDocument({ pictures, ...metadata }: PdfOptions): PdfDocument {
  const objects = new PdfObjects();
  const profile = objects.addDeflated('/N 3/Alternate/DeviceRGB', srgbProfile());
  const colorSpace = `[/ICCBased ${profile}]`;
  const picture = pictureStore(objects, pictures);
  const pages: Page[] = [];
  return {
    addPage: (size) => {
      const page = createPage(size, { objects, colorSpace, picture });
      pages.push(page);
      return page.surface;
    },
    finish: () => {
      const root = objects.reserve();
      const tree = objects.reserve();
      const kids = pages.map((page) => addPageObjects(objects, page, tree, colorSpace));
      objects.write(tree, `<</Type/Pages/Kids[${kids.join(' ')}]/Count ${kids.length}>>`);
      objects.write(root, `<</Type/Catalog/Pages ${tree}${catalogEntries(objects, metadata, profile)}>>`);
      return objects.toFile(root, objects.add(infoDictionary(metadata)));
    },
  };
}

function createPage(
  { widthMm, heightMm, bleedMm = 0 }: PdfPageSize,
  parts: Pick<PdfPageParts, 'objects' | 'colorSpace' | 'picture'>,
): Page {
  requireSize(widthMm, heightMm);
  if (!(bleedMm >= 0 && Math.max(widthMm, heightMm) + 2 * bleedMm <= MAX_PAGE_MM)) throw new RangeError(`a page holds ${MAX_PAGE_MM} mm`);
  const [paperWidth, paperHeight] = [widthMm + 2 * bleedMm, heightMm + 2 * bleedMm];
  const media = `[0 0 ${points(paperWidth)} ${points(paperHeight)}]`;
  const trim = `[${points(bleedMm)} ${points(bleedMm)} ${points(bleedMm + widthMm)} ${points(bleedMm + heightMm)}]`;
  const writer = new PdfPageWriter({
    ...parts,
    matrix: `${points(1)} 0 0 ${points(-1)} ${points(bleedMm)} ${points(bleedMm + heightMm)}`,
    paper: [-bleedMm, -bleedMm, widthMm + bleedMm, heightMm + bleedMm],
  });
  return { boxes: `/MediaBox${media}/BleedBox${media}/TrimBox${trim}`, writer, surface: new VectorSurface(writer) };
}

function addPageObjects(objects: PdfObjects, { boxes, writer, surface }: Page, tree: string, colorSpace: string): string {
  surface.close();
  const content = objects.addDeflated('', strToU8(writer.content, true));
  const resources = `<</ColorSpace<</DefaultRGB ${colorSpace}>>${writer.resources}>>`;
  const group = `/Group<</S/Transparency/CS ${colorSpace}/I true>>`;
  const page = objects.reserve();
  objects.write(page, `<</Type/Page/Parent ${tree}${boxes}${group}/Resources${resources}/Contents ${content}>>`);
  return page;
}

function catalogEntries(objects: PdfObjects, metadata: PdfMetadata, profile: string): string {
  const xmp = objects.addStream('/Type/Metadata/Subtype/XML', strToU8(xmpPacket(metadata)));
  const condition = '(sRGB IEC61966-2.1)';
  const intent = `<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier${condition}/Info${condition}/DestOutputProfile ${profile}>>`;
  return `/Metadata ${xmp}/OutputIntents[${intent}]/ViewerPreferences<</DisplayDocTitle true>>`;
}

/** Each picture lies in the file once, however often it is drawn. */
function pictureStore(objects: PdfObjects, pictures: RasterSource): PdfPageParts['picture'] {
  const known = new Map<object, Map<boolean, PdfPicture>>();
  return (picture, smooth) => {
    const ofPicture = known.get(picture) ?? new Map<boolean, PdfPicture>();
    known.set(picture, ofPicture);
    const stored = ofPicture.get(smooth) ?? addPdfPicture(objects, pictures(picture), smooth);
    ofPicture.set(smooth, stored);
    return stored;
  };
}
