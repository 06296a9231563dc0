import { describe, expect, it } from '@jest/globals';
import { applyChanges, textAsFiled } from '../resolution/text/apply-changes.ts';
import { grant, posts } from '../testing/items.ts';
import { postsOf } from './posts.ts';

describe('the posts of a text (Stellen)', () => {
  it('are needed and new when created', () => {
    expect(postsOf(textAsFiled([posts('2.1', 150, 'created')]))).toEqual({
      neededFteHundredths: 150,
      netNewFteHundredths: 150,
    });
  });

  it('are needed but not new when converted (Umwidmung)', () => {
    expect(postsOf(textAsFiled([posts('2.1', 200, 'converted')]))).toEqual({
      neededFteHundredths: 200,
      netNewFteHundredths: 0,
    });
  });

  it('are fewer when abolished', () => {
    const text = textAsFiled([posts('2.1', 100, 'created'), posts('2.2', 250, 'abolished')]);
    expect(postsOf(text)).toEqual({ neededFteHundredths: 100, netNewFteHundredths: -150 });
  });

  it('are none when only the quota is raised (Personalkontingent)', () => {
    expect(postsOf(textAsFiled([posts('2.1', 200, 'quotaRaised'), grant('2.2', 100)]))).toEqual({
      neededFteHundredths: 0,
      netNewFteHundredths: 0,
    });
  });

  it('are gone with a struck item', () => {
    const text = textAsFiled([posts('2.1', 200, 'created'), posts('2.2', 100, 'created')]);
    const struck = applyChanges(text, [{ operation: 0, kind: 'itemStruck', itemId: '2.1' }], 'A');
    expect(postsOf(struck)).toEqual({ neededFteHundredths: 100, netNewFteHundredths: 100 });
  });
});
