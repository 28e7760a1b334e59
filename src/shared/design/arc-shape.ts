/** The radius of an arc whose chord (its whole width from 180° on) is given, in mm. */
export function arcRadiusMm(chordMm: number, angleDeg: number): number {
  return chordMm / 2 / Math.sin((Math.min(180, Math.abs(angleDeg)) / 360) * Math.PI);
}

/** The length of an arc whose chord (its whole width from 180° on) is given, in mm. */
export function arcLengthMm(chordMm: number, angleDeg: number): number {
  return arcRadiusMm(chordMm, angleDeg) * (Math.abs(angleDeg) / 180) * Math.PI;
}

/** How far the middle of an arc rises over its ends, in mm; negative for a smile, 0 for no arc. */
export function arcRiseMm(chordMm: number, angleDeg: number): number {
  const quarter = (angleDeg / 720) * Math.PI;
  if (Math.abs(angleDeg) <= 180) return (chordMm / 2) * Math.tan(quarter);
  return (Math.sign(angleDeg) * chordMm * (1 - Math.cos(2 * quarter))) / 2;
}

/** The angle (degrees, within ±350) of the arc whose middle rises over its ends by this much. */
export function arcAngleDeg(chordMm: number, riseMm: number): number {
  const share = Math.min(1, Math.abs(riseMm) / chordMm);
  const angle = share <= 0.5 ? 4 * Math.atan(2 * share) : 2 * Math.acos(1 - 2 * share);
  return Math.sign(riseMm) * Math.min(350, (angle / Math.PI) * 180);
}
