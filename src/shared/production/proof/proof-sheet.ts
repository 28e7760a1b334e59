import type { DesignDocument } from '../../design/design-document.ts';
import type { BoxMm } from '../../design/fill-style.ts';
import type { AreaSizeMm } from '../../design/fit-area.ts';
import type { Picture } from '../../design/surface.ts';

/** The papers that a proof is made for; finished sizes in mm. */
export const proofPapers = {
  a4: { widthMm: 210, heightMm: 297 },
  letter: { widthMm: 215.9, heightMm: 279.4 },
} as const;
export type ProofPaper = keyof typeof proofPapers;

/** A title and what stands under it. */
export interface ProofFact {
  readonly label: string;
  readonly value: string;
  /** A colour to show before the value. */
  readonly swatchHex?: string;
}

/** The garment from one side, with where its print areas are in shares of the picture. */
export interface ProofMockup {
  readonly caption: string;
  readonly picture: Picture;
  readonly marks: readonly {
    readonly label: string;
    readonly box: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  }[];
}

/** One colour: its hex and the named one nearest to it. */
export interface ProofColorRow {
  readonly hex: string;
  readonly spotHex: string;
  readonly spotName: string;
  readonly distance: string;
}

/** A print area: its art, in words and figures. */
export interface ProofAreaSheet {
  /** As it is marked on the mock-ups. */
  readonly label: string;
  readonly title: string;
  readonly method: string;
  readonly facts: readonly ProofFact[];
  readonly art: { readonly document: DesignDocument; readonly areaKey: string; readonly area: AreaSizeMm; readonly print: BoxMm };
  /** The print's sides, for its dimension lines. */
  readonly width: string;
  readonly height: string;
  readonly colors: readonly ProofColorRow[];
  readonly colorNote: string | null;
  readonly sizes: readonly { readonly name: string; readonly size: string }[];
}

/** A proof in ready words: all that its pages show. */
export interface ProofSheet {
  readonly paper: ProofPaper;
  readonly shop: string;
  /** Proof and its number. */
  readonly heading: string;
  readonly title: string;
  readonly subtitle: string;
  readonly clothHex: string;
  readonly facts: readonly ProofFact[];
  readonly areas: readonly ProofAreaSheet[];
  readonly words: {
    readonly areasTitle: string;
    readonly colors: string;
    readonly sizes: string;
    readonly distance: string;
  };
  readonly notes: { readonly title: string; readonly text: string } | null;
  readonly approval: {
    readonly title: string;
    readonly statement: string;
    readonly choices: readonly string[];
    readonly lines: readonly string[];
  };
  readonly fingerprints: {
    readonly title: string;
    readonly statement: string;
    readonly rows: readonly { readonly label: string; readonly hash: string }[];
  };
  readonly footer: string;
}
