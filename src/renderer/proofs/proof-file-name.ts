/** A name for a proof's PDF that every file system takes. */
export function proofFileName(number: string, design: string): string {
  const words = `${number} ${design}`.replaceAll(/[^\p{L}\p{M}\p{N}_.-]+/gu, '-').replaceAll(/-{2,}/g, '-');
  return `${Array.from(words)
    .slice(0, 60)
    .join('')
    .replaceAll(/^[-.]+|[-.]+$/g, '')}.pdf`;
}
