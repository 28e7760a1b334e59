/**
 * What an `answered` interaction says in `detail.answer`: `has-it` that the person has the product already, `colour` that they
 * like `detail.colorHex`, on that product. What they like of products and templates is `liked`.
 */
export const answers = { hasIt: 'has-it', colour: 'colour' } as const;
