import type { Template } from '../../src/shared/design/template.ts';
import { eco } from './eco/eco.ts';
import { minimal } from './minimal/minimal.ts';
import { retro } from './retro/retro.ts';
import { running } from './running/running.ts';
import { birthdays } from './birthdays/birthdays.ts';
import { business } from './business/business.ts';
import { school } from './school/school.ts';
import { family } from './family/family.ts';
import { seasonal } from './seasonal/seasonal.ts';
import { writeTemplate, type TemplateSketch } from './sketch.ts';
import { teams } from './teams/teams.ts';

const sketches: readonly TemplateSketch[] = [
  ...teams,
  ...birthdays,
  ...business,
  ...school,
  ...family,
  ...running,
  ...eco,
  ...minimal,
  ...retro,
  ...seasonal,
];

/** Every template that is written by a sketch; others in the folder are kept by hand. */
export function collectTemplates(): Template[] {
  return sketches.map(writeTemplate);
}
