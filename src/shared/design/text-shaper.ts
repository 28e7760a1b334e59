import type { Outline } from './outline.ts';

/** The scripts that a face is the house's choice for, as ISO 15924 codes. */
export type ScriptCode = 'Latn' | 'Grek' | 'Cyrl' | 'Arab' | 'Hebr' | 'Deva' | 'Thai' | 'Jpan' | 'Hans' | 'Kore' | 'Zsye';

/** One bundled font file's description. */
export interface FontFace {
  /** Names the face: its file name without the ending. */
  readonly key: string;
  readonly family: string;
  readonly weight: number;
  readonly scripts: readonly ScriptCode[];
  /** A face that stands in where the chosen family lacks a character; it is not offered to choose. */
  readonly fallback: boolean;
}

/** The bundled faces with their bytes (whole TrueType files), which may come later: see `readNeededFaces`. */
export interface FontSource {
  readonly faces: readonly (FontFace & { readonly bytes?: Uint8Array | undefined })[];
}

/** A piece of text in one face, script and direction. */
export interface ShapingRun {
  readonly text: string;
  readonly script: string;
  readonly direction: 'ltr' | 'rtl';
  /** False switches optional ligatures off (letter-spaced text); joins that a script needs stay. */
  readonly ligatures: boolean;
}

/** A glyph in visual order, in em, y down; `cluster` is the UTF-16 index in the run's text it came from. */
export interface ShapedGlyph {
  readonly glyphId: number;
  readonly cluster: number;
  readonly advanceEm: number;
  readonly offsetXEm: number;
  readonly offsetYEm: number;
}

/** A face's heights above (and depth below) the baseline, in em, all positive. */
export interface FontMetrics {
  readonly capHeightEm: number;
  readonly ascentEm: number;
  readonly descentEm: number;
}

/**
 * Turns text into glyphs and glyphs into outlines; each runtime loads the shaping engine once and hands one of these over.
 * All calls throw AppError `design.font-missing` with the face's key while its bytes are not there.
 */
export interface TextShaper {
  /** In order of preference: for a character that the chosen family lacks, the first fallback that has it is taken. */
  readonly faces: readonly FontFace[];
  covers(faceKey: string, codePoint: number): boolean;
  metrics(faceKey: string): FontMetrics;
  shape(faceKey: string, run: ShapingRun): readonly ShapedGlyph[];
  /** The glyph's outline in em with the pen at 0,0 and y down. */
  outline(faceKey: string, glyphId: number): Outline;
}
