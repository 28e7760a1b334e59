import type { Layer } from '../../design/layer.ts';
import { scaleLengths } from '../../design/scale-lengths.ts';
import type { Fault } from './checked-area.ts';
import type { PreflightFinding } from './finding.ts';
import type { PlacedPart, PrintedLayer } from './placed-part.ts';

/** The parts that a finding is about and that may be changed: what is locked stays as it is. */
export function openParts(faults: readonly Fault[], { layerId }: PreflightFinding): PlacedPart[] {
  return faults.flatMap(({ part }) => (part.topId === layerId && !part.locked ? [part] : []));
}

/** The area's layers with each of these parts passed through a map, wherever it lies. */
export function changeParts(layers: readonly Layer[], parts: readonly PlacedPart[], change: (part: PlacedPart) => PrintedLayer): Layer[] {
  const byId = new Map(parts.map((part) => [part.layer.id, part]));
  const changed = (layer: Layer): Layer => {
    if (layer.kind === 'group') return { ...layer, children: layer.children.map(changed) };
    const part = byId.get(layer.id);
    return part ? change(part) : layer;
  };
  return layers.map((layer) => (parts.some(({ topId }) => topId === layer.id) ? changed(layer) : layer));
}

/** A layer and everything in it by a factor, about its middle. */
export function scaleAboutMiddle<Kind extends Layer>(layer: Kind, factor: number): Kind {
  const { frame } = layer;
  const [widthMm, heightMm] = [frame.widthMm * factor, frame.heightMm * factor];
  const xMm = frame.xMm + (frame.widthMm - widthMm) / 2;
  const yMm = frame.yMm + (frame.heightMm - heightMm) / 2;
  return scaleLengths({ ...layer, frame: { ...frame, xMm, yMm, widthMm, heightMm } }, factor) as Kind;
}
