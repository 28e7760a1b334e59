import 'react';

declare module 'react' {
  interface CSSProperties {
    /** A custom property of the stylesheet, such as `--tb-cards`. */
    [name: `--${string}`]: string | number | undefined;
  }
}
