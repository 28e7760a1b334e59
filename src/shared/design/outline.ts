import type { Surface } from './surface.ts';

/** One step of an outline: move, line, quadratic or cubic curve, close; coordinates x to the right, y down. */
export type OutlineCommand =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['Q', number, number, number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

/** A vector outline; filled with the non-zero rule unless said otherwise. */
export type Outline = readonly OutlineCommand[];

/** Makes an outline the surface's current path. */
export function traceOutline(surface: Surface, outline: Outline): void {
  surface.beginPath();
  for (const command of outline) traceCommand(surface, command);
}

function traceCommand(surface: Surface, command: OutlineCommand): void {
  switch (command[0]) {
    case 'M':
      return surface.moveTo(command[1], command[2]);
    case 'L':
      return surface.lineTo(command[1], command[2]);
    case 'Q':
      return surface.quadraticCurveTo(command[1], command[2], command[3], command[4]);
    case 'C':
      return surface.bezierCurveTo(command[1], command[2], command[3], command[4], command[5], command[6]);
    case 'Z':
      return surface.closePath();
  }
}

/** The outline with every point passed through a map. */
export function mapOutline(outline: Outline, map: (x: number, y: number) => readonly [number, number]): Outline {
  return outline.map((command): OutlineCommand => {
    switch (command[0]) {
      case 'M':
      case 'L':
        return [command[0], ...map(command[1], command[2])];
      case 'Q':
        return ['Q', ...map(command[1], command[2]), ...map(command[3], command[4])];
      case 'C':
        return ['C', ...map(command[1], command[2]), ...map(command[3], command[4]), ...map(command[5], command[6])];
      case 'Z':
        return command;
    }
  });
}
