import { describe, expect, it } from 'vitest';
import { firstTone } from '../../../src/shared/design/first-tone.ts';

const onBlack = { before: null, clothHex: '#1b1a18', clearInk: '#ffffff' };
const onWhite = { before: null, clothHex: '#ffffff', clearInk: '#1b1a18' };

describe('firstTone', () => {
  it.each(['threshold', 'halftone'] as const)(
    '%s prints the light parts in light ink on black cloth, the dark ones in dark ink on white',
    (kind) => {
      expect(firstTone(kind, onBlack)).toMatchObject({ color: '#ffffff', inked: 'light' });
      expect(firstTone(kind, onWhite)).toMatchObject({ color: '#1b1a18', inked: 'dark' });
    },
  );

  it('keeps the ink that the picture wears, and its parts follow that ink', () => {
    const before = { kind: 'silhouette', color: '#c8402b' } as const;
    expect(firstTone('silhouette', { ...onWhite, before })).toEqual(before);
    expect(firstTone('threshold', { ...onBlack, before })).toMatchObject({ color: '#c8402b', inked: 'light' });
    expect(firstTone('threshold', { ...onWhite, before })).toMatchObject({ color: '#c8402b', inked: 'dark' });
  });

  it('takes no ink from two colours', () => {
    const before = firstTone('duotone', onBlack);
    expect(firstTone('silhouette', { ...onBlack, before })).toEqual({ kind: 'silhouette', color: '#ffffff' });
  });
});
