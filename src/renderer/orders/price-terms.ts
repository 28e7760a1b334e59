/** So many pieces at one price. */
export interface PriceTerm {
  readonly quantity: number;
  readonly unitPriceMinor: number;
}

/** Pieces counted by what one costs, in the order in which the prices come: what a total is the sum of. */
export function priceTerms(terms: readonly PriceTerm[]): PriceTerm[] {
  const counted = new Map<number, number>();
  for (const { quantity, unitPriceMinor } of terms) counted.set(unitPriceMinor, (counted.get(unitPriceMinor) ?? 0) + quantity);
  return [...counted].map(([unitPriceMinor, quantity]) => ({ quantity, unitPriceMinor }));
}
