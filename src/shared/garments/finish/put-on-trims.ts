import type { GarmentTrims } from '../wardrobe/garment-trims.ts';
import { hangDrawcord } from './drawcord.ts';
import { layPanel } from './laid-panel.ts';
import type { MeshPart } from './mesh-part.ts';
import { layTeeth } from './zip-fastener.ts';

/** The parts of what is put on finished cloth; a zip's tape is one of the laid panels. */
export function putOnTrims({ laid = [], drawcord, zip }: GarmentTrims, cloth: readonly MeshPart[]): MeshPart[] {
  const outer = cloth.filter(({ layer }) => layer === 'outer');
  const pieces = laid.map((each) =>
    layPanel(
      each,
      outer.find(({ panelKey }) => panelKey === each.on)!,
    ),
  );
  const tape = pieces.find(({ panelKey }) => panelKey === zip?.tapeKey);
  return [...pieces, ...(zip && tape ? [layTeeth(zip, tape)] : []), ...(drawcord ? hangDrawcord(drawcord, [...outer, ...pieces]) : [])];
}
