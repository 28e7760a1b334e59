import { describe, expect, test } from 'vitest';
import { groupColors, recolorGroup } from '../../../src/shared/design/layer-colors.ts';
import { layerSchema, type GroupLayer } from '../../../src/shared/design/layer.ts';
import { outlineBounds } from '../../../src/shared/design/outline-bounds.ts';
import { MAX_SVG_SHAPES, readSvg } from '../../../src/shared/design/read-svg.ts';
import { svgLayer } from '../../../src/shared/design/svg-layer.ts';
import { expectRefusal } from './expect-refusal.ts';
import { makeText } from './sample-documents.ts';

const svg = (inside: string, attributes = ''): string => `<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`;
const area = { widthMm: 300, heightMm: 400 };

function newIds(): () => string {
  let count = 0;
  return () => `id${(count += 1)}`;
}

function boxOf(source: string): number[] {
  const { xMm, yMm, widthMm, heightMm } = outlineBounds(readSvg(source).shapes[0]!.outline);
  return [xMm, yMm, widthMm, heightMm].map((value) => Math.round(value * 1000) / 1000);
}

describe('what is kept', () => {
  test('every shape, where its groups, transforms and view box put it', () => {
    expect(boxOf(svg('<rect x="1" y="2" width="3" height="4" rx="1"/>'))).toEqual([1, 2, 3, 4]);
    expect(boxOf(svg('<circle cx="5" cy="5" r="2"/>'))).toEqual([3, 3, 4, 4]);
    expect(boxOf(svg('<g transform="translate(10 20)"><g transform="scale(2)"><path d="M0 0h3v4z"/></g></g>'))).toEqual([10, 20, 6, 8]);
    expect(boxOf(svg('<rect width="10" height="10" transform="rotate(90 10 10)"/>'))).toEqual([10, 0, 10, 10]);
    expect(boxOf(svg('<rect width="50" height="25"/>', 'viewBox="0 0 100 50" width="200mm" height="100mm"'))[2]).toBeCloseTo(
      (100 * 96) / 25.4,
      1,
    );
    expect(boxOf(svg('<polygon points="0,0 4,0 4,8"/>'))).toEqual([0, 0, 4, 8]);
    expect(boxOf(svg('<defs><rect id="a" width="2" height="3"/></defs><use xlink:href="#a" x="7" y="8"/>'))).toEqual([7, 8, 2, 3]);
  });

  test('fills, strokes, opacity and rules, from attributes, style and style sheets', () => {
    const [first, second, third] = readSvg(
      svg(`<style>.b{fill:rgb(0 128 0)} #c{stroke:teal;stroke-width:2px;fill:none}</style>
        <g fill="#f00" opacity=".5"><rect width="9" height="9" fill-rule="evenodd"/></g>
        <rect class="a b" width="9" height="9" style="fill-opacity:50%"/>
        <g transform="scale(3)"><path id="c" d="M0 0L9 9"/></g>`),
    ).shapes;
    expect(first).toMatchObject({ fill: { color: '#ff0000' }, stroke: null, opacity: 0.5, fillRule: 'evenodd' });
    expect(second).toMatchObject({ fill: { color: '#008000' }, opacity: 0.5 });
    expect(third).toMatchObject({ fill: null, stroke: { color: '#008080', widthMm: 6 } });
  });

  test('a linear gradient runs where it ran, also one whose stops lie in another', () => {
    const { shapes, findings } = readSvg(
      svg(`<linearGradient id="s"><stop offset="0" stop-color="red"/><stop offset="100%" style="stop-color:#00f"/></linearGradient>
        <linearGradient id="g" href="#s" x1="0" x2="0" y1="0" y2="1"/><rect width="40" height="20" fill="url(#g)"/>`),
    );
    const { fill } = shapes[0]!;
    expect(fill).toMatchObject({ kind: 'linear-gradient', angleDeg: 90 });
    expect(fill?.kind === 'linear-gradient' ? fill.stops.map(({ offset, color }) => [Math.round(offset * 100), color]) : []).toEqual([
      [0, '#ff0000'],
      [100, '#0000ff'],
    ]);
    expect(findings).toEqual([]);
  });

  test('what is hidden draws nothing', () => {
    const source = svg(
      '<rect width="1" height="1" display="none"/><g visibility="hidden"><rect width="1" height="1"/></g><rect width="2" height="2"/>',
    );
    expect(readSvg(source).shapes).toHaveLength(1);
  });
});

describe('what is left out is named', () => {
  const drawn = '<rect width="5" height="5"/>';
  test.each<[string, string]>([
    ['script', '<script>alert(1)</script>'],
    ['script', '<rect onload="alert(1)" width="1" height="1"/>'],
    ['script', '<a href="javascript:alert(1)"><rect width="1" height="1"/></a>'],
    ['external', '<use href="https://example.com/a.svg#b"/>'],
    ['external', '<style>@import url("https://example.com/a.css");</style>'],
    ['external', '<rect width="1" height="1" fill="url(https://example.com/a.svg#g)"/>'],
    ['image', '<image href="file:///etc/passwd" width="1" height="1"/>'],
    ['text', '<text>Words</text>'],
    ['foreign', '<foreignObject><iframe src="https://example.com"/></foreignObject>'],
    ['filter', '<rect filter="url(#f)" width="1" height="1"/>'],
    ['mask', '<g clip-path="url(#c)"><rect width="1" height="1"/></g>'],
    ['radial-gradient', '<radialGradient id="r"><stop stop-color="#123456"/></radialGradient><rect fill="url(#r)" width="1" height="1"/>'],
    ['pattern', '<pattern id="p"/><rect fill="url(#p)" width="1" height="1"/>'],
    ['animation', '<rect width="1" height="1"/><animate attributeName="x"/>'],
    ['dashes', '<path d="M0 0L9 9" stroke="red" stroke-dasharray="2 1"/>'],
    ['missing-use', '<use href="#nowhere"/>'],
  ])('%s: %s', (finding, inside) => {
    const { shapes, findings } = readSvg(svg(drawn + inside));
    expect(findings).toContain(finding);
    expect(JSON.stringify(shapes)).not.toMatch(/example|alert|passwd/);
  });

  test('a plain drawing has nothing to name', () => {
    expect(readSvg(svg(drawn)).findings).toEqual([]);
  });
});

describe('hostile files', () => {
  test('entities are never expanded, neither many times over nor from a file', () => {
    const laughs = Array.from({ length: 20 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join('');
    const source = `<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY l0 "ha">${laughs}<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg(
      '<title>&l20;&x;</title><rect fill="&x;" width="5" height="5"/>',
    )}`;
    expect(readSvg(source).shapes).toHaveLength(1);
  });

  test('use that multiplies, and use of itself, are refused', () => {
    const levels = Array.from({ length: 9 }, (_, index) => `<g id="g${index + 1}">${`<use href="#g${index}"/>`.repeat(10)}</g>`).join('');
    expectRefusal(() => readSvg(svg(`<defs><rect id="g0" width="1" height="1"/>${levels}</defs><use href="#g9"/>`)), 'svg.too-complex');
    expectRefusal(() => readSvg(svg('<g id="a"><use href="#a"/><rect width="1" height="1"/></g>')), 'svg.too-complex');
  });

  test('too many shapes, too many elements and too deep nesting are refused, with the limit', () => {
    const error = expectRefusal(() => readSvg(svg('<path d="M0 0h1v1z"/>'.repeat(MAX_SVG_SHAPES + 1))), 'svg.too-complex');
    expect(error.params).toEqual({ what: 'shapes', limit: MAX_SVG_SHAPES });
    expectRefusal(() => readSvg(svg('<g/>'.repeat(30_000))), 'svg.too-complex');
    expectRefusal(() => readSvg(svg('<g>'.repeat(100_000))), 'svg.too-complex');
  });

  test.each([
    '',
    'no xml',
    '<svg',
    '<svg><g></svg>',
    '<svg></svg><svg></svg>',
    '<html></html>',
    '<svg a="1></svg>',
    '<!DOCTYPE svg [',
    '<!-- <svg/>',
  ])('%j cannot be read', (source) => {
    expectRefusal(() => readSvg(source), 'svg.unreadable');
  });

  test('one that draws nothing is refused', () => {
    expectRefusal(() => readSvg(svg('<rect width="0" height="5"/><path d="M0 0"/><path d="junk"/>')), 'svg.nothing-drawn');
  });

  test('words made to keep a careless reader busy are read at once', () => {
    const long = 200_000;
    for (const inside of [
      `<style>${'a'.repeat(long)}</style>`,
      `<style>${'/*'.repeat(long)}</style>`,
      `<g transform="${'a'.repeat(long)}"/>`,
      `<rect width="${'1'.repeat(long)}x" height="1"/>`,
      `<path d="${'M'.repeat(long)}"/>`,
      `<g class="${'a '.repeat(long)}"/>`,
    ]) {
      expect(readSvg(svg(`<rect width="1" height="1"/>${inside}`)).shapes).toHaveLength(1);
    }
  });

  test('figures without bounds draw nothing rather than break the document', () => {
    const { shapes } = readSvg(
      svg('<rect width="1e300" height="5"/><g transform="scale(1e200)"><rect width="9" height="9"/></g><rect width="2" height="2"/>'),
    );
    expect(shapes).toHaveLength(1);
  });
});

describe('svgLayer', () => {
  test('a drawing of 50 mm comes at 50 mm, in the middle, as a group that the document takes', () => {
    const drawing = readSvg(
      svg('<rect width="50" height="25" fill="red"/><circle cx="25" cy="12" r="5"/>', 'viewBox="0 0 50 25" width="150mm" height="75mm"'),
    );
    const layer = svgLayer(drawing.shapes, { newId: newIds(), name: 'Badge', area });
    expect(layerSchema.safeParse(layer).success).toBe(true);
    expect(layer).toMatchObject({ kind: 'group', name: 'Badge' });
    expect([layer.frame.widthMm, layer.frame.heightMm, layer.frame.xMm].map(Math.round)).toEqual([150, 75, 75]);
  });

  test('one shape is a shape; hundreds are groups in a group', () => {
    expect(svgLayer(readSvg(svg('<rect width="5" height="5"/>')).shapes, { newId: newIds(), name: '', area }).kind).toBe('shape');
    const many = svgLayer(readSvg(svg('<rect width="5" height="5"/>'.repeat(450))).shapes, { newId: newIds(), name: '', area });
    expect(many.kind === 'group' && many.children.map((child) => (child.kind === 'group' ? child.children.length : 0))).toEqual([
      200, 200, 50,
    ]);
    expect(layerSchema.safeParse(many).success).toBe(true);
  });

  test('a line without height still has a frame', () => {
    const line = svgLayer(readSvg(svg('<line x2="90" stroke="red"/>')).shapes, { newId: newIds(), name: '', area });
    expect(layerSchema.safeParse(line).success).toBe(true);
  });

  test('a path longer than a document takes is refused', () => {
    const data = Array.from({ length: 12_000 }, (_, index) => `L${index % 997} ${index % 991}`).join('');
    const { shapes } = readSvg(svg(`<path d="M0 0${data}"/>`));
    expectRefusal(() => svgLayer(shapes, { newId: newIds(), name: '', area }), 'svg.too-complex');
  });
});

describe('recolouring', () => {
  test('changes every use of a colour, in fills, strokes, gradients and words, and nothing else', () => {
    const source = svg(`<linearGradient id="g"><stop stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient>
      <rect width="9" height="9" fill="red"/><rect width="9" height="9" fill="lime" stroke="red"/><rect width="9" height="9" fill="url(#g)"/>`);
    const drawn = svgLayer(readSvg(source).shapes, { newId: newIds(), name: '', area }) as GroupLayer;
    const group = { ...drawn, children: [...drawn.children, makeText({ fill: { kind: 'solid', color: '#ff0000' } })] };
    expect(groupColors(group)).toEqual(['#ff0000', '#00ff00', '#0000ff']);
    const recolored = recolorGroup(group, '#ff0000', '#123456');
    expect(groupColors(recolored)).toEqual(['#123456', '#00ff00', '#0000ff']);
    expect(recolorGroup(recolored, '#123456', '#ff0000')).toEqual(group);
  });
});
