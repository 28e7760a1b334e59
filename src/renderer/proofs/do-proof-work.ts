import type { DesignDocument } from '../../shared/design/design-document.ts';
import { layOutProof, type ProofPage } from '../../shared/production/proof/proof-pages.ts';
import { proofFigures } from '../../shared/production/proof/proof-figures.ts';
import { proofPdf } from '../../shared/production/proof/proof-pdf.ts';
import { joinBytes } from '../../shared/production/vector/join-bytes.ts';
import { sha256Of } from '../bridge/document-hash.ts';
import { assetHashesIn } from '../painting/asset-images.ts';
import { loadNeededShaper, withNeededShaper } from '../painting/load-needed-shaper.ts';
import type { PrintFileRequest } from '../painting/print-output.ts';
import { printPieces } from '../painting/print-outputs.ts';
import { loadMockups } from './load-mockups.ts';
import { findProofViews } from './find-proof-views.ts';
import { loadProofPictures, proofRaster } from './proof-pictures.ts';
import type { PlannedProof, ProofResults, ProofWork } from './proof-work.ts';

/** Carries out a piece of work about proofs; runs in a worker. */
export function doProofWork(work: ProofWork): Promise<ProofResults[ProofWork['want']]> {
  switch (work.want) {
    case 'figures':
      return figuresOf(work);
    case 'pages':
      return pagePictures(work);
    case 'pdf':
      return pdfOf(work);
    case 'file':
      return hashFile(work.request);
  }
}

async function figuresOf({ sources, shown, methods }: Extract<ProofWork, { want: 'figures' }>): Promise<ProofResults['figures']> {
  const documents = [...sources.map(({ document }) => document), shown.document];
  const [text, assets] = await Promise.all([shaperOf(documents), picturesOf(documents)]);
  const areas = proofFigures(sources, shown, { methods, text, assets });
  return { areas, views: await findProofViews(shown, areas) };
}

async function pagePictures({ proof, widthPx }: Extract<ProofWork, { want: 'pages' }>): Promise<ProofResults['pages']> {
  const pictures: Blob[] = [];
  for (const page of await layOut(proof)) {
    const canvas = await withNeededShaper(() => paintPage(page, widthPx));
    pictures.push(await canvas.convertToBlob({ type: 'image/png' }));
  }
  return pictures;
}

async function pdfOf({ proof, title, createdAtMs }: Extract<ProofWork, { want: 'pdf' }>): Promise<ProofResults['pdf']> {
  const pages = await layOut(proof);
  return withNeededShaper(() => proofPdf(pages, { title, createdAtMs, pictures: proofRaster }));
}

async function hashFile(request: PrintFileRequest): Promise<ProofResults['file']> {
  const parts: Uint8Array[] = [];
  for await (const { bytes } of printPieces(request)) parts.push(bytes);
  const file = joinBytes(parts);
  return { byteLength: file.length, sha256: await sha256Of(file) };
}

async function layOut({ sheet, mockups }: PlannedProof): Promise<ProofPage[]> {
  const documents = sheet.areas.map(({ art }) => art.document);
  const [pictures, assets] = await Promise.all([loadMockups(mockups), picturesOf(documents), shaperOf(documents)]);
  return withNeededShaper((text) => layOutProof(sheet, pictures, { text, assets }));
}

function shaperOf(documents: readonly DesignDocument[]): ReturnType<typeof loadNeededShaper> {
  return loadNeededShaper(documents.flatMap(({ areas }) => Object.values(areas)));
}

function picturesOf(documents: readonly DesignDocument[]): ReturnType<typeof loadProofPictures> {
  return loadProofPictures(documents.flatMap((document) => Object.keys(document.areas).flatMap((key) => assetHashesIn(document, key))));
}

function paintPage(page: ProofPage, widthPx: number): OffscreenCanvas {
  const canvas = new OffscreenCanvas(widthPx, Math.round((widthPx * page.heightMm) / page.widthMm));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2D canvas');
  context.scale(canvas.width / page.widthMm, canvas.height / page.heightMm);
  page.paint(context);
  return canvas;
}
