import { describe, expect, it } from '@jest/globals';

import { list, nullable, oneOf, record, text, whole } from './decoding.ts';

const paper = record({ title: text, pages: whole, status: oneOf('draft', 'adopted'), notes: nullable(list(text)) });

describe('an answer of the API', () => {
  it('is taken with what is known of it; the API may grow', () => {
    expect(paper({ title: 'Radwege', pages: 2, status: 'draft', colour: 'blue' }, 'paper')).toEqual({
      title: 'Radwege',
      pages: 2,
      status: 'draft',
      notes: null,
    });
  });

  it.each([
    [{ title: 7, pages: 1, status: 'draft' }, 'paper/title: found 7, expected a text.'],
    [{ title: '', pages: 0.5, status: 'draft' }, 'paper/pages: found 0.5, expected a whole number.'],
    [{ title: '', pages: 1, status: 'lost' }, 'paper/status: found "lost", expected draft, adopted.'],
    [{ title: '', pages: 1, status: 'draft', notes: ['a', null] }, 'paper/notes/1: found null, expected a text.'],
    [{ title: '', pages: 1 }, 'paper/status: found nothing, expected draft, adopted.'],
    [[], 'paper: found [], expected an object.'],
  ])('is refused by name when it is another one: %j', (json, message) => {
    expect(() => paper(json, 'paper')).toThrow(message);
  });
});
