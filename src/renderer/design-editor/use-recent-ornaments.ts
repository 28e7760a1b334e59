import { useLocalStorage } from '@mantine/hooks';

const recentLimit = 8;

/** The keys of the ornaments used last on this machine, the latest first, and how to note another one. */
export function useRecentOrnaments(): readonly [readonly string[], (key: string) => void] {
  const [recent, setRecent] = useLocalStorage<readonly string[]>({
    key: 'tailorbird.recent-ornaments',
    defaultValue: [],
    getInitialValueInEffect: false,
    deserialize: readKeys,
  });
  return [recent, (key) => setRecent([key, ...recent.filter((other) => other !== key)].slice(0, recentLimit))];
}

/** What was stored may be of any shape. */
function readKeys(stored: string | undefined): readonly string[] {
  try {
    const value: unknown = JSON.parse(stored ?? '[]');
    return Array.isArray(value) ? value.filter((key) => typeof key === 'string') : [];
  } catch {
    return [];
  }
}
