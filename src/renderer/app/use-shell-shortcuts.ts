import { useHotkeys } from '@mantine/hooks';
import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { onStudioEvent } from '../bridge/call-studio.ts';
import { useCustomerFinderDialog } from './customer-finder-dialog-store.ts';
import { destinations } from './destinations.ts';

/** Binds the keys that work on every screen, and the program's menu. */
export function useShellShortcuts(toggleHelp: () => void): void {
  const navigate = useNavigate();
  const openFinder = useCustomerFinderDialog((dialog) => dialog.open);
  useEffect(() => onStudioEvent('settings.placeChosen', ({ place }) => void navigate(`/${place}`)), [navigate]);
  useHotkeys([
    ['shift+?', toggleHelp],
    ['?', toggleHelp],
  ]);
  useHotkeys(
    [
      ['mod+B', () => void navigate('/basket')],
      ['mod+J', openFinder],
      ['mod+shift+G', () => void navigate('/wardrobe')],
      ...destinations.map(({ keys, path }): [string, () => void] => [keys, () => void navigate(path)]),
    ],
    [],
  );
}
