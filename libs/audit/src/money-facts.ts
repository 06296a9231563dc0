import type { LedgerFact } from '#council/events';
import { ledgerFactOf } from '#council/events';
import type { EventStore } from '#event-store';
import type { IsoDate, Position } from '#kernel';
import { START } from '#kernel';

const PAGE = 1_000;

/** Every fact of papers and plans up to a position, in the order of the record; what became so after `asOf` is left out. */
export const moneyFacts = async (
  store: Pick<EventStore, 'readAll'>,
  { asOf, upTo }: { readonly asOf?: IsoDate; readonly upTo: Position },
): Promise<readonly LedgerFact[]> => {
  const facts: LedgerFact[] = [];
  let after = START;
  for (;;) {
    const page = await store.readAll({ after, upTo, limit: PAGE });
    facts.push(
      ...page
        .filter(({ metadata }) => asOf === undefined || metadata.occurredOn <= asOf)
        .flatMap((recorded) => ledgerFactOf(recorded) ?? []),
    );
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return facts;
    after = last.position;
  }
};
