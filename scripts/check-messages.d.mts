/** Holds words and code together: one line per fault. */
export function findMessageFaults(
  messages: Readonly<Record<string, string>>,
  sources: readonly { readonly name: string; readonly text: string }[],
): string[];

/** Message ids that a file has more than once: one line per fault. */
export function findRepeatedIds(text: string): string[];
