import { MAX_TEXT_LENGTH } from '../../src/shared/design/layer.ts';
import type { Slot } from '../../src/shared/design/template.ts';

const letters = 'Wilhelmina Oppermann-Okonkwo of Great Marlowe and Hammersmith ';
const figures = '0468293571';

/** Words as long as a text slot allows, in the manner of those that stand in it: as many lines, capitals, figures only. */
export function longestWords({ maxLength = MAX_TEXT_LENGTH }: Slot, sample: string): string {
  const lines = sample.split('\n').length;
  const length = Math.floor((maxLength - (lines - 1)) / lines);
  const line = (/^\d+$/.test(sample) ? figures : letters).repeat(Math.ceil(length / figures.length)).slice(0, length);
  const words = Array.from({ length: lines }, () => line).join('\n');
  return sample === sample.toUpperCase() ? words.toUpperCase() : words;
}
