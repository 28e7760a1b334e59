/** Rows by the product that they belong to, each group in the order of the rows. */
export function groupByProduct<Row extends { readonly productId: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.productId);
    if (group === undefined) groups.set(row.productId, [row]);
    else group.push(row);
  }
  return groups;
}
