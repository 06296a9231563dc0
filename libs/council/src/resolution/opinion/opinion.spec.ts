import { describe, expect, it } from '@jest/globals';
import { isoDate } from '#kernel';
import { grant, item } from '../../testing/items.ts';
import { decideResolution, draftPaper, resolutionId, reviseDraft, submitPaper } from '../../testing/orders.ts';
import { cityOrders, organisationAfter } from '../../testing/organisation-orders.ts';
import { after } from '../../testing/resolution-scenario.ts';
import type { ResolutionCommand } from '../resolution.commands.ts';
import { completenessOf } from './completeness.ts';
import type { GiveOpinion, RequestOpinion, ResolveRefusal } from './opinion.commands.ts';

const office = 'Dezernat III/20';
const items = [item('1'), item('2'), grant('2.1', 54_340_00), item('2.2')];
const typed = draftPaper({ items, paperType: 'general' });

const requestOpinion = (more: Partial<RequestOpinion['data']> = {}): RequestOpinion => ({
  type: 'RequestOpinion',
  occurredOn: isoDate('2023-10-10'),
  data: {
    ...{ resolutionId, office, kind: 'opinion', function: 'finance', dueOn: isoDate('2023-10-30') },
    itemIds: null,
    ...more,
  },
});

const giveOpinion = (more: Partial<GiveOpinion['data']> & { readonly on?: string } = {}): GiveOpinion => {
  const { on = '2023-10-20', ...data } = more;
  return {
    type: 'GiveOpinion',
    occurredOn: isoDate(on),
    data: { resolutionId, office, kind: 'opinion', verdict: 'approve', text: null, textVersion: 1, ...data },
  };
};

const resolveRefusal: ResolveRefusal = {
  type: 'ResolveRefusal',
  occurredOn: isoDate('2023-11-02'),
  data: { resolutionId, office, kind: 'opinion', because: 'Die Deckung ist nachgewiesen.' },
};

const reasonsAfter = (today: string, ...orders: readonly ResolutionCommand[]): readonly string[] =>
  completenessOf(after(...orders).state, isoDate(today)).reasons.map(({ code }) => code);

describe('asking an office for an opinion (Stellungnahme)', () => {
  it('is refused of an office that the organisation does not know', () =>
    after(typed)
      .beside({ organisation: organisationAfter(cityOrders) })
      .when(requestOpinion({ office: 'Dezernat XX' }))
      .thenRejected('RECIPIENT_UNKNOWN', { field: '/office', found: 'Dezernat XX' }));

  it('is done once for the same, and not for a day that has passed', () => {
    after(typed, requestOpinion())
      .when(requestOpinion())
      .thenRejected('OPINION_ALREADY_REQUESTED', { field: '/office' });
    after(typed)
      .when(requestOpinion({ dueOn: isoDate('2023-10-09') }))
      .thenRejected('OPINION_DUE_IN_PAST', { field: '/dueOn' });
    after(typed)
      .when(requestOpinion({ itemIds: ['2.1', '9'] }))
      .thenRejected('ITEM_UNKNOWN', { field: '/itemIds/1' });
  });
});

describe('giving an opinion', () => {
  it('is marked not in time after the due day, and counts all the same', () => {
    after(typed, requestOpinion())
      .when(giveOpinion())
      .thenAtLeast({ type: 'OpinionGiven', data: { inTime: true, outdated: false } });
    after(typed, requestOpinion())
      .when(giveOpinion({ on: '2023-10-31' }))
      .thenAtLeast({ type: 'OpinionGiven', data: { inTime: false } });
  });

  it('is taken once from the office itself, and again when what it judged has changed', () => {
    after(typed, requestOpinion(), giveOpinion({ own: true }))
      .when(giveOpinion({ own: true, verdict: 'refuse', text: 'Nein.' }))
      .thenRejected('OPINION_ALREADY_GIVEN', { office, givenOn: '2023-10-20' });
    after(typed, requestOpinion(), giveOpinion({ own: true }), reviseDraft({ items: items.slice(0, 3) }))
      .when(giveOpinion({ own: true, textVersion: 2 }))
      .thenAtLeast({ type: 'OpinionGiven', data: { textVersion: 2 } });
    after(typed, requestOpinion(), giveOpinion({ own: true }))
      .when(giveOpinion())
      .thenAtLeast({ type: 'OpinionGiven', data: { verdict: 'approve' } });
  });

  it('is refused to an office nobody asked, without words, and on a version that never was', () => {
    after(typed).when(giveOpinion()).thenRejected('OPINION_NOT_REQUESTED', { field: '/office' });
    after(typed, requestOpinion())
      .when(giveOpinion({ verdict: 'refuse' }))
      .thenRejected('OPINION_WITHOUT_WORDS', { field: '/text' });
    after(typed, requestOpinion())
      .when(giveOpinion({ textVersion: 2 }))
      .thenRejected('OPINION_VERSION_UNKNOWN', { field: '/textVersion', latest: 1 });
  });
});

describe('the completeness of a paper', () => {
  const asked = [typed, requestOpinion()];
  const draft = 'NOT_SUBMITTED';

  it('asks for the finance office when there is money, late after the due day', () => {
    expect(reasonsAfter('2023-10-10', typed)).toEqual([draft, 'OPINION_NOT_REQUESTED']);
    expect(reasonsAfter('2023-10-30', ...asked)).toEqual([draft, 'OPINION_MISSING']);
    expect(reasonsAfter('2023-10-31', ...asked)).toEqual([draft, 'OPINION_LATE']);
    expect(reasonsAfter('2023-10-31', ...asked, giveOpinion())).toEqual([draft]);
  });

  it('is there when the paper is submitted with everything', () =>
    expect(completenessOf(after(...asked, giveOpinion(), submitPaper()).state, isoDate('2023-11-06'))).toEqual({
      complete: true,
      reasons: [],
    }));

  it('finds an opinion stale when an item it covers was revised, and only then', () => {
    const revised = reviseDraft({
      items: [item('1'), item('2'), grant('2.1', 54_340_00), item('2.2', { text: 'Neu.' })],
    });
    expect(reasonsAfter('2023-10-20', ...asked, giveOpinion(), revised)).toEqual([draft, 'OPINION_STALE']);
    expect(reasonsAfter('2023-10-20', ...asked, giveOpinion(), revised, giveOpinion({ textVersion: 2 }))).toEqual([
      draft,
    ]);
    expect(reasonsAfter('2023-10-20', ...asked, revised, giveOpinion())).toEqual([draft, 'OPINION_STALE']);
    const narrow = [typed, requestOpinion({ itemIds: ['2.1'] }), giveOpinion(), revised];
    expect(reasonsAfter('2023-10-20', ...narrow)).toEqual([draft]);
  });

  it('finds a refusal until somebody says why the paper goes on', () => {
    const refusing = [...asked, giveOpinion({ verdict: 'refuse', text: 'Keine Deckung.' })];
    expect(reasonsAfter('2023-10-20', ...refusing)).toEqual([draft, 'OPINION_REFUSED']);
    expect(reasonsAfter('2023-10-20', ...refusing, resolveRefusal)).toEqual([draft]);
    after(...asked)
      .when(resolveRefusal)
      .thenRejected('OPINION_NOT_REFUSED');
  });

  it('keeps a paper with a type from being submitted, and no paper without one', () => {
    after(typed)
      .when(submitPaper())
      .thenRejected('PAPER_INCOMPLETE', { reasons: [{ code: 'OPINION_NOT_REQUESTED', function: 'finance' }] });
    after(draftPaper({ items })).when(submitPaper()).thenAtLeast({ type: 'PaperSubmitted' });
  });

  it('takes no opinion after the decision', () =>
    after(draftPaper({ items }), requestOpinion(), submitPaper(), decideResolution())
      .when(giveOpinion({ on: '2023-12-21' }))
      .thenRejected('RESOLUTION_ALREADY_DECIDED'));
});
