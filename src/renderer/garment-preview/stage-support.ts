import { graphicsOfRenderer, rendererNameOf, type GraphicsKind } from './render-tier.ts';

let found: { kind: GraphicsKind | undefined } | undefined;

/** What draws on this machine, asked once; undefined where there is no WebGL. */
export function findGraphics(): GraphicsKind | undefined {
  found ??= { kind: askForGraphics() };
  return found.kind;
}

function askForGraphics(): GraphicsKind | undefined {
  const context = document.createElement('canvas').getContext('webgl2');
  if (!context) return undefined;
  const kind = graphicsOfRenderer(rendererNameOf(context));
  // Contexts are few; the stage needs this one's place.
  context.getExtension('WEBGL_lose_context')?.loseContext();
  return kind;
}
