import type { Message } from '../../kernel/message.ts';
import type { SizeEvidence } from './size-evidence.ts';
import type { SizedProduct } from './size-scale.ts';

/** The evidence that speaks for a place on the scale, the strongest first. */
export function supportOf(evidence: readonly SizeEvidence[], placeMm: number, stepMm: number): SizeEvidence[] {
  const agrees = ({ source, placeMm: at }: SizeEvidence): boolean => {
    if (source === 'too-small') return placeMm > at;
    if (source === 'too-large') return placeMm < at;
    return Math.abs(placeMm - at) <= 0.75 * stepMm;
  };
  const strength = ({ weight, spreadSteps, source }: SizeEvidence): number =>
    weight / spreadSteps / (source === 'too-small' || source === 'too-large' ? 3 : 1);
  return evidence.filter(agrees).toSorted((a, b) => strength(b) - strength(a) || (b.atMs ?? 0) - (a.atMs ?? 0));
}

/** Why a size is named, from the strongest evidence, with what else says the same of that product and size. */
export function sizeReason(support: readonly SizeEvidence[], size: string, products: ReadonlyMap<number, SizedProduct>): Message {
  const [first] = support;
  if (first === undefined) return { id: 'reason.size-weighed', params: { size } };
  if (first.source === 'body') return { id: 'reason.size-measured', params: { size } };
  if (first.source === 'garment') return { id: 'reason.size-favourite', params: { size } };
  const product = first.productId === null ? undefined : products.get(first.productId);
  const worn = product?.sizes.find(({ key }) => key === first.sizeKey)?.label ?? first.sizeKey ?? '';
  if (first.source !== 'kept') return { id: `reason.size-${first.source}`, params: { size, product: product?.name ?? '', worn } };
  const same = support.filter((each) => each.source === 'kept' && each.productId === first.productId && each.sizeKey === first.sizeKey);
  const lastOrderedAtMs = Math.max(...same.map(({ atMs }) => atMs ?? 0));
  return { id: 'reason.size-kept', params: { size, product: product?.name ?? '', worn, orders: same.length, lastOrderedAtMs } };
}
