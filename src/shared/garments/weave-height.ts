import type { Weave } from './fabric-look.ts';

type Height = (x: number, y: number) => number;

/** The height of the cloth's right side, 0..1, at a place counted in stitches or threads; repeats every two of them each way. */
export const weaveHeights: Readonly<Record<Weave, Height>> = { knit: knitHeight, rib: ribHeight, twill: twillHeight, plain: plainHeight };

/** Two legs of a V in each column, half a row apart. */
function knitHeight(x: number, y: number): number {
  const across = share(x);
  const leg = across < 0.5 ? across * 2 : 2 - across * 2;
  const round = Math.sin(Math.min(1, Math.abs(across < 0.5 ? across : 1 - across) * 2) * Math.PI);
  return 0.6 * round + 0.4 * bow(share(y + leg * 0.55));
}

/** A column of stitches about x = 0, then a furrow: in step with the ribs of the construction detail. */
function ribHeight(x: number, y: number): number {
  const ridge = 0.5 + 0.5 * Math.cos(share(x) * 2 * Math.PI);
  return ridge * (0.75 + 0.25 * knitHeight(x * 2, y * 3));
}

/** Threads that step up one place at a time: ridges rise to the right. */
function twillHeight(x: number, y: number): number {
  const across = share(x + y);
  return bow(across) * (0.7 + 0.3 * bow(share(2 * y)));
}

/** Over one, under one. */
function plainHeight(x: number, y: number): number {
  const over = (Math.floor(x) + Math.floor(y)) % 2 === 0;
  const [along, across] = over ? [share(y), share(x)] : [share(x), share(y)];
  return bow(across) * (0.45 + 0.55 * bow(along));
}

function share(value: number): number {
  return value - Math.floor(value);
}

function bow(unit: number): number {
  return Math.sin(unit * Math.PI);
}
