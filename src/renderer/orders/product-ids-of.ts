/** How many products suggestions are asked to go with. */
const MAX_CONTEXT = 100;

/** The products of lines, each once. */
export function productIdsOf(lines: readonly { readonly productId: number }[]): number[] {
  return [...new Set(lines.map(({ productId }) => productId))].slice(0, MAX_CONTEXT);
}
