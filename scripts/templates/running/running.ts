import type { TemplateSketch } from '../sketch.ts';
import { finisherMedal } from './finisher-medal.ts';
import { raceBib } from './race-bib.ts';
import { routeLine } from './route-line.ts';
import { summitBars } from './summit-bars.ts';
import { trackLanes } from './track-lanes.ts';

export const running: readonly TemplateSketch[] = [raceBib, routeLine, summitBars, trackLanes, finisherMedal];
