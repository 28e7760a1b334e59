import type { FoundFinding, PreflightSource } from '../../../src/renderer/preflight/find-findings.ts';
import { sampleDocument } from '../design-editor/sample-document.ts';
import { sampleProduct } from '../studio/sample-shop.ts';

const source: PreflightSource = {
  document: sampleDocument(),
  design: 'Club',
  product: sampleProduct(1, [['White', '#ffffff']]),
  sizeKey: 'M',
  garmentHex: '#ffffff',
};

/** A coarse picture on the front of size M, but for what is said otherwise. */
export function found(other: Partial<Omit<FoundFinding, 'source'>> & { source?: Partial<PreflightSource> } = {}): FoundFinding {
  return {
    key: 'low-dpi front a',
    rule: 'low-dpi',
    severity: 'warn',
    areaKey: 'front',
    layerId: 'a',
    boxMm: { xMm: 10, yMm: 20, widthMm: 50, heightMm: 50 },
    message: { id: 'preflight.low-dpi', params: { dpi: 120, limit: 150 } },
    areaHash: 'm'.repeat(64),
    mendable: true,
    assetHash: null,
    layerName: 'a',
    ...other,
    source: { ...source, ...other.source },
  };
}
