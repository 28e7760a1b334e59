import { expect, test } from 'vitest';
import { applyTemplate } from '../../../../src/shared/design/apply-template.ts';
import { areaSizesOf } from '../../../../src/shared/design/area-sizes.ts';
import { checkDesign } from '../../../../src/shared/production/preflight/check-design.ts';
import { shippedTemplates } from '../../../builders/sample-shop.ts';
import { productUid, variantUid } from '../../design/sample-documents.ts';
import { heavyTee, scene } from './preflight-scene.ts';

const product = heavyTee();
const templates = shippedTemplates();
const areaSizes = areaSizesOf(product, 'L');

const asMade = (template: (typeof templates)[number], garmentHex: string) =>
  checkDesign(applyTemplate(template, { productUid, variantUid, areaSizes, garmentColor: garmentHex }), {
    ...scene({ garmentHex }),
    product,
  });

test.each(['#f7f6f2', '#1d1d1f', '#b4b5b6'])(
  'on %s no template of the house has anything that stands in the way of printing, but pictures to choose',
  (garmentHex) => {
    for (const template of templates) {
      const blocks = asMade(template, garmentHex).filter(({ severity, rule }) => severity === 'block' && rule !== 'missing-picture');
      expect(blocks, template.key).toEqual([]);
    }
  },
  120_000,
);

test.each(['#f7f6f2', '#1d1d1f'])(
  'on %s no template of the house has a gap that closes up',
  (garmentHex) => {
    const gaps = templates.flatMap((template) =>
      asMade(template, garmentHex)
        .filter(({ rule }) => rule === 'narrow-gap')
        .map(({ key, message, boxMm }) => ({ template: template.key, key, ...message.params, ...boxMm })),
    );
    expect(gaps).toEqual([]);
  },
  120_000,
);
