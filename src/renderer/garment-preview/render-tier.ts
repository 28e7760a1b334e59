import type { StageQuality } from '../../shared/settings/contract.ts';

/** What draws: the processor, graphics that share its memory, or a card of their own. */
export type GraphicsKind = 'software' | 'integrated' | 'discrete';

/** How well the stage draws. */
export interface RenderTier {
  key: Exclude<StageQuality, 'automatic'>;
  /** Canvas pixels for each CSS pixel at rest, at most. */
  maxPixelRatio: number;
  /** Share of the resting resolution while something moves. */
  movingScale: number;
  /** Pictures averaged at rest, each with its own point of the softbox and its own place in the pixel: as many as keep within so many pixels, between the limits. */
  restPixels: number;
  restSamples: { min: number; max: number };
  /** The same within one frame while something moves. */
  movingSamples: number;
  /** Draw few triangles while something moves. */
  lightWhileMoving: boolean;
  shadowMapPx: number;
  /** The same where few triangles are drawn. */
  lightShadowMapPx: number;
  shadowTaps: number;
  anisotropy: number;
  /** Texels for each mm of print at rest and while it is dragged. */
  printPixelsPerMm: number;
  movingPrintPixelsPerMm: number;
  /** Anisotropy of the resting print, so that letters read where the cloth turns away. */
  printAnisotropy: number;
  /** Show relief and fibres also where they are hardly seen. */
  fineFromAfar: boolean;
  /** Show the finest mesh that there is. */
  heroes: boolean;
}

const fastTier: RenderTier = {
  key: 'fast',
  maxPixelRatio: 1,
  movingScale: 0.38,
  restPixels: 2_300_000,
  restSamples: { min: 5, max: 12 },
  movingSamples: 1,
  lightWhileMoving: true,
  shadowMapPx: 640,
  lightShadowMapPx: 352,
  shadowTaps: 4,
  anisotropy: 1,
  printPixelsPerMm: 3,
  movingPrintPixelsPerMm: 1,
  printAnisotropy: 4,
  fineFromAfar: false,
  heroes: false,
};

const balancedTier: RenderTier = {
  key: 'balanced',
  maxPixelRatio: 1.5,
  movingScale: 0.75,
  restPixels: 24_000_000,
  restSamples: { min: 8, max: 20 },
  movingSamples: 2,
  lightWhileMoving: false,
  shadowMapPx: 1536,
  lightShadowMapPx: 1024,
  shadowTaps: 6,
  anisotropy: 4,
  printPixelsPerMm: 4,
  movingPrintPixelsPerMm: 2,
  printAnisotropy: 8,
  fineFromAfar: true,
  heroes: false,
};

const bestTier: RenderTier = {
  key: 'best',
  maxPixelRatio: 2,
  movingScale: 1,
  restPixels: 64_000_000,
  restSamples: { min: 16, max: 32 },
  movingSamples: 4,
  lightWhileMoving: false,
  shadowMapPx: 2048,
  lightShadowMapPx: 2048,
  shadowTaps: 8,
  anisotropy: 8,
  printPixelsPerMm: 5,
  movingPrintPixelsPerMm: 2.5,
  printAnisotropy: 16,
  fineFromAfar: true,
  heroes: true,
};

const tiers: Readonly<Record<RenderTier['key'], RenderTier>> = { fast: fastTier, balanced: balancedTier, best: bestTier };
const tierOfKind: Readonly<Record<GraphicsKind, RenderTier>> = { software: fastTier, integrated: balancedTier, discrete: bestTier };

/** The tier that was chosen, or the one that suits the graphics. */
export function tierFor(quality: StageQuality, kind: GraphicsKind): RenderTier {
  return quality === 'automatic' ? tierOfKind[kind] : tiers[quality];
}

/** How many samples the resting picture of a size gets. */
export function restSamplesFor({ restPixels, restSamples }: RenderTier, pixelCount: number): number {
  return Math.min(restSamples.max, Math.max(restSamples.min, Math.round(restPixels / pixelCount)));
}

const softwareRenderers = /swiftshader|llvmpipe|softpipe|software|basic render/i;
/** Apple's graphics share the memory and are as quick as a card. */
const discreteRenderers = /nvidia|geforce|quadro|\brtx\b|radeon(\(tm\))? (rx|pro)|\barc(\(tm\))? [ab]\d{3}|apple (m\d|gpu)|apple.*\bm\d/i;

/** The kind of graphics for what WebGL says of its renderer; what is not known counts as modest. */
export function graphicsOfRenderer(rendererName: string): GraphicsKind {
  if (softwareRenderers.test(rendererName)) return 'software';
  return discreteRenderers.test(rendererName) ? 'discrete' : 'integrated';
}

/** The name of the renderer behind a context, empty when it is not told. */
export function rendererNameOf(context: WebGLRenderingContext | WebGL2RenderingContext): string {
  const info = context.getExtension('WEBGL_debug_renderer_info');
  return String(context.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : context.RENDERER) ?? '');
}
