import { traceOutline } from '../../design/outline.ts';
import { shapeOutline } from '../../design/shape-outline.ts';
import type { Surface } from '../../design/surface.ts';
import type { TextStyle } from './typesetter.ts';

/** The house's inks on paper. */
export const proofInks = {
  ink: '#1b1a18',
  secondary: '#5e5a53',
  line: '#d9d4c9',
  plate: '#f1efea',
  thread: '#c8402b',
  paper: '#ffffff',
} as const;

const sans = { family: 'Archivo', weight: 500, color: proofInks.ink } as const;

/** The few styles of a proof's words. */
export const proofStyles = {
  title: { family: 'Fraunces', weight: 600, sizeMm: 9, lineMm: 10.4, color: proofInks.ink },
  section: { family: 'Fraunces', weight: 600, sizeMm: 5, lineMm: 6.4, color: proofInks.ink },
  area: { ...sans, weight: 700, sizeMm: 4.2, lineMm: 5.2 },
  body: { ...sans, sizeMm: 3.4, lineMm: 4.9 },
  strong: { ...sans, weight: 700, sizeMm: 3.4, lineMm: 4.9 },
  secondary: { ...sans, sizeMm: 3.4, lineMm: 4.9, color: proofInks.secondary },
  label: { ...sans, sizeMm: 2.7, lineMm: 3.8, color: proofInks.secondary },
  hash: { family: 'Space Mono', weight: 400, sizeMm: 2.5, lineMm: 3.6, color: proofInks.ink },
} as const satisfies Readonly<Record<string, TextStyle>>;

interface Rectangle {
  readonly xMm: number;
  readonly yMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

/** A rectangle with round corners, filled and with a hairline where they are given. */
export function drawRectangle(
  surface: Surface,
  { xMm, yMm, widthMm, heightMm }: Rectangle,
  { radiusMm = 0, fill, line, lineMm = 0.2 }: { radiusMm?: number; fill?: string; line?: string; lineMm?: number },
): void {
  surface.save();
  surface.translate(xMm, yMm);
  traceOutline(surface, shapeOutline({ kind: 'rectangle', cornerRadiusMm: radiusMm }, widthMm, heightMm));
  if (fill !== undefined) {
    surface.fillStyle = fill;
    surface.fill();
  }
  if (line !== undefined) strokeWith(surface, line, lineMm);
  surface.restore();
}

/** A disc about a place. */
export function drawDisc(surface: Surface, xMm: number, yMm: number, radiusMm: number, fill: string): void {
  surface.save();
  surface.translate(xMm - radiusMm, yMm - radiusMm);
  traceOutline(surface, shapeOutline({ kind: 'ellipse' }, 2 * radiusMm, 2 * radiusMm));
  surface.fillStyle = fill;
  surface.fill();
  surface.restore();
}

/** A straight line. */
export function drawLine(
  surface: Surface,
  from: readonly [number, number],
  to: readonly [number, number],
  color: string = proofInks.line,
  lineMm = 0.2,
): void {
  surface.beginPath();
  surface.moveTo(...from);
  surface.lineTo(...to);
  strokeWith(surface, color, lineMm);
}

function strokeWith(surface: Surface, color: string, lineMm: number): void {
  surface.strokeStyle = color;
  surface.lineWidth = lineMm;
  surface.lineJoin = 'miter';
  surface.stroke();
}
