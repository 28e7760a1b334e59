/** How a face `Family 700` is called among others: by its family, with the weight where the family stands there twice. */
export function fontLabel(font: string, among: readonly string[]): string {
  const familyOf = (face: string): string => face.slice(0, -4);
  const twice = among.filter((face) => familyOf(face) === familyOf(font)).length > 1;
  return twice ? font : familyOf(font);
}
