/** The methods of an area with one more, or without one; an area keeps at least one, so the last cannot go. */
export function toggleMethod(methodKeys: readonly string[], key: string): string[] {
  if (!methodKeys.includes(key)) return [...methodKeys, key];
  const left = methodKeys.filter((each) => each !== key);
  return left.length === 0 ? [...methodKeys] : left;
}

/** The methods of an area with one as the usual one. */
export function makeUsual(methodKeys: readonly string[], key: string): string[] {
  return [key, ...methodKeys.filter((each) => each !== key)];
}
