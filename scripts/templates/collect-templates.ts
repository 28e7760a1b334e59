import type { Template } from '../../src/shared/design/template.ts';
import { writeTemplate, type TemplateSketch } from './sketch.ts';
import { teams } from './teams/teams.ts';

const sketches: readonly TemplateSketch[] = [...teams];

/** Every template that is written by a sketch; others in the folder are kept by hand. */
export function collectTemplates(): Template[] {
  return sketches.map(writeTemplate);
}
