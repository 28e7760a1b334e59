import { afterEach, describe, expect, it } from 'vitest';
import { poseOf, type CameraPose } from '../../../src/renderer/garment-preview/camera-views.ts';
import { listenForOrbit } from '../../../src/renderer/garment-preview/orbit-input.ts';

const bounds = { minM: [-0.39, -0.73, -0.13], maxM: [0.39, 0.03, 0.15] } as const;
const start = poseOf('front', bounds);
const metresPerPixel = 0.001;

/** An element of 400 × 200 px and a camera on which it acts. */
class Stage extends EventTarget {
  pose: CameraPose = start;
  resets = 0;
  settles = 0;
  picks: [number, number][] = [];
  /** What happened to the print at 300, 150, which the hand holds. */
  held: string[] = [];
  taps = 0;
  ownsArrows = false;
  readonly style = { cursor: '' };
  readonly stop: () => void;

  constructor() {
    super();
    this.stop = listenForOrbit(this as unknown as HTMLElement, {
      nudge: (change) => {
        this.pose = change(this.pose);
      },
      reset: () => {
        this.resets += 1;
      },
      pick: (x, y) => this.picks.push([x, y]),
      settled: () => {
        this.settles += 1;
      },
      metresPerPixel: () => metresPerPixel,
      take: ({ xPx, yPx, id }) => {
        if (xPx !== 200 || yPx !== 100) return undefined;
        const fingers = new Set([id]);
        return {
          down: (pointer) => {
            fingers.add(pointer.id);
            this.held.push(`down ${pointer.id}`);
          },
          move: (pointer) => this.held.push(`${pointer.xPx} ${pointer.yPx}`),
          up: (pointer) => {
            fingers.delete(pointer.id);
            this.held.push('up');
            return fingers.size > 0;
          },
          cancel: () => this.held.push('cancel'),
        };
      },
      tap: () => {
        this.taps += 1;
      },
      hover: (pointer) => (pointer?.xPx === 200 ? 'move' : undefined),
      ownsArrows: () => this.ownsArrows,
    });
  }

  setPointerCapture(): void {}

  getBoundingClientRect(): Pick<DOMRect, 'left' | 'top' | 'width' | 'height'> {
    return { left: 100, top: 50, width: 400, height: 200 };
  }

  /** Sends an event; says whether the page may still act on it. */
  send(type: string, details: Record<string, unknown>): boolean {
    const event = new Event(type, { cancelable: true });
    for (const [key, value] of Object.entries({ pointerId: 1, isPrimary: true, button: 0, buttons: 1, ...details }))
      Object.defineProperty(event, key, { value });
    return this.dispatchEvent(event);
  }

  tap(clientX: number, clientY: number, timeStamp: number, movedPx = 0): void {
    this.send('pointerdown', { clientX, clientY, timeStamp });
    this.send('pointerup', { clientX: clientX + movedPx, clientY, timeStamp: timeStamp + 40 });
  }
}

const stages: Stage[] = [];
function makeStage(): Stage {
  const stage = new Stage();
  stages.push(stage);
  return stage;
}
afterEach(() => stages.splice(0).forEach((stage) => stage.stop()));

describe('wheel', () => {
  it('zooms where the pointer is, and keeps the page still', () => {
    const stage = makeStage();
    expect(stage.send('wheel', { deltaY: -200, ctrlKey: false, clientX: 400, clientY: 150 })).toBe(false);
    expect(stage.pose.zoom).toBeCloseTo(Math.exp(0.3), 6);
    const point = 100 * metresPerPixel;
    expect((start.targetM.x + point - stage.pose.targetM.x) * stage.pose.zoom).toBeCloseTo(point, 9);
    stage.send('wheel', { deltaY: 200, ctrlKey: false, clientX: 400, clientY: 150 });
    expect(stage.pose.zoom).toBeCloseTo(1, 6);
  });

  it('zooms faster when it is the pinch of a touchpad', () => {
    const stage = makeStage();
    stage.send('wheel', { deltaY: -10, ctrlKey: true, clientX: 300, clientY: 150 });
    expect(stage.pose.zoom).toBeCloseTo(Math.exp(0.1), 6);
  });
});

describe('two fingers', () => {
  it('zoom by how far they part, and turn nothing', () => {
    const stage = makeStage();
    stage.send('pointerdown', { pointerId: 1, clientX: 280, clientY: 150 });
    stage.send('pointerdown', { pointerId: 2, isPrimary: false, clientX: 320, clientY: 150 });
    stage.send('pointermove', { pointerId: 2, clientX: 360, clientY: 150 });
    expect(stage.pose.zoom).toBeCloseTo(2, 6);
    expect(stage.pose.azimuthDeg).toBe(start.azimuthDeg);
    stage.send('pointermove', { pointerId: 1, clientX: 320, clientY: 150 });
    expect(stage.pose.zoom).toBeCloseTo(1, 6);
    stage.send('pointerup', { pointerId: 1, clientX: 320, clientY: 150 });
    expect(stage.settles).toBe(0);
    stage.send('pointerup', { pointerId: 2, clientX: 360, clientY: 150 });
    expect(stage.settles).toBe(1);
  });
});

describe('two taps', () => {
  it('pick the place', () => {
    const stage = makeStage();
    stage.tap(400, 100, 1000);
    expect(stage.picks).toEqual([]);
    stage.tap(402, 100, 1200);
    expect(stage.picks).toEqual([[0.51, 0.5]]);
    stage.tap(402, 100, 1300);
    expect(stage.picks).toHaveLength(1);
  });

  it.each([
    ['too late', 400, 1900, 0],
    ['elsewhere', 460, 1200, 0],
    ['dragged', 400, 1200, 60],
  ])('pick nothing when the second is %s', (_, clientX, timeStamp, movedPx) => {
    const stage = makeStage();
    stage.tap(400, 100, 1000);
    stage.tap(clientX, 100, timeStamp, movedPx);
    expect(stage.picks).toEqual([]);
  });
});

describe('keys', () => {
  it('turn, zoom and go back, and leave the rest to the page', () => {
    const stage = makeStage();
    const press = (key: string, ctrlKey = false): boolean => stage.send('keydown', { key, ctrlKey, metaKey: false, altKey: false });
    expect(press('ArrowLeft')).toBe(false);
    expect(stage.pose.azimuthDeg).toBe(-10);
    expect(press('+')).toBe(false);
    expect(stage.pose.zoom).toBeCloseTo(1.2, 9);
    expect(press('0')).toBe(false);
    expect(stage.resets).toBe(1);
    expect(press('+', true)).toBe(true);
    expect(press('Tab')).toBe(true);
    expect(stage.settles).toBe(3);
  });
});

describe('what is held on the garment', () => {
  const print = { clientX: 300, clientY: 150 };

  it('moves instead of the camera, with every finger that comes to it, until the last has left', () => {
    const stage = makeStage();
    stage.send('pointerdown', { pointerId: 1, ...print, timeStamp: 0 });
    stage.send('pointermove', { pointerId: 1, clientX: 320, clientY: 150 });
    stage.send('pointerdown', { pointerId: 2, isPrimary: false, clientX: 380, clientY: 150, timeStamp: 10 });
    stage.send('pointermove', { pointerId: 2, clientX: 390, clientY: 160 });
    stage.send('pointerup', { pointerId: 1, clientX: 320, clientY: 150, timeStamp: 900 });
    stage.send('pointerup', { pointerId: 2, clientX: 390, clientY: 160, timeStamp: 950 });
    expect(stage.held).toEqual(['220 100', 'down 2', '290 110', 'up', 'up']);
    expect(stage.pose).toBe(start);
    stage.send('pointerdown', { pointerId: 1, clientX: 120, clientY: 150, timeStamp: 2000 });
    stage.send('pointermove', { pointerId: 1, clientX: 150, clientY: 150 });
    expect(stage.pose.azimuthDeg).not.toBe(start.azimuthDeg);
  });

  it('is let go when the pointer is taken away', () => {
    const stage = makeStage();
    stage.send('pointerdown', { ...print, timeStamp: 0 });
    stage.send('pointercancel', print);
    stage.send('pointermove', { clientX: 350, clientY: 150 });
    expect(stage.held).toEqual(['cancel']);
  });

  it('is told of a tap beside it, but not of a drag', () => {
    const stage = makeStage();
    stage.tap(120, 150, 1000);
    expect(stage.taps).toBe(1);
    stage.tap(120, 150, 3000, 60);
    expect(stage.taps).toBe(1);
  });

  it('shows that it can be grabbed, and gives the arrows back with Alt', () => {
    const stage = makeStage();
    stage.send('pointermove', { ...print, buttons: 0 });
    expect(stage.style.cursor).toBe('move');
    stage.send('pointermove', { clientX: 120, clientY: 150, buttons: 0 });
    expect(stage.style.cursor).toBe('');
    stage.ownsArrows = true;
    const press = (altKey: boolean): boolean => stage.send('keydown', { key: 'ArrowLeft', ctrlKey: false, metaKey: false, altKey });
    expect(press(false)).toBe(true);
    expect(stage.pose.azimuthDeg).toBe(start.azimuthDeg);
    expect(press(true)).toBe(false);
    expect(stage.pose.azimuthDeg).toBe(-10);
  });
});
