import type { PlacePx, StageSurface } from './stage-surface.ts';

/** A pointer on the stage. */
export interface StagePointer extends PlacePx {
  readonly id: number;
  /** In the window, in CSS px. */
  readonly clientX: number;
  readonly clientY: number;
  readonly touch: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  readonly ctrl: boolean;
}

/** Something on the cloth that is held by one pointer, or more that come down later. */
export interface StageHold {
  down(pointer: StagePointer): void;
  move(pointer: StagePointer): void;
  /** Says whether another pointer still holds it. */
  up(pointer: StagePointer): boolean;
  cancel(): void;
}

/** What a person may do to the prints on the stage's garment; all else is the camera's. */
export interface StageHand {
  /** What the pointer that comes down takes hold of; undefined leaves it to the camera. */
  take(pointer: StagePointer, surface: StageSurface): StageHold | undefined;
  /** A quick tap or click that held nothing. */
  tap(pointer: StagePointer, surface: StageSurface): void;
  /** A press of the other button or a long touch: asks what can be done here. */
  menu(pointer: StagePointer, surface: StageSurface): void;
  /** What a pointer without a button lies over; undefined when it has left. Answers with the CSS cursor for it, if any. */
  hover(pointer: StagePointer | undefined, surface: StageSurface): string | undefined;
  /** Whether something is picked that plain arrows move; with Alt they turn the garment then. */
  readonly ownsArrows: boolean;
}
