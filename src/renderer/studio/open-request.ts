/** What an address of the studio asks to open; null members are not asked for. */
export interface OpenRequest {
  readonly productId: number | null;
  readonly colourwayId: number | null;
  readonly sizeKey: string | null;
  readonly templateUid: string | null;
  readonly snapshotId: number | null;
  readonly designId: number | null;
  /** The name of a finished design, as `finishedKeyOf` gave it. */
  readonly finishedKey: string | null;
}

/** Reads an address; undefined when it asks for nothing. */
export function readOpenRequest(search: URLSearchParams): OpenRequest | undefined {
  const request: OpenRequest = {
    productId: readId(search.get('product')),
    colourwayId: readId(search.get('colourway')),
    sizeKey: search.get('size'),
    templateUid: search.get('template'),
    snapshotId: readId(search.get('snapshot')),
    designId: readId(search.get('design')),
    finishedKey: search.get('finished'),
  };
  return Object.values(request).some((part) => part !== null) ? request : undefined;
}

function readId(text: string | null): number | null {
  const id = Number(text);
  return text !== null && Number.isSafeInteger(id) && id > 0 ? id : null;
}
