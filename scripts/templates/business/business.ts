import type { TemplateSketch } from '../sketch.ts';
import { coffeeFrame } from './coffee-frame.ts';
import { crewHazard } from './crew-hazard.ts';
import { guildGear } from './guild-gear.ts';
import { receipt } from './receipt.ts';
import { splitMonogram } from './split-monogram.ts';

export const business: readonly TemplateSketch[] = [guildGear, coffeeFrame, crewHazard, splitMonogram, receipt];
