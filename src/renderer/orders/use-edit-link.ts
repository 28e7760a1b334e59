import { studioLink } from '../bridge/studio-link.ts';
import { useStudioQuery } from '../bridge/use-studio-query.ts';
import type { CartGroup } from './cart-groups.ts';
import { designLikeness } from './design-likeness.ts';

/** Where a basket's design can be changed: what lies open in the studio, or a saved design; undefined for one that is neither. */
export function useEditLink(group: CartGroup): string | undefined {
  const first = group.lines[0];
  const designId = first?.designId ?? null;
  const draft = useStudioQuery('design.findDraft', {}).data;
  const saved = useStudioQuery('design.getDesign', { designId: designId ?? 1 }, { enabled: designId !== null });
  if (first === undefined) return undefined;
  if (draft && designLikeness(draft.document) === designLikeness(first.document)) return studioLink({});
  return designId !== null && saved.isSuccess ? studioLink({ designId }) : undefined;
}
