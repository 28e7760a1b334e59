import type { LimitsOverride, MethodLimits } from '../../shared/catalog/decoration-method.ts';

/** The limits that depart from a method's own; null when none does, so that the method is followed again. */
export function ownLimits(method: MethodLimits, wanted: MethodLimits): LimitsOverride | null {
  const own = Object.entries(wanted).filter(([key, value]) => value !== method[key as keyof MethodLimits]);
  return own.length === 0 ? null : (Object.fromEntries(own) as LimitsOverride);
}

/** The limits of a product in one size that were set for it, none when it follows the method. */
export function setKeys(method: MethodLimits, held: MethodLimits): (keyof MethodLimits)[] {
  return (Object.keys(method) as (keyof MethodLimits)[]).filter((key) => held[key] !== method[key]);
}
