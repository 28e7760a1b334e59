/** A picture that a surface can draw, with its size in px: `ImageBitmap`, a loaded `HTMLImageElement`, a canvas, or Skia's image. */
export interface Picture {
  readonly width: number;
  readonly height: number;
}

/** A colour run made by a surface. */
export interface SurfaceGradient {
  addColorStop(offset: number, color: string): void;
}

/**
 * The members of a 2D context that the painter uses.
 * `CanvasRenderingContext2D`, `OffscreenCanvasRenderingContext2D` and Skia's context in Node are surfaces as they are.
 */
export interface Surface {
  fillStyle: string | object;
  strokeStyle: string | object;
  lineWidth: number;
  lineJoin: string;
  miterLimit: number;
  globalAlpha: number;
  imageSmoothingEnabled: boolean;
  imageSmoothingQuality: string;
  save(): void;
  restore(): void;
  translate(x: number, y: number): void;
  rotate(angleRad: number): void;
  scale(x: number, y: number): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  quadraticCurveTo(controlX: number, controlY: number, x: number, y: number): void;
  bezierCurveTo(control1X: number, control1Y: number, control2X: number, control2Y: number, x: number, y: number): void;
  closePath(): void;
  fill(rule?: 'nonzero' | 'evenodd'): void;
  stroke(): void;
  clip(rule?: 'nonzero' | 'evenodd'): void;
  createLinearGradient(x0: number, y0: number, x1: number, y1: number): SurfaceGradient;
  drawImage(
    picture: object,
    sx: number,
    sy: number,
    sWidth: number,
    sHeight: number,
    dx: number,
    dy: number,
    dWidth: number,
    dHeight: number,
  ): void;
}
