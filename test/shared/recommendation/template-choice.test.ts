import { describe, expect, it } from 'vitest';
import { chooseTemplate, createTemplateLikings, noteTemplateUse } from '../../../src/shared/recommendation/template-choice.ts';
import { productWith, templatesOf } from './history-arbitraries.ts';

const product = productWith(1, [], ['team']);
const none = new Map<string, number>();

describe('the template that is suggested', () => {
  it('is the customer’s own favourite before the shop’s', () => {
    const likings = createTemplateLikings();
    noteTemplateUse(likings, { customerId: 5, productId: 2, templateUid: 'a', points: 3 });
    noteTemplateUse(likings, { customerId: 6, productId: 1, templateUid: 'b', points: 30 });
    expect(chooseTemplate(templatesOf('c', 'b', 'a'), likings, product, 5, none)).toBe('a');
    expect(chooseTemplate(templatesOf('c', 'b', 'a'), likings, product, null, none)).toBe('b');
  });

  it('shares a tag with the product when nobody used any', () => {
    const templates = [
      { uid: 'a', tags: ['gift'] },
      { uid: 'b', tags: ['sport', 'team'] },
    ];
    expect(chooseTemplate(templates, createTemplateLikings(), product, null, none)).toBe('b');
  });

  it('gives way to another one where it already stands', () => {
    const likings = createTemplateLikings();
    noteTemplateUse(likings, { customerId: null, productId: null, templateUid: 'a', points: 3 });
    noteTemplateUse(likings, { customerId: null, productId: null, templateUid: 'b', points: 2 });
    const templates = templatesOf('b', 'a');
    expect(chooseTemplate(templates, likings, product, null, none)).toBe('a');
    expect(chooseTemplate(templates, likings, product, null, new Map([['a', 1]]))).toBe('b');
    expect(chooseTemplate([], likings, product, null, none)).toBeUndefined();
  });
});
