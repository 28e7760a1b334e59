import type { TemplateSketch } from '../sketch.ts';
import { eggBands } from './egg-bands.ts';
import { harvestCrescent } from './harvest-crescent.ts';
import { hauntedMoon } from './haunted-moon.ts';
import { midnightYear } from './midnight-year.ts';
import { snowGlobe } from './snow-globe.ts';
import { sweaterRows } from './sweater-rows.ts';

export const seasonal: readonly TemplateSketch[] = [snowGlobe, sweaterRows, harvestCrescent, midnightYear, hauntedMoon, eggBands];
