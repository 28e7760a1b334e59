import type { PanelKey } from '../garment-metadata.ts';
import type { PatternPoint } from '../pattern/curve.ts';
import type { PatternPanel } from '../pattern/sewing-pattern.ts';

/** A piece of cloth sewn onto a panel after the drape, as it hardly changes its fall: a pocket, a neck label. Its edges are its own mm. */
export interface LaidPanel {
  panel: PatternPanel;
  on: PanelKey;
  /** Inside, its right side shows to whoever looks into the garment. */
  side: 'outside' | 'inside';
  /** Where its own origin lies on the panel below. */
  atMm: PatternPoint;
  /** Cut along an edge of the panel below, whose positions are its own: it needs no easing. */
  hostShape?: true;
  thicknessMm: number;
  /** How far its middle stands off, and how much farther its free edges. */
  fullnessMm: number;
  gapeMm: number;
  freeEdges: readonly string[];
}

/** A cord through the hood's casing: comes out of an eyelet on either side of the neck and hangs in front. */
export interface Drawcord {
  panelKey: PanelKey;
  /** The eyelet on the wearer's left; the other one mirrors it. */
  eyelet: { left: PanelKey; right: PanelKey; atMm: PatternPoint };
  hangsMm: number;
  radiusMm: number;
}

/** The teeth of a closed zip with its slider, down the middle of a laid panel that is its tape. */
export interface ZipFastener {
  tapeKey: PanelKey;
  teethKey: PanelKey;
  lengthMm: number;
}

/** What is put on a garment when it is finished. */
export interface GarmentTrims {
  laid?: readonly LaidPanel[];
  drawcord?: Drawcord;
  zip?: ZipFastener;
}
