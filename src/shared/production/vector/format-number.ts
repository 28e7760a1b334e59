/** What no length of a print file comes near; renderers that count in 32 bits lose themselves before. */
const LARGEST = 1e9;

/**
 * A number as SVG and PDF read it: rounded, without needless digits, never in powers of ten.
 *
 * @param decimals 3 are a micrometre when the number is millimetres
 * @throws RangeError for what is not finite or beyond ±10⁹, so that neither file ever holds one
 */
export function formatNumber(value: number, decimals = 3): string {
  if (!(Math.abs(value) < LARGEST)) throw new RangeError(`${value} cannot stand in a file`);
  const text = value.toFixed(decimals);
  const short = decimals > 0 ? text.replace(/\.?0+$/, '') : text;
  return short === '-0' ? '0' : short.replace(/^(-?)0\./, '$1.');
}
