import type { DevelopmentServer } from './content-policy.ts';

/** Schemes that never leave this machine. */
const localSchemes = ['app:', 'blob:', 'data:', 'devtools:'];

/** Whether an address may be asked for at all. */
export function mayRequest(url: string, development: DevelopmentServer | undefined): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  if (localSchemes.includes(protocol)) return true;
  return development !== undefined && ['http:', 'ws:'].includes(protocol) && host === new URL(development.url).host;
}
