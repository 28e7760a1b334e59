import type { TemplateSketch } from '../sketch.ts';
import { contourMap } from './contour-map.ts';
import { fernPair } from './fern-pair.ts';
import { honeycombMeadow } from './honeycomb-meadow.ts';
import { moreOcean } from './more-ocean.ts';
import { parkPoster } from './park-poster.ts';

export const eco: readonly TemplateSketch[] = [contourMap, honeycombMeadow, parkPoster, moreOcean, fernPair];
