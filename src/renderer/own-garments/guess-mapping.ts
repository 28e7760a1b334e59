import type { FilePart, MappedPart, PartRole } from '../../shared/garments/own/garment-file.ts';

const signs: readonly (readonly [PartRole, RegExp])[] = [
  ['none', /inner|inside|lining|rib|collar|label|handle|rim|foot/],
  ['sleeve-left', /sleeve.*(left|_l\b|-l\b|\.l\b)|(left|l_).*sleeve/],
  ['sleeve-right', /sleeve.*(right|_r\b|-r\b|\.r\b)|(right|r_).*sleeve/],
  ['front', /front|wall|body|main/],
  ['back', /back/],
];

/** What the parts of a file probably are, by their names; the largest is the front where no name tells. */
export function guessRoles(parts: readonly FilePart[]): PartRole[] {
  const taken = new Set<PartRole>();
  const roles = parts.map(({ name }): PartRole => {
    const role = signs.find(([, sign]) => sign.test(name.toLowerCase()))?.[0] ?? 'none';
    if (taken.has(role)) return 'none';
    if (role !== 'none') taken.add(role);
    return role;
  });
  if (taken.has('front')) return roles;
  const areas = parts.map(flatArea);
  const largest = areas.indexOf(Math.max(...areas));
  return roles.map((role, at) => (at === largest ? 'front' : role));
}

/** Width and height of a part's texture coordinates, in their own units. */
export function uvExtent({ uvMin, uvMax }: FilePart): { width: number; height: number } {
  return { width: uvMax[0] - uvMin[0], height: uvMax[1] - uvMin[1] };
}

function flatArea(part: FilePart): number {
  const { width, height } = uvExtent(part);
  return width * height;
}

/** Millimetres per unit as measured on the largest part; exactly 1 where the file is in millimetres. */
export function guessScale(parts: readonly FilePart[]): number {
  const largest = parts.toSorted((a, b) => b.triangleCount * b.measuredMmPerUv - a.triangleCount * a.measuredMmPerUv)[0]!;
  const measured = largest.measuredMmPerUv;
  return Math.abs(measured - 1) < 0.05 ? 1 : Number(measured.toPrecision(4));
}

/** So much of a part is offered for printing at first. */
const offeredShare = 0.78;

/** A print in the middle of a part, well inside of it; null where the part carries none. */
export function suggestPrint(part: FilePart, role: PartRole, mmPerUv: number): MappedPart['print'] {
  if (role === 'none') return null;
  const { width, height } = uvExtent(part);
  const side = (extent: number): number => Math.min(2000, Math.max(10, Math.floor(extent * mmPerUv * offeredShare)));
  return { widthMm: side(width), heightMm: side(height), offsetXMm: 0, offsetYMm: 0 };
}
