import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { targetOption, targetTyped } from './target-typed.ts';

const id = fc.string({ minLength: 1 });

describe('what is released or blocked, as a form offers it', () => {
  it('is read back as it was offered', () => {
    const line = fc.record({ kind: fc.constant('line' as const), lineId: id });
    const grant = fc.record({ kind: fc.constant('grant' as const), resolutionId: id, itemId: id, valueId: id });
    fc.assert(
      fc.property(fc.oneof(line, grant), (target) => {
        expect(targetTyped(targetOption(target))).toEqual(target);
      }),
    );
  });

  it.each(['', 'sach-2024', '{', '{"kind":"grant"}'])('is a line of no plan when it was not offered: %j', (text) => {
    expect(targetTyped(text)).toEqual({ kind: 'line', lineId: text });
  });
});
