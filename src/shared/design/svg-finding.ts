/** What an SVG had that the document cannot keep. */
export const svgFindings = [
  'script',
  'external',
  'text',
  'image',
  'filter',
  'mask',
  'pattern',
  'radial-gradient',
  'gradient-opacity',
  'paint',
  'dashes',
  'animation',
  'foreign',
  'missing-use',
] as const;

/** One thing that was left out or simplified. */
export type SvgFinding = (typeof svgFindings)[number];
