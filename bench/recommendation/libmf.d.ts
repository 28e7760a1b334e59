/** What the bench uses of libmf, which has no types of its own. */
declare module 'libmf' {
  export const Loss: { readonly ONE_CLASS_L2: number };
  export class Matrix {
    push(row: number, column: number, value: number): void;
  }
  export class Model {
    constructor(options: { loss: number; factors: number; iterations: number; threads: number; quiet: boolean });
    fit(data: Matrix): void;
    p(): Float32Array[];
    q(): Float32Array[];
    destroy(): void;
  }
}
