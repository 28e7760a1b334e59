import { relativeLuminance } from '../garments/cloth-color.ts';

/** The WCAG 2.2 contrast ratio of two `#rrggbb` colours, 1 to 21. */
export function colorContrast(first: string, second: string): number {
  const a = relativeLuminance(first);
  const b = relativeLuminance(second);
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
