/** An sRGB colour, each part 0 to 1. */
export interface VectorColor {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

const hex = /^#(?:[0-9a-f]{6}|[0-9a-f]{8})$/i;

/**
 * Reads `#rrggbb` or `#rrggbbaa`, the notations of design documents.
 *
 * @throws RangeError for any other notation, which would otherwise print as black
 */
export function parseColor(text: string): VectorColor {
  if (!hex.test(text)) throw new RangeError(`${text} is not #rrggbb or #rrggbbaa`);
  const part = (at: number): number => Number.parseInt(text.slice(at, at + 2), 16) / 255;
  return { red: part(1), green: part(3), blue: part(5), alpha: text.length === 9 ? part(7) : 1 };
}

/** A colour as `#rrggbb`, without its alpha. */
export function hexColor({ red, green, blue }: VectorColor): string {
  return `#${[red, green, blue]
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
