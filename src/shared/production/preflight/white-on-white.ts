import { layerFindings, type CheckedArea, type Fault, type Rule } from './checked-area.ts';
import { clearerLayers, faintParts } from './faint-parts.ts';
import { isTypeset } from './placed-part.ts';

/** White ink on white cloth: words that nobody can read, and shapes that nobody sees. */
export const whiteOnWhite: Rule = {
  find: (area) => layerFindings(area, 'white-on-white', faultsOf(area)),
  mend: (area, finding) => clearerLayers(area, faultsOf(area), finding),
};

function faultsOf(area: CheckedArea): Fault[] {
  return faintParts(area)
    .filter(({ isWhite }) => isWhite)
    .map(({ part }) => {
      const isLost = isTypeset(part.layer);
      return { part, severity: isLost ? 'block' : 'warn', message: { id: 'preflight.white-on-white', params: {} } };
    });
}
