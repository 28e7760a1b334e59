import { layerFindings, type CheckedArea, type Fault, type Rule } from './checked-area.ts';
import { clearerLayers, faintParts } from './faint-parts.ts';

/** Colours that hardly stand off the cloth. */
export const lowContrast: Rule = {
  find: (area) => layerFindings(area, 'low-contrast', faultsOf(area)),
  mend: (area, finding) => clearerLayers(area, faultsOf(area), finding),
};

function faultsOf(area: CheckedArea): Fault[] {
  const limit = area.limits.minContrast;
  return faintParts(area)
    .filter(({ isWhite }) => !isWhite)
    .map(({ part, contrast }) => {
      const params = { contrast: Math.floor(contrast * 10) / 10, limit };
      return { part, severity: 'warn', rank: contrast, message: { id: 'preflight.low-contrast', params } };
    });
}
