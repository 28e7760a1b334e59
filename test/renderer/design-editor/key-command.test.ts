import { describe, expect, it } from 'vitest';
import { keyCommand, type KeyPress } from '../../../src/renderer/design-editor/key-command.ts';

const press = (key: string, more: Partial<KeyPress> = {}): ReturnType<typeof keyCommand> =>
  keyCommand({ key, ctrl: false, shift: false, alt: false, focus: 'layers', ...more });

describe('keys of the editor', () => {
  it('nudges by 1 mm and by 10 with shift, only where layers have the focus', () => {
    expect(press('ArrowUp')).toEqual({ kind: 'nudge', dxMm: 0, dyMm: -1 });
    expect(press('ArrowRight', { shift: true })).toEqual({ kind: 'nudge', dxMm: 10, dyMm: 0 });
    expect(press('ArrowUp', { focus: 'control' })).toBeUndefined();
    expect(press('ArrowUp', { alt: true })).toBeUndefined();
  });

  it('undoes and redoes, but leaves typing its own undo', () => {
    expect(press('z', { ctrl: true })).toEqual({ kind: 'undo' });
    expect(press('Z', { ctrl: true, shift: true })).toEqual({ kind: 'redo' });
    expect(press('z', { ctrl: true, focus: 'typing' })).toBeUndefined();
  });

  it('saves from anywhere', () => {
    expect(press('s', { ctrl: true, focus: 'typing' })).toEqual({ kind: 'save' });
  });

  it('takes letters as tools except while typing', () => {
    expect(press('t')).toEqual({ kind: 'add-text' });
    expect(press('t', { focus: 'typing' })).toBeUndefined();
    expect(press('x')).toBeUndefined();
  });

  it('mirrors with shift, lines up with Alt, orders to the ends with Ctrl, and opens the menu where layers are', () => {
    expect(press('H', { shift: true })).toEqual({ kind: 'mirror-horizontal' });
    expect(press('h')).toEqual({ kind: 'tool-pan' });
    expect(press('D', { alt: true })).toEqual({ kind: 'align', edge: 'right' });
    expect(press(']', { ctrl: true })).toEqual({ kind: 'raise-to-top' });
    expect(press('F10', { shift: true })).toEqual({ kind: 'menu' });
    expect(press('F10', { shift: true, focus: 'control' })).toBeUndefined();
    expect(press('c', { ctrl: true }), 'copying is the machine’s').toBeUndefined();
  });

  it('deletes a layer, never from a control', () => {
    expect(press('Delete')).toEqual({ kind: 'delete' });
    expect(press('Backspace', { focus: 'control' })).toBeUndefined();
  });
});
