import { escapeXml } from '../vector/xml-tag.ts';
import { dateString, textString } from './pdf-text.ts';

export interface PdfMetadata {
  readonly title: string;
  /** ms UTC; null for a file that shall be the same whenever it is made. */
  readonly createdAtMs: number | null;
}

const producer = 'Tailorbird';

/** The document information dictionary (ISO 32000-1 §14.3.3). */
export function infoDictionary({ title, createdAtMs }: PdfMetadata): string {
  return `<</Title ${textString(title)}/Creator(${producer})/Producer(${producer})${createdAtMs === null ? '' : `/CreationDate ${dateString(createdAtMs)}`}>>`;
}

/** The same as XMP (ISO 16684-1), which newer programs read first. */
export function xmpPacket({ title, createdAtMs }: PdfMetadata): string {
  const created =
    createdAtMs === null ? '' : `<xmp:CreateDate>${new Date(createdAtMs).toISOString().replace(/\.\d+/, '')}</xmp:CreateDate>`;
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>`,
    `${created}<xmp:CreatorTool>${producer}</xmp:CreatorTool><pdf:Producer>${producer}</pdf:Producer>`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}
