/** The radius of an arc whose chord (its whole width from 180° on) is given, in mm. */
export function arcRadiusMm(chordMm: number, angleDeg: number): number {
  return chordMm / 2 / Math.sin((Math.min(180, Math.abs(angleDeg)) / 360) * Math.PI);
}

/** The length of an arc whose chord (its whole width from 180° on) is given, in mm. */
export function arcLengthMm(chordMm: number, angleDeg: number): number {
  return arcRadiusMm(chordMm, angleDeg) * (Math.abs(angleDeg) / 180) * Math.PI;
}

/** The chord (the whole width from 180° on) of an arc of this length, in mm. */
export function arcChordMm(lengthMm: number, angleDeg: number): number {
  if (angleDeg === 0) return lengthMm;
  const radiusMm = lengthMm / ((Math.abs(angleDeg) / 180) * Math.PI);
  return 2 * radiusMm * Math.sin((Math.min(180, Math.abs(angleDeg)) / 360) * Math.PI);
}

/** How far the middle of an arc of this length rises over its ends, in mm; negative for a smile. */
export function arcRiseMm(lengthMm: number, angleDeg: number): number {
  const angle = (angleDeg / 180) * Math.PI;
  return angle === 0 ? 0 : (lengthMm * 2 * Math.sin(angle / 4) ** 2) / angle;
}

/** From here on the middle of an arc hardly rises any more, and soon falls. */
const fullRiseDeg = 240;

/** The angle (degrees, within ±240) of the arc of this length whose middle rises over its ends by this much, or as far as it can. */
export function arcAngleDeg(lengthMm: number, riseMm: number): number {
  const wantedMm = Math.abs(riseMm);
  let low = 0;
  let high = fullRiseDeg;
  if (wantedMm >= arcRiseMm(lengthMm, high)) return Math.sign(riseMm) * high;
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (arcRiseMm(lengthMm, middle) < wantedMm) low = middle;
    else high = middle;
  }
  return Math.sign(riseMm) * low;
}
