/** Abstimmungsergebnis. `counts` is what was counted; `unanimous` is all that is known (einstimmig). */
export type Tally =
  | {
      readonly known: 'counts';
      readonly yes: number;
      readonly no: number;
      readonly abstentions: number;
      readonly invalid: number;
    }
  | { readonly known: 'unanimous' };

export type Outcome = 'adopted' | 'rejected';

/** Names a rule and the day its version begins, so an auditor recomputes with the rule that was valid then. */
export type MajorityRuleId = 'hgo-54@2005-04-01' | 'gemo-bw-37@2000-07-24';

/** What was voted and by which rule. `legalSource` is stored beside the vote because rules are renumbered. */
export interface Vote {
  readonly tally: Tally;
  readonly rule: MajorityRuleId;
  readonly legalSource: string;
  /** Anwesende stimmberechtigte Mitglieder; null when the minutes do not say. */
  readonly present: number | null;
}
