/** Where the hot-reloading renderer comes from while developing; absent in a built studio. */
export interface DevelopmentServer {
  readonly url: string;
}

/**
 * The content security policy of a page.
 *
 * @param nonce fresh for each load; lets the component library's injected styles in, and no others
 */
export function contentPolicy(nonce: string, development?: DevelopmentServer): string {
  const dev = development === undefined ? { script: '', style: '', connect: '' } : developmentSources(development);
  const style = dev.style === '' ? `'nonce-${nonce}'` : dev.style;
  return [
    "default-src 'none'",
    `script-src 'self' 'wasm-unsafe-eval'${dev.script}`,
    "worker-src 'self' blob:",
    `style-src 'self' ${style}`,
    "font-src 'self'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    `connect-src 'self' blob:${dev.connect}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Hot reload injects inline scripts and styles and listens on a socket. */
function developmentSources({ url }: DevelopmentServer): { script: string; style: string; connect: string } {
  return { script: " 'unsafe-inline'", style: "'unsafe-inline'", connect: ` ${url.replace(/^http/, 'ws')}` };
}
