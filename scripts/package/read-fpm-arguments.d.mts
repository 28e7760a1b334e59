export function readFpmArguments(args: readonly string[]): {
  readonly name: string;
  readonly url: string;
  readonly license: string;
  readonly output: string;
  readonly fields: Readonly<Record<string, string | undefined>>;
  readonly scripts: Readonly<Record<string, string>>;
  readonly content: readonly { readonly from: string; readonly to: string }[];
};
