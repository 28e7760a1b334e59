import { isEmptyPicture } from '../../design/empty-picture.ts';
import { layerFindings, type Fault, type Rule } from './checked-area.ts';

/** Pictures that nobody has chosen yet, and those whose file is gone. */
export const missingPicture: Rule = {
  find: (area) => {
    const faults = area.parts.flatMap((part): Fault[] => {
      if (part.layer.kind !== 'image') return [];
      if (isEmptyPicture(part.layer)) return [{ part, severity: 'block', message: { id: 'preflight.missing-picture', params: {} } }];
      if (area.assets.has(part.layer.assetHash)) return [];
      return [{ part, severity: 'block', detail: 'gone', message: { id: 'preflight.missing-picture-gone', params: {} } }];
    });
    return layerFindings(area, 'missing-picture', faults);
  },
};
