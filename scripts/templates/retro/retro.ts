import type { TemplateSketch } from '../sketch.ts';
import { diskPlayer } from './disk-player.ts';
import { goodDays } from './good-days.ts';
import { greetingsFrom } from './greetings-from.ts';
import { mixtape } from './mixtape.ts';
import { motelSign } from './motel-sign.ts';
import { photoBooth } from './photo-booth.ts';
import { vanArches } from './van-arches.ts';

export const retro: readonly TemplateSketch[] = [diskPlayer, mixtape, goodDays, vanArches, motelSign, greetingsFrom, photoBooth];
