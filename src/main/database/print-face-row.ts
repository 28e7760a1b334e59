import { z } from 'zod';

/** The columns of a print area's face; null in areas that are seen at once. */
export const faceColumns = { faceXMm: z.number().nullable(), faceWidthMm: z.number().nullable() };

/** A row with its face as the catalogue has it. */
export function withFace<Row extends { faceXMm: number | null; faceWidthMm: number | null }>({ faceXMm, faceWidthMm, ...area }: Row) {
  return faceXMm === null || faceWidthMm === null ? area : { ...area, face: { originXMm: faceXMm, widthMm: faceWidthMm } };
}
