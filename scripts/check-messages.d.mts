/** Holds words and code together: one line per fault. */
export function findMessageFaults(
  messages: Readonly<Record<string, string>>,
  sources: readonly { readonly name: string; readonly text: string }[],
): string[];
