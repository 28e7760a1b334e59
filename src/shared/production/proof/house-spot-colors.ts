import type { Ink } from '../../catalog/decoration-method.ts';

/** The house's own named colours, to talk about a colour of a method that has no inks of its own: plain words, no maker's numbers. */
export const houseSpotColors: readonly Ink[] = [
  ...family(
    '#ffffff White',
    '#f6f1e4 Ivory',
    '#ece0c8 Cream',
    '#d8c3a0 Sand',
    '#b89b72 Camel',
    '#8a6a45 Saddle',
    '#5b4029 Walnut',
    '#2f1e14 Espresso',
  ),
  ...family('#e9e9e7 Pearl', '#c4c6c8 Silver', '#9a9da1 Steel', '#6d7176 Slate', '#44474b Charcoal', '#1b1a18 Ink Black', '#000000 Black'),
  ...family('#fde9e4 Shell', '#f7b9b4 Blush', '#f08a8f Coral Pink', '#e4577e Raspberry', '#d6246e Fuchsia', '#a01a58 Mulberry'),
  ...family(
    '#f26b4f Coral',
    '#e23b2e Poppy',
    '#c8402b Brick',
    '#c8102e Signal Red',
    '#9b1c24 Cherry',
    '#6b1420 Burgundy',
    '#3d0c16 Oxblood',
  ),
  ...family('#ffd9b0 Peach', '#ffab5e Apricot', '#f58220 Orange', '#d95f0e Rust Orange', '#a3481a Rust'),
  ...family('#fff3a3 Lemon', '#ffdd33 Sun Yellow', '#f5b700 Amber', '#e0a63a Old Brass', '#b07f1d Mustard'),
  ...family(
    '#e3f2c1 Lime Ice',
    '#b5d94c Lime',
    '#6fb544 Leaf',
    '#2f9e44 Grass',
    '#2f7d4f Meadow',
    '#14532d Forest',
    '#0b2a19 Pine',
    '#5c6b2f Olive',
  ),
  ...family('#d3f2ea Mint', '#7fd6c2 Sea Glass', '#2aa893 Jade', '#0f766e Teal', '#0b4f4a Deep Teal'),
  ...family(
    '#d9ecfb Ice Blue',
    '#93c9f0 Sky',
    '#3ba0e6 Azure',
    '#1a6fc4 Cobalt',
    '#1f3f9e Royal',
    '#1f3f77 Denim',
    '#16284f Navy',
    '#0d1730 Midnight',
  ),
  ...family('#e6defa Lilac', '#b79ef0 Lavender', '#7d3ac1 Violet', '#54268a Purple', '#341a57 Aubergine'),
];

function family(...colors: readonly string[]): Ink[] {
  return colors.map((color) => ({ name: color.slice(8), code: '', hex: color.slice(0, 7) }));
}
