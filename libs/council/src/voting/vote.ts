/**
 * Abstimmungsergebnis, as far as it is known. Only what somebody counted or named is kept here; what follows from it is
 * derived whenever it is asked for (`figuresOf`), so a derived figure is never taken for a counted one.
 */
export type Tally =
  | {
      readonly known: 'counts';
      readonly yes: number;
      readonly no: number;
      readonly abstentions: number;
      readonly invalid: number;
    }
  /** Einstimmig: all who said yes or no said the same. `abstentions` as far as the minutes name them. */
  | { readonly known: 'unanimous'; readonly abstentions?: number }
  /** Nach Fraktionen. */
  | { readonly known: 'byFaction'; readonly factions: readonly FactionVote[] }
  /** "Gegen die Stimmen der …, Rest Zustimmung": who was not in favour is counted, all others present were. */
  | {
      readonly known: 'restInFavour';
      readonly no: number;
      readonly abstentions: number;
      readonly invalid: number;
    }
  /** Namentlich: every member by id; names are personal data and are kept elsewhere. */
  | { readonly known: 'rollCall'; readonly votes: readonly MemberVote[] };

export type TallyKind = Tally['known'];

export interface FactionVote {
  readonly faction: string;
  readonly vote: MemberVote['vote'];
  /** How many of its members voted so; null when only the side is known. A faction that split is listed twice. */
  readonly members: number | null;
}

export interface MemberVote {
  readonly memberId: string;
  readonly vote: 'yes' | 'no' | 'abstention';
}

export type Outcome = 'adopted' | 'rejected';

/** Names a rule and the day its version begins, so an auditor recomputes with the rule that was valid then. */
export type MajorityRuleId = 'hgo-54@2005-04-01' | 'gemo-bw-37@2000-07-24';

/** Offen, geheim, namentlich. */
export type VotingMode = 'open' | 'secret' | 'rollCall';

/** What was voted and by which rule. `legalSource` is stored beside the vote because rules are renumbered. */
export interface Vote {
  readonly tally: Tally;
  readonly rule: MajorityRuleId;
  readonly legalSource: string;
  /** Anwesende stimmberechtigte Mitglieder; null when the minutes do not say. */
  readonly present: number | null;
  /** Absent when the minutes do not say, and in votes recorded before anybody asked. */
  readonly mode?: VotingMode;
}
