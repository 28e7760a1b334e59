import type { SuggestedDesign } from '../../shared/recommendation/contract.ts';
import { useStudioQuery } from './use-studio-query.ts';

/** Whether a suggested design is a plain garment or one of the house's templates as it came: nothing that a person wrote is on it. */
export function useIsHouseDesign(design: SuggestedDesign | null): boolean {
  const templateUid = design?.kind === 'template' ? design.templateUid : null;
  const template = useStudioQuery('design.getTemplate', { templateUid: templateUid ?? '' }, { enabled: templateUid !== null }).data;
  return design === null || (template !== undefined && !template.key.startsWith('own-'));
}
