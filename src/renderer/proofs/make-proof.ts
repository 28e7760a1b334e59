import type { DecorationMethod } from '../../shared/catalog/decoration-method.ts';
import { printItems } from '../../shared/production/print-job.ts';
import { printFileNames } from '../../shared/production/print-job-names.ts';
import type { Proof, ProofDocument, ProofFile } from '../../shared/production/proof/proof-record.ts';
import { callStudio } from '../bridge/call-studio.ts';
import { documentHash, sha256Of } from '../bridge/document-hash.ts';
import type { WantedProof } from '../bridge/proof-request.ts';
import { useEditorSession } from '../design-editor/editor-session.ts';
import { printFileRequest } from '../painting/print-output.ts';
import type { Proofer } from './open-proofer.ts';
import type { PlannedProof } from './proof-work.ts';

/** How far a proof is: print files that are made to be hashed. */
export interface ProofProgress {
  readonly done: number;
  readonly count: number;
}

/** The designs of a proof by size, with their pieces. */
export function proofDocuments({ sources }: Pick<WantedProof, 'sources'>): Promise<ProofDocument[]> {
  return Promise.all(
    sources.map(async ({ document, sizeKey, order }) => ({
      sizeKey,
      documentHash: await documentHash(document),
      quantity: order?.quantity ?? null,
    })),
  );
}

interface MakeProofOptions {
  readonly wanted: WantedProof;
  /** What an unsaved design is to be called. */
  readonly name: string;
  readonly notes: string;
  readonly methods: readonly DecorationMethod[];
  readonly pattern: string;
  /** The day as `2026-03-01`, for the names of the files. */
  readonly day: string;
  readonly proofer: Proofer;
  readonly signal: AbortSignal;
  onProgress(progress: ProofProgress): void;
}

/**
 * Keeps the design as it is open, makes the print files of what is pictured (of all that was ordered) to name their hashes, and gives the proof its number.
 * @throws AppError as print files, `design.saveDesign` and `production.makeProof`; the signal's reason when aborted
 */
export async function makeProof(options: MakeProofOptions): Promise<Proof> {
  const { wanted, name, notes } = options;
  const files = await hashFiles(options);
  const designId = await keepDesign(wanted, name);
  const documents = await proofDocuments(wanted);
  const known = await callStudio('production.listProofs', {
    designId,
    documentHashes: documents.map((each) => each.documentHash).slice(0, 1),
  });
  const content = JSON.stringify([documents, files, notes]);
  // One whose PDF was never saved keeps its number for the same content.
  const unsaved = known.find((proof) => proof.state === 'made' && JSON.stringify([proof.documents, proof.files, proof.notes]) === content);
  return unsaved ?? callStudio('production.makeProof', { designId, orderId: wanted.order?.id ?? null, documents, files, notes });
}

/** Draws the PDF of a proof and keeps it where the person says; null when they did not say where. */
export async function saveProofPdf(
  proof: Proof,
  { planned, fileName, proofer, signal }: { planned: PlannedProof; fileName: string; proofer: Proofer; signal: AbortSignal },
): Promise<{ readonly proof: Proof; readonly savedAs: string } | null> {
  const title = `${proof.number} ${planned.sheet.title}`;
  const bytes = await proofer.ask({ want: 'pdf', proof: planned, title, createdAtMs: proof.madeAtMs }, signal);
  const { savedAs } = await callStudio('production.saveFile', { suggestedName: fileName, bytes });
  if (savedAs === null) return null;
  const saved = await callStudio('production.keepProofSaved', { proofUid: proof.uid, pdfSha256: await sha256Of(bytes) });
  return { proof: saved, savedAs };
}

async function hashFiles({ wanted, name, methods, pattern, day, proofer, signal, onProgress }: MakeProofOptions): Promise<ProofFile[]> {
  const sources =
    wanted.design === null
      ? wanted.sources
      : wanted.sources.filter(({ sizeKey }) => sizeKey === wanted.sizeKey).map((source) => ({ ...source, design: name }));
  const planned = sources.flatMap((source) => printItems(source, methods)).map((item) => ({ item, format: item.method.formats[0]! }));
  const names = printFileNames(planned, pattern, day);
  const files: ProofFile[] = [];
  for (const [index, { item, format }] of planned.entries()) {
    onProgress({ done: index, count: planned.length });
    const hashed = await proofer.ask({ want: 'file', request: printFileRequest(item, format) }, signal);
    files.push({ name: names[index]!, areaKey: item.areaKey, sizeKey: item.sizeKey, ...hashed });
  }
  return files;
}

/** A proof is of a design that the shop has, so what is open is saved first. */
async function keepDesign({ design }: WantedProof, name: string): Promise<number | null> {
  if (design === null) return null;
  const session = useEditorSession.getState();
  const isSaved = session.identity.designId === design.designId && session.savedDocument === design.document;
  if (design.designId !== null && isSaved) return design.designId;
  const { designId, customerId, document } = design;
  const saved = await callStudio('design.saveDesign', { designId, customerId, name, document });
  session.markSaved({ designId: saved.id, customerId: saved.customerId, name: saved.name }, document);
  return saved.id;
}
