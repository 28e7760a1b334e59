import type { TemplateSketch } from '../sketch.ts';
import { bandNumber } from './band-number.ts';
import { boatClub } from './boat-club.ts';
import { clubCrest } from './club-crest.ts';
import { scriptSwash } from './script-swash.ts';
import { squadList } from './squad-list.ts';
import { teamPhoto } from './team-photo.ts';

export const teams: readonly TemplateSketch[] = [clubCrest, scriptSwash, bandNumber, boatClub, squadList, teamPhoto];
