import type { GroupLayer } from '../../shared/design/layer.ts';

/** A group with one of its shapes in another colour; the rest is shared. */
export function recolorChild(group: GroupLayer, childId: string, color: string): GroupLayer {
  const children = group.children.map((child) =>
    child.id === childId && child.kind === 'shape' ? { ...child, fill: { kind: 'solid' as const, color } } : child,
  );
  return { ...group, children };
}
