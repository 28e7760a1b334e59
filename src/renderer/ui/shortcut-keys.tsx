import { Kbd } from '@mantine/core';

const isMac = (): boolean => /mac/i.test(navigator.userAgent);

const names: Record<string, string> = {
  shift: '⇧',
  enter: '↵',
  backspace: '⌫',
  delete: '⌦',
  escape: 'Esc',
  esc: 'Esc',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  space: '␣',
};

/** How one key is written on a cap; `mod` is ⌘ on a Mac and Ctrl elsewhere. */
export function keyName(key: string, mac: boolean): string {
  const lower = key.toLowerCase();
  if (lower === 'mod') return mac ? '⌘' : 'Ctrl';
  if (lower === 'alt') return mac ? '⌥' : 'Alt';
  return names[lower] ?? (key.length === 1 ? key.toUpperCase() : key);
}

/** Keys as small caps, from the form that binds them: `mod+K`, `shift+ArrowUp`, `?`. */
export function ShortcutKeys({ keys }: { readonly keys: string }): React.JSX.Element {
  const parts = keys === '+' ? ['+'] : keys.split('+');
  return (
    <span className="tb-keys">
      {parts.map((part) => (
        <Kbd key={part} size="xs" mr={2}>
          {keyName(part, isMac())}
        </Kbd>
      ))}
    </span>
  );
}
