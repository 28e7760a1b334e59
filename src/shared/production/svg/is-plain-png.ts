const SIGNATURE_LENGTH = 8;
/** Chunks that make other colours of the pixels than sRGB, or turn them (PNG, third edition, §11.3); sRGB overrules gAMA and cHRM. */
const profile = ['iCCP', 'cICP', 'eXIf'];
const curves = ['gAMA', 'cHRM'];

/** Whether a PNG's pixels are sRGB as they stand, so that programs with and without colour management show them alike. */
export function isPlainPng(bytes: Uint8Array): boolean {
  const types = chunkTypes(bytes);
  if (types.some((type) => profile.includes(type))) return false;
  return types.includes('sRGB') || !types.some((type) => curves.includes(type));
}

function chunkTypes(bytes: Uint8Array): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const types: string[] = [];
  for (let at = SIGNATURE_LENGTH; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    types.push(String.fromCharCode(...bytes.subarray(at + 4, at + 8)));
  }
  return types;
}
