import { AppError } from '../kernel/errors.ts';
import { DESIGN_DOCUMENT_VERSION } from './design-document.ts';

type Raw = Readonly<Record<string, unknown>>;

/** Brings a stored document from one version to the next; it works on unparsed data and must not rely on today's types. */
export interface UpgradeStep {
  readonly name: string;
  readonly from: number;
  upgrade(document: Raw): Raw;
}

/** Every step ever needed, oldest first; each has a fixture of its older version in the tests. */
export const upgradeSteps: readonly UpgradeStep[] = [
  { name: 'areas-hold-layers-and-fills-are-paints', from: 0, upgrade: holdLayersInAreas },
  { name: 'words-have-a-shadow-or-none', from: 1, upgrade: giveWordsNoShadow },
  { name: 'pictures-have-mask-tone-and-cutout-or-none', from: 2, upgrade: leavePicturesAsTheyAre },
  { name: 'methods-and-fits-are-chosen-or-usual', from: 3, upgrade: chooseNothing },
];

/**
 * A stored document in today's version, not yet parsed.
 *
 * @throws AppError design.newer-version, design.invalid-document (no version, or one that no step starts from)
 */
export function upgradeDocument(stored: unknown): unknown {
  if (!isRaw(stored) || !Number.isInteger(stored['version'])) throw new AppError('design.invalid-document', { path: 'version' });
  let document = stored;
  const version = Number(stored['version']);
  if (version > DESIGN_DOCUMENT_VERSION) throw new AppError('design.newer-version', { version });
  for (let at = version; at < DESIGN_DOCUMENT_VERSION; at++) {
    const step = upgradeSteps.find((candidate) => candidate.from === at);
    if (!step) throw new AppError('design.invalid-document', { path: 'version' });
    document = { ...step.upgrade(document), version: at + 1 };
  }
  return document;
}

/** Version 0 (before the first release): an area was a bare list, a fill a bare colour, and there was no origin. */
function holdLayersInAreas(document: Raw): Raw {
  const areas = isRaw(document['areas']) ? document['areas'] : {};
  const entries = Object.entries(areas).map(([key, layers]) => [key, { layers: Array.isArray(layers) ? layers.map(paintFill) : layers }]);
  return { ...document, origin: null, areas: Object.fromEntries(entries) };
}

function paintFill(layer: unknown): unknown {
  if (!isRaw(layer)) return layer;
  const children = Array.isArray(layer['children']) ? { children: layer['children'].map(paintFill) } : {};
  const fill = typeof layer['fill'] === 'string' ? { fill: { kind: 'solid', color: layer['fill'] } } : {};
  return { ...layer, ...fill, ...children };
}

/** Version 1: words had no shadow; their lines were straight or arcs. */
function giveWordsNoShadow(document: Raw): Raw {
  return mapLayers(document, (layer) =>
    layer['kind'] === 'text' || layer['kind'] === 'roster-field' ? { ...layer, shadow: null } : layer,
  );
}

/** Version 2: pictures were cropped and mirrored from left to right, and no more. */
function leavePicturesAsTheyAre(document: Raw): Raw {
  return mapLayers(document, (layer) =>
    layer['kind'] === 'image' ? { ...layer, flipY: false, mask: null, tone: null, cutout: null } : layer,
  );
}

/** Version 3: every area was printed, and every size fitted, as was usual. */
function chooseNothing(document: Raw): Raw {
  return { ...document, methods: {}, fits: {} };
}

type MapRaw = (layer: Raw) => Raw;

/** Every layer at every depth, as documents have held them since version 1. */
function mapLayers(document: Raw, map: MapRaw): Raw {
  const areas = isRaw(document['areas']) ? document['areas'] : {};
  const entries = Object.entries(areas).map(([key, area]) => [key, isRaw(area) ? withMapped(area, 'layers', map) : area]);
  return { ...document, areas: Object.fromEntries(entries) };
}

function withMapped(holder: Raw, key: 'layers' | 'children', map: MapRaw): Raw {
  const layers = holder[key];
  if (!Array.isArray(layers)) return holder;
  return { ...holder, [key]: layers.map((layer: unknown) => (isRaw(layer) ? map(withMapped(layer, 'children', map)) : layer)) };
}

function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
