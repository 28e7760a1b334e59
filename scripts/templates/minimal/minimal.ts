import type { TemplateSketch } from '../sketch.ts';
import { chestWave } from './chest-wave.ts';
import { dictionaryEntry } from './dictionary-entry.ts';
import { quarterTiles } from './quarter-tiles.ts';
import { skyAtlas } from './sky-atlas.ts';
import { uprightWord } from './upright-word.ts';
import { wordAndRule } from './word-and-rule.ts';

export const minimal: readonly TemplateSketch[] = [wordAndRule, dictionaryEntry, skyAtlas, quarterTiles, uprightWord, chestWave];
