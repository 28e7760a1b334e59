import { strToU8, zlibSync } from 'fflate';
import { contentId } from './content-id.ts';
import { joinBytes } from '../vector/join-bytes.ts';

/** Four bytes above 127 tell transfer programs that the file is binary (ISO 32000-1 §7.5.2). */
const header = strToU8('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', true);

/** The numbered objects of a PDF file; a reference is text such as `7 0 R`. */
export class PdfObjects {
  readonly #bodies: Uint8Array[][] = [];
  readonly #known = new Map<string, string>();

  /** Takes a number for an object that others refer to before it can be written. */
  reserve(): string {
    this.#bodies.push([]);
    return `${this.#bodies.length} 0 R`;
  }

  /** Writes what was reserved. */
  write(reference: string, body: string): void {
    this.#bodies[Number.parseInt(reference, 10) - 1] = [strToU8(body, true)];
  }

  /** Adds an object, or finds the one that says the same. */
  add(body: string): string {
    const known = this.#known.get(body);
    if (known) return known;
    const reference = this.reserve();
    this.write(reference, body);
    this.#known.set(body, reference);
    return reference;
  }

  /** @param entries of the stream's dictionary, without its length; the data are as those entries say */
  addStream(entries: string, data: Uint8Array): string {
    this.#bodies.push([strToU8(`<<${entries}/Length ${data.length}>>stream\n`, true), data, strToU8('\nendstream', true)]);
    return `${this.#bodies.length} 0 R`;
  }

  /** @param entries of the stream's dictionary, without its length and filter */
  addDeflated(entries: string, data: Uint8Array): string {
    return this.addStream(`${entries}/Filter/FlateDecode`, zlibSync(data));
  }

  /** The whole file; its identifier follows from what lies in it. */
  toFile(root: string, info: string): Uint8Array<ArrayBuffer> {
    const parts: Uint8Array[] = [header];
    const offsets: number[] = [];
    let length = header.length;
    const put = (part: Uint8Array): void => {
      parts.push(part);
      length += part.length;
    };
    for (const [index, body] of this.#bodies.entries()) {
      offsets.push(length);
      put(strToU8(`${index + 1} 0 obj\n`, true));
      body.forEach(put);
      put(strToU8('\nendobj\n', true));
    }
    const id = contentId(parts);
    const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
    const count = offsets.length + 1;
    const trailer = `trailer\n<</Size ${count}/Root ${root}/Info ${info}/ID[<${id}><${id}>]>>\nstartxref\n${length}\n%%EOF\n`;
    put(strToU8(`xref\n0 ${count}\n0000000000 65535 f \n${table}${trailer}`, true));
    return joinBytes(parts);
  }
}
