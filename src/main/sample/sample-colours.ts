import type { NewColourway } from '../catalog/repository.ts';

/** A fabric colour of the sample shop; products pick from these by key. */
export type SampleColour = Pick<NewColourway, 'name' | 'hex' | 'finish'> & { readonly code: string };

/** The fabric colours of the sample shop, measured by eye on dyed cotton rather than taken from a screen palette. */
export const sampleColours = {
  white: { code: 'WHT', name: 'White', hex: '#f7f6f2', finish: 'plain' },
  ecru: { code: 'ECR', name: 'Ecru', hex: '#ece3d0', finish: 'plain' },
  undyed: { code: 'UND', name: 'Undyed', hex: '#e3d7bf', finish: 'plain' },
  sand: { code: 'SND', name: 'Sand', hex: '#cdb896', finish: 'plain' },
  clay: { code: 'CLY', name: 'Clay', hex: '#b5734f', finish: 'plain' },
  terracotta: { code: 'TER', name: 'Terracotta', hex: '#a84f37', finish: 'plain' },
  washedRed: { code: 'WRD', name: 'Washed Red', hex: '#a83c3e', finish: 'garment-dyed' },
  cardinal: { code: 'CRD', name: 'Cardinal', hex: '#8e1f2d', finish: 'plain' },
  blush: { code: 'BLS', name: 'Blush', hex: '#dcb3a9', finish: 'plain' },
  signal: { code: 'SIG', name: 'Signal Orange', hex: '#e5662a', finish: 'plain' },
  mustard: { code: 'MUS', name: 'Mustard', hex: '#c4932f', finish: 'plain' },
  volt: { code: 'VLT', name: 'Volt', hex: '#cfdb3e', finish: 'plain' },
  sage: { code: 'SGE', name: 'Sage', hex: '#97a78b', finish: 'plain' },
  moss: { code: 'MSS', name: 'Moss', hex: '#666f45', finish: 'plain' },
  forest: { code: 'FOR', name: 'Forest', hex: '#23443a', finish: 'plain' },
  pine: { code: 'PIN', name: 'Washed Pine', hex: '#4c6358', finish: 'garment-dyed' },
  teal: { code: 'TEA', name: 'Harbour Teal', hex: '#2f6f76', finish: 'plain' },
  sky: { code: 'SKY', name: 'Sky', hex: '#a3c1d9', finish: 'plain' },
  washedBlue: { code: 'WBL', name: 'Washed Blue', hex: '#6b87a3', finish: 'garment-dyed' },
  royal: { code: 'ROY', name: 'Royal', hex: '#24489a', finish: 'plain' },
  navy: { code: 'NAV', name: 'Navy', hex: '#1f2a44', finish: 'plain' },
  plum: { code: 'PLM', name: 'Plum', hex: '#5a2f49', finish: 'plain' },
  lavender: { code: 'LAV', name: 'Lavender', hex: '#b3a7c9', finish: 'plain' },
  heatherGrey: { code: 'HGR', name: 'Heather Grey', hex: '#b4b5b6', finish: 'heather' },
  heatherOat: { code: 'HOA', name: 'Heather Oat', hex: '#ddd5c5', finish: 'heather' },
  heatherNavy: { code: 'HNV', name: 'Heather Navy', hex: '#46506a', finish: 'heather' },
  graphite: { code: 'GRA', name: 'Graphite', hex: '#4b4c4f', finish: 'plain' },
  fadedBlack: { code: 'FBK', name: 'Faded Black', hex: '#37363a', finish: 'garment-dyed' },
  black: { code: 'BLK', name: 'Black', hex: '#1d1d1f', finish: 'plain' },
} as const satisfies Record<string, SampleColour>;

export type SampleColourKey = keyof typeof sampleColours;
