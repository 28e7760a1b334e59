import type { ProductSize } from '../../shared/catalog/product.ts';

const words: Readonly<Record<string, string>> = { small: 's', medium: 'm', large: 'l', 'extra large': 'xl', 'one size': 'one-size' };

/** The size that a person means by what they typed: its key or label in any case, a word for it, or `XXL` for `2XL`. */
export function matchSize(sizes: readonly ProductSize[], typed: string): ProductSize | undefined {
  const plain = typed.trim().toLowerCase();
  const wanted = (words[plain] ?? plain).replace(/^(x{2,5})l$/, (_, exes: string) => `${exes.length}xl`);
  return sizes.find(({ key, label }) => key.toLowerCase() === wanted || label.toLowerCase() === wanted);
}
