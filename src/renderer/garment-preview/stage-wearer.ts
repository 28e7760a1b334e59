import { bodyBuilds, type BodyBuild } from '../../shared/garments/mannequin/body-build.ts';

/** Who wears the garment on the stage: nobody, or a mannequin of a build. */
export type StageWearer = 'ghost' | BodyBuild;

export const stageWearers: readonly StageWearer[] = ['ghost', ...bodyBuilds];
