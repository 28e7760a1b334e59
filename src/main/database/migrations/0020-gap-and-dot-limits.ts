import type { Migration } from './migration.ts';

/** The narrowest gap and the smallest halftone dot, in mm, that a method of each kind began with. */
const figures = [
  ['dtg', 0.25, 0.3],
  ['dtf', 0.71, 0.36],
  ['screen', 0.5, 0.28],
  ['embroidery', 1, 1.3],
  ['vinyl', 1, 1],
  ['puff', 1.3, 1.3],
  ['foil', 1, 1],
  ['glitter', 1.2, 1.2],
  ['sublimation', 0.15, 0.2],
] as const;

/** Every decoration method has limits for gaps and for dots; what a size of a product sets for itself stays as it is. */
export const gapAndDotLimits: Migration = {
  version: 20,
  name: 'gap-and-dot-limits',
  apply: (db) => {
    const update = db.prepare(
      `UPDATE decoration_methods
       SET content = json_set(content, '$.limits.minGapMm', @minGapMm, '$.limits.minDotMm', @minDotMm)
       WHERE content ->> '$.kind' = @kind`,
    );
    for (const [kind, minGapMm, minDotMm] of figures) update.run({ kind, minGapMm, minDotMm });
  },
};
