import type { Layer } from '../../shared/design/layer.ts';

/** What a layer says, on one line: its words, or nothing. */
export function layerWords(layer: Layer): string {
  const words = layer.kind === 'text' ? layer.text : layer.kind === 'roster-field' ? layer.sampleText : '';
  return words.replace(/\s+/g, ' ').trim();
}
