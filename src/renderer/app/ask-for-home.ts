import type { QueryClient } from '@tanstack/react-query';
import type { CallOutput } from '../../shared/studio-contract.ts';
import { askAhead } from '../bridge/ask-ahead.ts';
import { useCurrentCustomer } from '../bridge/current-customer.ts';
import { recallPlatePictures } from '../garment-preview/plate-pictures.ts';

/** Asks for what Home shows first while the window is still being put together: each waits for the database only, not for the others. */
export function askForHome(client: QueryClient): void {
  recallPlatePictures();
  const { customerId, sessionMs } = useCurrentCustomer.getState();
  void askAhead(client, 'settings.getPreferences', {});
  void askAhead(client, 'catalog.listProducts', {});
  void askAhead(client, 'catalog.listMethods', {});
  void askAhead(client, 'recommendation.suggest', { customerId, contextProductIds: [], slot: 'home', sessionMs }).then((answer) => {
    for (const templateUid of answer === undefined ? [] : templatesOf(answer)) void askAhead(client, 'design.getTemplate', { templateUid });
  });
}

/** The templates that an answer shows, each once. */
function templatesOf({ panels }: CallOutput<'recommendation.suggest'>): Set<string> {
  const designs = panels.flatMap(({ suggestions }) => suggestions.map(({ design }) => design));
  return new Set(designs.flatMap((design) => (design.kind === 'template' ? [design.templateUid] : [])));
}
