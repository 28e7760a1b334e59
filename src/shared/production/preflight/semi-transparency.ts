import type { Layer } from '../../design/layer.ts';
import type { Paint } from '../../design/paint.ts';
import { openParts } from './change-parts.ts';
import { layerFindings, type CheckedArea, type Fault, type Rule } from './checked-area.ts';
import type { FindingSeverity } from './finding.ts';
import { blend } from '../../design/oklab.ts';
import { recolorPart } from './part-colors.ts';
import type { PlacedPart, PrintedLayer } from './placed-part.ts';

/** More than this is opaque to the eye. */
const OPAQUE = 0.995;

/** Layers that let the cloth through where the method lays ink or none. */
export const semiTransparency: Rule = {
  find: (area) => layerFindings(area, 'semi-transparency', faultsOf(area)),
  mend: (area, finding) => {
    const faults = faultsOf(area);
    const parts = new Map(openParts(faults, finding).map((part) => [part.layer.id, part]));
    const isOpen = faults.every(({ part }) => part.topId !== finding.layerId || !part.locked);
    if (parts.size === 0 || !isOpen) return [];
    const opaque = (color: (part: PlacedPart) => PrintedLayer): Layer[] =>
      area.layers.map((layer) => (layer.id === finding.layerId ? withoutVeil(layer, parts, color) : layer));
    // First as it looks on this cloth, then in the colours that were meant.
    return [
      opaque((part) => recolorPart(part.layer, (color) => blend(color, area.garmentHex, part.opacity))),
      opaque((part) => part.layer),
    ];
  },
};

function faultsOf({ parts, limits }: CheckedArea): Fault[] {
  if (limits.semiTransparency) return [];
  // Ink that is sprayed comes out mottled; what is cut, stitched or screened has no half tones at all.
  const severity: FindingSeverity = limits.gradients ? 'warn' : 'block';
  return parts.flatMap((part): Fault[] => {
    const isVeiled = part.opacity < OPAQUE;
    if (!isVeiled && !isGingham(fillOf(part.layer))) return [];
    const message = isVeiled
      ? { id: 'preflight.semi-transparency', params: { percent: Math.round(part.opacity * 100) } }
      : { id: 'preflight.semi-transparency-gingham', params: {} };
    return [{ part, severity, rank: part.opacity, message }];
  });
}

function fillOf(layer: PrintedLayer): Paint | null {
  return layer.kind === 'image' ? null : layer.fill;
}

/** A gingham's stripes let half of the ground through. */
function isGingham(fill: Paint | null): boolean {
  return fill?.kind === 'pattern' && fill.motif.kind === 'built-in' && fill.motif.name === 'gingham';
}

function withoutVeil(layer: Layer, parts: ReadonlyMap<string, PlacedPart>, color: (part: PlacedPart) => PrintedLayer): Layer {
  if (layer.hidden || layer.opacity === 0) return layer;
  if (layer.kind === 'group') return { ...layer, opacity: 1, children: layer.children.map((child) => withoutVeil(child, parts, color)) };
  const part = parts.get(layer.id);
  return part ? withoutGingham({ ...color(part), opacity: 1 }) : layer;
}

function withoutGingham(layer: PrintedLayer): PrintedLayer {
  if (layer.kind === 'image' || layer.fill?.kind !== 'pattern' || !isGingham(layer.fill)) return layer;
  return { ...layer, fill: { ...layer.fill, motif: { kind: 'built-in', name: 'checks' } } };
}
