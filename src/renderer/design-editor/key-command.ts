import type { AlignEdge } from '../../shared/design/align-frames.ts';

/** What a key press asks of the editor. */
export type KeyCommand =
  | { readonly kind: 'nudge'; readonly dxMm: number; readonly dyMm: number }
  | { readonly kind: 'align'; readonly edge: AlignEdge }
  | {
      readonly kind:
        | 'undo'
        | 'redo'
        | 'duplicate'
        | 'delete'
        | 'save'
        | 'escape'
        | 'select-all'
        | 'group'
        | 'ungroup'
        | 'raise'
        | 'lower'
        | 'raise-to-top'
        | 'lower-to-bottom'
        | 'select-below'
        | 'lock'
        | 'hide'
        | 'mirror-horizontal'
        | 'mirror-vertical'
        | 'menu'
        | 'add-text'
        | 'add-picture'
        | 'add-rectangle'
        | 'add-ellipse'
        | 'add-ornament'
        | 'tool-select'
        | 'tool-pan'
        | 'zoom-in'
        | 'zoom-out'
        | 'zoom-fit';
    };

/** The parts of a key press that decide. */
export interface KeyPress {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  /** Where the keyboard is: on words being typed, on a control with keys of its own, or on the canvas and the layers. */
  readonly focus: 'typing' | 'control' | 'layers';
}

type Plain = Exclude<KeyCommand['kind'], 'nudge' | 'align'>;

const withCtrl: Readonly<Record<string, Plain>> = {
  z: 'undo',
  y: 'redo',
  d: 'duplicate',
  s: 'save',
  a: 'select-all',
  g: 'group',
  u: 'ungroup',
  l: 'lock',
  h: 'hide',
  ']': 'raise-to-top',
  '[': 'lower-to-bottom',
};
const withShift: Readonly<Record<string, Plain>> = { h: 'mirror-horizontal', v: 'mirror-vertical' };
const withAlt: Readonly<Record<string, AlignEdge>> = { a: 'left', h: 'center', d: 'right', w: 'top', v: 'middle', s: 'bottom' };
const letters: Readonly<Record<string, Plain>> = {
  v: 'tool-select',
  h: 'tool-pan',
  t: 'add-text',
  i: 'add-picture',
  r: 'add-rectangle',
  o: 'add-ellipse',
  g: 'add-ornament',
  '+': 'zoom-in',
  '=': 'zoom-in',
  '-': 'zoom-out',
  '0': 'zoom-fit',
  '[': 'lower',
  ']': 'raise',
  b: 'select-below',
};
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The command of a key press; undefined leaves the key to whatever has the focus. */
export function keyCommand({ key, ctrl, shift, alt, focus }: KeyPress): KeyCommand | undefined {
  const lower = key.toLowerCase();
  if (ctrl && !alt) {
    if (lower === 's') return { kind: 'save' };
    // With shift this is the window's.
    if (focus === 'typing' || (lower === 'g' && shift)) return undefined;
    const kind = lower === 'z' && shift ? 'redo' : withCtrl[lower];
    return kind && { kind };
  }
  if (ctrl || focus === 'typing') return undefined;
  if (alt) return withAlt[lower] && { kind: 'align', edge: withAlt[lower] };
  if (key === 'ContextMenu' || (key === 'F10' && shift)) return focus === 'layers' ? { kind: 'menu' } : undefined;
  const arrow = arrows[key];
  if (arrow)
    return focus === 'layers' ? { kind: 'nudge', dxMm: arrow[0] * (shift ? 10 : 1), dyMm: arrow[1] * (shift ? 10 : 1) } : undefined;
  if (key === 'Delete' || key === 'Backspace') return focus === 'layers' ? { kind: 'delete' } : undefined;
  if (key === 'Escape') return { kind: 'escape' };
  const kind = (shift ? withShift[lower] : undefined) ?? letters[lower];
  return kind && { kind };
}
