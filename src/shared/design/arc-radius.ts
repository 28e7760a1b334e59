/** The radius of an arc whose chord (its whole width from 180° on) is given. */
export function arcRadiusMm(chordMm: number, angleDeg: number): number {
  return chordMm / 2 / Math.sin((Math.min(180, Math.abs(angleDeg)) / 360) * Math.PI);
}

/** The length of an arc whose chord (its whole width from 180° on) is given. */
export function arcLengthMm(chordMm: number, angleDeg: number): number {
  return arcRadiusMm(chordMm, angleDeg) * (Math.abs(angleDeg) / 180) * Math.PI;
}
