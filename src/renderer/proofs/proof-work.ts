import type { DecorationMethod } from '../../shared/catalog/decoration-method.ts';
import type { CameraKey } from '../../shared/garments/garment-metadata.ts';
import type { PrintSource } from '../../shared/production/print-job.ts';
import type { ProofAreaFigures } from '../../shared/production/proof/proof-figures.ts';
import type { ProofMockup, ProofSheet } from '../../shared/production/proof/proof-sheet.ts';
import type { PlateRequest } from '../garment-preview/plate-request.ts';
import type { PrintFileRequest } from '../painting/print-output.ts';

/** One side of the garment, and where its print areas are seen from there. */
export interface ProofView {
  readonly camera: CameraKey;
  readonly marks: readonly { readonly areaKey: string; readonly box: ProofMockup['marks'][number]['box'] }[];
}

/** A mock-up before its picture is made. */
export type MockupPlan = Omit<ProofMockup, 'picture'> & { readonly plate: PlateRequest };

/** A proof in ready words with the mock-ups that it needs. */
export interface PlannedProof {
  readonly sheet: ProofSheet;
  readonly mockups: readonly MockupPlan[];
}

/** What a proof worker is asked for. */
export type ProofWork =
  | {
      readonly want: 'figures';
      readonly sources: readonly PrintSource[];
      readonly shown: PrintSource;
      readonly methods: readonly DecorationMethod[];
    }
  | { readonly want: 'pages'; readonly proof: PlannedProof; readonly widthPx: number }
  | { readonly want: 'pdf'; readonly proof: PlannedProof; readonly title: string; readonly createdAtMs: number }
  | { readonly want: 'file'; readonly request: PrintFileRequest };

/** What it answers, by what was wanted. */
export interface ProofResults {
  readonly figures: { readonly areas: readonly ProofAreaFigures[]; readonly views: readonly ProofView[] };
  readonly pages: readonly Blob[];
  readonly pdf: Uint8Array<ArrayBuffer>;
  readonly file: { readonly byteLength: number; readonly sha256: string };
}
