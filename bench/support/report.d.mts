export function median(values: readonly number[]): number;
export function printTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void;
