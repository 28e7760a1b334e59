import { layerFindings, type Fault, type Rule } from './checked-area.ts';

/** Pictures of which nobody has said that they may be printed. */
export const unlicensedAsset: Rule = {
  find: (area) => {
    const faults = area.parts.flatMap((part): Fault[] => {
      const licence = part.layer.kind === 'image' ? area.assets.get(part.layer.assetHash)?.licence : undefined;
      return licence === 'unknown' ? [{ part, severity: 'warn', message: { id: 'preflight.unlicensed-asset', params: {} } }] : [];
    });
    return layerFindings(area, 'unlicensed-asset', faults);
  },
};
