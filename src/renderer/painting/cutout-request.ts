import type { BrushStroke } from '../../shared/design/cut-out.ts';

/** A picture and what is to be taken away from it. */
export interface CutoutRequest {
  /** The picture as it was. */
  readonly originalHash: string;
  /** A cut-out of it to go on from; otherwise `tolerance` decides. */
  readonly startHash: string | null;
  readonly tolerance: number;
  readonly strokes: readonly BrushStroke[];
  /** A small picture to look at, or the whole one as a file. */
  readonly want: 'preview' | 'file';
}

export type CutoutResult =
  | { readonly kind: 'preview'; readonly bitmap: ImageBitmap }
  | { readonly kind: 'file'; readonly bytes: Uint8Array<ArrayBuffer> };
