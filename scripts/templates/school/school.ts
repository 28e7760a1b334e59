import type { TemplateSketch } from '../sketch.ts';
import { classOf } from './class-of.ts';
import { elementTiles } from './element-tiles.ts';
import { laurelMotto } from './laurel-motto.ts';
import { nameBlock } from './name-block.ts';
import { notebookPage } from './notebook-page.ts';
import { owlMascot } from './owl-mascot.ts';

export const school: readonly TemplateSketch[] = [classOf, laurelMotto, notebookPage, elementTiles, owlMascot, nameBlock];
