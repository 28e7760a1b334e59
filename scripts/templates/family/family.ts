import type { TemplateSketch } from '../sketch.ts';
import { familyPolaroid } from './family-polaroid.ts';
import { helloBaby } from './hello-baby.ts';
import { houseSign } from './house-sign.ts';
import { kitchenBoard } from './kitchen-board.ts';
import { petPortrait } from './pet-portrait.ts';
import { reunionTree } from './reunion-tree.ts';
import { ringFrame } from './ring-frame.ts';
import { threeBears } from './three-bears.ts';

export const family: readonly TemplateSketch[] = [
  houseSign,
  reunionTree,
  threeBears,
  ringFrame,
  helloBaby,
  kitchenBoard,
  petPortrait,
  familyPolaroid,
];
