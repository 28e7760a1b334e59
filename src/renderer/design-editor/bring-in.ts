import { MAX_ASSET_BYTES } from '../../shared/design/contract.ts';
import type { Layer } from '../../shared/design/layer.ts';
import { MAX_SVG_BYTES, readSvg } from '../../shared/design/read-svg.ts';
import type { SvgFinding } from '../../shared/design/svg-finding.ts';
import { svgLayer } from '../../shared/design/svg-layer.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { importPicture } from './import-picture.ts';
import { newLayerId } from './new-layer-id.ts';
import { newImage, type AreaSize } from './new-layer.ts';

/** A file as a layer, and what of it could not be kept. */
export interface BroughtIn {
  readonly layer: Layer;
  readonly findings: readonly SvgFinding[];
}

/**
 * A file of a person's as a layer for an area: an SVG is read into shapes, anything else is taken into the shop's store if it is a picture.
 * What is in the file decides, not its name.
 *
 * @throws AppError asset.*, svg.*
 */
export async function bringIn(file: File, area: AreaSize): Promise<BroughtIn> {
  assertSize(file.size, MAX_ASSET_BYTES);
  const name = file.name.replace(/\.[a-z]+$/i, '').slice(0, 120);
  if (await looksLikeSvg(file)) {
    assertSize(file.size, MAX_SVG_BYTES);
    const { shapes, findings } = readSvg(await file.text());
    return { layer: svgLayer(shapes, { newId: newLayerId, name, area }), findings };
  }
  return { layer: newImage(newLayerId(), name, await importPicture(file), area), findings: [] };
}

function assertSize(found: number, limit: number): void {
  if (found > limit) throw new AppError('asset.too-large', { what: 'bytes', found, limit });
}

async function looksLikeSvg(file: File): Promise<boolean> {
  const start = (await file.slice(0, 4_096).text()).replace('\ufeff', '').trimStart();
  return /^<(svg|\?xml|!DOCTYPE svg|!--)/i.test(start);
}
