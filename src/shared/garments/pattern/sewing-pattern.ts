import type { EdgeKind, MeshLayer, PanelKey, PanelMark } from '../garment-metadata.ts';
import type { PatternPoint } from './curve.ts';

export interface PatternEdge {
  name: string;
  kind: EdgeKind;
  pointsMm: PatternPoint[];
}

/** One piece of cut cloth; its edges form a closed loop, clockwise to a viewer of the outside (y down). */
export interface PatternPanel {
  key: PanelKey;
  kind: 'body' | 'sleeve' | 'rib';
  edges: PatternEdge[];
  marks?: PanelMark[];
}

/** Two edges sewn together end to end; `b` always runs against `a`. The direction is stored, never guessed. */
export interface PatternSeam {
  name: string;
  a: EdgeName;
  b: EdgeName;
  /** How far `b` is drawn out to reach along `a`, as a factor; 1 when left out. */
  drawnOut?: number;
}

export interface EdgeName {
  panelKey: PanelKey;
  edge: string;
}

export interface SewingPattern {
  panels: PatternPanel[];
  seams: PatternSeam[];
}

export function patternEdge(pattern: SewingPattern, { panelKey, edge }: EdgeName): PatternEdge {
  const found = pattern.panels.find((panel) => panel.key === panelKey)?.edges.find((candidate) => candidate.name === edge);
  if (!found) throw new Error(`pattern has no edge ${panelKey}/${edge}`);
  return found;
}

export function panelOutlineMm(panel: PatternPanel): PatternPoint[] {
  return panel.edges.flatMap((edge) => edge.pointsMm.slice(0, -1));
}

/** The layer that shows a panel's right side. */
export function outsideOf(pattern: SewingPattern, panelKey: PanelKey): MeshLayer {
  return pattern.panels.find(({ key }) => key === panelKey)?.kind === 'rib' ? 'rib' : 'outer';
}
