import { decorationMethodSchema, type DecorationMethod, type Ink, type PrintFormat } from '../../shared/catalog/decoration-method.ts';

/** A decoration method as typed; inks stand in lines of name, code and colour. */
export interface MethodForm extends Omit<DecorationMethod, 'name' | 'inks' | 'limits'> {
  readonly name: string;
  readonly inks: string;
  readonly limits: Omit<DecorationMethod['limits'], 'maxColors'> & { readonly maxColors: number | null };
}

/** A form that shows what holds now. */
export function methodFormOf(method: DecorationMethod): MethodForm {
  return { ...method, name: method.name ?? '', inks: method.inks.map(inkLine).join('\n') };
}

/** The method that a form describes, or the first thing in it that is not right: the number of an ink's line, or the order of the densities. */
export function readMethodForm(
  form: MethodForm,
): DecorationMethod | { readonly fault: 'ink'; readonly line: number } | { readonly fault: 'dpi' | 'figure' } {
  const lines = form.inks.split('\n').map((line) => line.trim());
  const inks = lines.map(readInk);
  const wrong = inks.findIndex((ink, at) => ink === undefined && lines[at] !== '');
  if (wrong >= 0) return { fault: 'ink', line: wrong + 1 };
  const { warnDpi, blockDpi } = form.limits;
  if (blockDpi > warnDpi || warnDpi > form.dpi) return { fault: 'dpi' };
  const name = form.name.trim();
  const parsed = decorationMethodSchema.safeParse({
    ...form,
    name: name === '' ? null : name,
    inks: inks.filter((ink) => ink !== undefined),
  });
  return parsed.success ? parsed.data : { fault: 'figure' };
}

/** The formats with one put first. */
export function withMainFormat(formats: readonly PrintFormat[], main: PrintFormat): PrintFormat[] {
  return [main, ...formats.filter((format) => format !== main)];
}

function inkLine({ name, code, hex }: Ink): string {
  return [name, ...(code === '' ? [] : [code]), hex].join(', ');
}

function readInk(line: string): Ink | undefined {
  const parts = line.split(',').map((part) => part.trim());
  const hex = parts.at(-1) ?? '';
  const [name = '', code = ''] = parts.slice(0, -1);
  const whole = parts.length >= 2 && parts.length <= 3 && name !== '' && /^#[0-9a-f]{6}$/i.test(hex);
  return whole && name.length <= 40 && code.length <= 20 ? { name, code, hex: hex.toLowerCase() } : undefined;
}
