import { useEffect } from 'react';
import { useMantineColorScheme } from '@mantine/core';
import { useStudioQuery } from '../bridge/use-studio-query.ts';

/** Wears the theme that this machine's preferences ask for. */
export function ThemePreference(): null {
  const { setColorScheme } = useMantineColorScheme();
  const theme = useStudioQuery('settings.getPreferences', {}).data?.theme;
  useEffect(() => {
    if (theme !== undefined) setColorScheme(theme === 'system' ? 'auto' : theme);
  }, [theme, setColorScheme]);
  return null;
}
