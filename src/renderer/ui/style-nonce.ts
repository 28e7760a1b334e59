/** The nonce that the page's policy asks of injected styles; empty where no policy is set. */
export function styleNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]:not([content=""])')?.content ?? '';
}
