import type { CameraPose } from './camera-views.ts';
import type { StageHold, StagePointer } from './stage-hand.ts';

/** Changes of the pose that a hand makes. */
export interface OrbitInputTarget {
  nudge(change: (goal: CameraPose) => CameraPose): void;
  reset(): void;
  /** Two quick taps or clicks at a place of the element, -1..1 each way, y up. */
  pick(x: number, y: number): void;
  /** Called when a movement by hand has ended. */
  settled(): void;
  /** Metres in the target's plane for each CSS pixel. */
  metresPerPixel(): number;
  /** What a pointer takes hold of instead of the camera. */
  take?(pointer: StagePointer): StageHold | undefined;
  /** A quick tap or click that held nothing. */
  tap?(pointer: StagePointer): void;
  /** The CSS cursor for what a free pointer lies over; undefined when it has left. */
  hover?(pointer: StagePointer | undefined): string | undefined;
  /** A press of the other button, or a long touch. */
  menu?(pointer: StagePointer): void;
  /** Whether plain arrows are meant for something else than the camera. */
  ownsArrows?(): boolean;
}

const tapMs = 350;
const tapPx = 24;
const pressPx = 4;
const degreesPerPixel = 0.4;
const keyStepDeg = 10;
const keyZoom = 1.2;

/** Turns the pose: to the right of the garment when `right` is positive, above it when `up` is. */
export function turned(pose: CameraPose, right: number, up: number): CameraPose {
  return { ...pose, azimuthDeg: pose.azimuthDeg + right, elevationDeg: pose.elevationDeg + up };
}

/** Zooms; `x` and `y` (m from the middle, in the target's plane, y up) stay where they are in the picture. */
export function zoomed(pose: CameraPose, factor: number, x = 0, y = 0): CameraPose {
  const share = 1 - 1 / factor;
  return { ...shifted(pose, x * share, y * share), zoom: pose.zoom * factor };
}

/** Moves the target in the picture's plane, in m. */
export function shifted(pose: CameraPose, right: number, up: number): CameraPose {
  const azimuth = (pose.azimuthDeg * Math.PI) / 180;
  const { x, y, z } = pose.targetM;
  return { ...pose, targetM: { x: x + Math.cos(azimuth) * right, y: y + up, z: z - Math.sin(azimuth) * right } };
}

/** Lets mouse, touch and keyboard turn the camera; returns how to stop. Drag turns, two fingers or the other buttons move, wheel and pinch zoom, two taps pick; what the target takes hold of is moved instead. */
export function listenForOrbit(element: HTMLElement, target: OrbitInputTarget): () => void {
  const pointers = new Map<number, Point>();
  const countTaps = watchTaps();
  let pressed: Point | undefined;
  let held: { hold: StageHold; ids: Set<number> } | undefined;
  const stop = new AbortController();
  const on = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => void,
    passive = true,
  ): void => element.addEventListener(type, listener, { signal: stop.signal, passive });

  on('pointerdown', (event) => {
    countTaps(event);
    pressed = { x: event.clientX, y: event.clientY };
    element.setPointerCapture(event.pointerId);
    const pointer = stagePointer(element, event);
    if (held) {
      held.ids.add(event.pointerId);
      held.hold.down(pointer);
      return;
    }
    const hold = pointers.size === 0 && event.button === 0 ? target.take?.(pointer) : undefined;
    if (hold) held = { hold, ids: new Set([event.pointerId]) };
    else pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  });
  on('pointermove', (event) => {
    if (held?.ids.has(event.pointerId)) {
      held.hold.move(stagePointer(element, event));
      return;
    }
    const before = pointers.get(event.pointerId);
    if (!before) {
      if (event.buttons === 0 && target.hover) element.style.cursor = target.hover(stagePointer(element, event)) ?? '';
      return;
    }
    const others = [...pointers].filter(([id]) => id !== event.pointerId).map(([, at]) => at);
    const now = { x: event.clientX, y: event.clientY };
    pointers.set(event.pointerId, now);
    target.nudge((pose) => dragged(pose, before, now, others[0], event, target.metresPerPixel()));
  });
  const release = (event: PointerEvent): void => {
    if (pointers.delete(event.pointerId) && pointers.size === 0) target.settled();
  };
  on('pointerup', (event) => {
    const taps = countTaps(event);
    if (held?.ids.delete(event.pointerId)) {
      if (!held.hold.up(stagePointer(element, event))) held = undefined;
    } else {
      release(event);
      if (event.button === 2 && pressed && near(pressed, event)) target.menu?.(stagePointer(element, event));
      if (taps === 1) target.tap?.(stagePointer(element, event));
    }
    if (taps !== 2) return;
    const { x, y } = fromMiddle(element, event);
    const { width, height } = element.getBoundingClientRect();
    target.pick((2 * x) / width, (-2 * y) / height);
  });
  on('pointercancel', (event) => {
    if (held?.ids.has(event.pointerId)) {
      held.hold.cancel();
      held = undefined;
    } else release(event);
  });
  on('pointerleave', () => {
    if (!held) element.style.cursor = target.hover?.(undefined) ?? '';
  });
  on(
    'contextmenu',
    (event) => {
      event.preventDefault();
      // By mouse it opens when the button is released: pressed and drawn, it moves the camera.
      if (!(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
      target.menu?.(stagePointer(element, event));
    },
    false,
  );
  on(
    'wheel',
    (event) => {
      event.preventDefault();
      const { x, y } = fromMiddle(element, event);
      const metres = target.metresPerPixel();
      target.nudge((pose) => zoomed(pose, Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.0015)), x * metres, -y * metres));
    },
    false,
  );
  on(
    'keydown',
    (event) => {
      const arrow = event.key.startsWith('Arrow');
      if (event.ctrlKey || event.metaKey || (event.altKey && !arrow)) return;
      if (arrow && !event.altKey && target.ownsArrows?.()) return;
      if (event.key === '0') target.reset();
      const change = keyChange(event.key);
      if (change) target.nudge(change);
      if (!change && event.key !== '0') return;
      event.preventDefault();
      target.settled();
    },
    false,
  );
  return () => stop.abort();
}

interface Point {
  x: number;
  y: number;
}

function near(from: Point, event: PointerEvent): boolean {
  return Math.hypot(event.clientX - from.x, event.clientY - from.y) < pressPx;
}

/** A pointer as the stage's hand sees it. */
function stagePointer(element: HTMLElement, event: PointerEvent): StagePointer {
  const { left, top } = element.getBoundingClientRect();
  return {
    id: event.pointerId,
    clientX: event.clientX,
    clientY: event.clientY,
    xPx: event.clientX - left,
    yPx: event.clientY - top,
    touch: event.pointerType === 'touch',
    shift: event.shiftKey,
    alt: event.altKey,
    ctrl: event.ctrlKey || event.metaKey,
  };
}

/** Told of every pointer that goes down or up, counts the quick taps at one place that end with it, up to two; drags and pinches are none. */
function watchTaps(): (event: PointerEvent) => 0 | 1 | 2 {
  let down: PointerEvent | undefined;
  let tap: PointerEvent | undefined;
  const near = (a: PointerEvent | undefined, b: PointerEvent): boolean =>
    a !== undefined && b.timeStamp - a.timeStamp < tapMs && Math.hypot(b.clientX - a.clientX, b.clientY - a.clientY) < tapPx;
  return (event) => {
    if (event.type === 'pointerdown') {
      down = event.isPrimary && event.button === 0 ? event : undefined;
      return 0;
    }
    const done = near(down, event) ? event : undefined;
    const second = done !== undefined && near(tap, done);
    tap = second ? undefined : done;
    down = undefined;
    if (!done) return 0;
    return second ? 2 : 1;
  };
}

function dragged(
  pose: CameraPose,
  before: Point,
  now: Point,
  other: Point | undefined,
  event: PointerEvent,
  metresPerPixel: number,
): CameraPose {
  const x = now.x - before.x;
  const y = now.y - before.y;
  if (other) {
    const pinch = Math.hypot(now.x - other.x, now.y - other.y) / Math.max(1, Math.hypot(before.x - other.x, before.y - other.y));
    return shifted(zoomed(pose, pinch), (-x / 2) * metresPerPixel, (y / 2) * metresPerPixel);
  }
  if (event.shiftKey || (event.buttons & 6) !== 0) return shifted(pose, -x * metresPerPixel, y * metresPerPixel);
  return turned(pose, -x * degreesPerPixel, y * degreesPerPixel * 0.6);
}

function fromMiddle(element: HTMLElement, event: MouseEvent): Point {
  const box = element.getBoundingClientRect();
  return { x: event.clientX - box.left - box.width / 2, y: event.clientY - box.top - box.height / 2 };
}

/** What a key does to the pose: arrows turn, plus and minus zoom. */
export function keyChange(key: string): ((pose: CameraPose) => CameraPose) | undefined {
  switch (key) {
    case 'ArrowLeft':
      return (pose) => turned(pose, -keyStepDeg, 0);
    case 'ArrowRight':
      return (pose) => turned(pose, keyStepDeg, 0);
    case 'ArrowUp':
      return (pose) => turned(pose, 0, keyStepDeg);
    case 'ArrowDown':
      return (pose) => turned(pose, 0, -keyStepDeg);
    case '+':
    case '=':
      return (pose) => zoomed(pose, keyZoom);
    case '-':
      return (pose) => zoomed(pose, 1 / keyZoom);
    default:
      return undefined;
  }
}
