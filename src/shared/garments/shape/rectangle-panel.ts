import type { EdgeKind, PanelKey } from '../garment-metadata.ts';
import type { PatternPanel } from '../pattern/sewing-pattern.ts';

/** A rectangular piece with its four edges, clockwise from its top left corner; an edge without a kind is a plain rim. */
export function rectanglePanel(
  key: PanelKey,
  [leftMm, topMm, rightMm, bottomMm]: readonly [number, number, number, number],
  kinds: Readonly<Partial<Record<'top' | 'right' | 'bottom' | 'left', EdgeKind>>> = {},
): PatternPanel {
  const corners: [number, number][] = [
    [leftMm, topMm],
    [rightMm, topMm],
    [rightMm, bottomMm],
    [leftMm, bottomMm],
  ];
  const edges = (['top', 'right', 'bottom', 'left'] as const).map((name, i) => ({
    name,
    kind: kinds[name] ?? 'rim',
    pointsMm: [corners[i]!, corners[(i + 1) % 4]!],
  }));
  return { key, kind: 'body', edges };
}
