/** A key and what it does, for the help sheet; `keys` is the form that binds it, such as `mod+K`. */
export interface Shortcut {
  readonly keys: string;
  /** Message id of what it does. */
  readonly labelId: string;
}

/** Shortcuts that belong together, under one heading. */
export interface ShortcutGroup {
  /** Message id of the heading. */
  readonly titleId: string;
  readonly shortcuts: readonly Shortcut[];
}
