interface Refusal {
  readonly code: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What was refused, for the rejections that a command line can bring about; texts of the others belong to the API. */
const words: Readonly<Record<string, string>> = {
  CHOICE_UNKNOWN: 'The paper has neither an open amendment nor a package of this name.',
  CHOICE_REPEATED: 'The same amendment or package was chosen twice.',
  RESOLUTION_ALREADY_DECIDED: 'The paper has been decided: nothing is left that could be adopted.',
  PAPER_NOT_SUBMITTED: 'The paper is still a draft: nothing of it can be adopted yet.',
  PAPER_WITHDRAWN: 'The paper was withdrawn: nothing of it can be adopted any more.',
  PAPER_NUMBER_TAKEN: 'Another paper has this number, perhaps in another spelling.',
  PAPER_NUMBER_MALFORMED: 'The number of the paper has no digit, is too long or has characters that no number has.',
};

const listed = (value: unknown): string => (Array.isArray(value) ? value.map(String).join(', ') : String(value));

/** "Found 9, expected 1, 2, 3." from the facts, where they say so. */
const compared = ({ found, expected }: Readonly<Record<string, unknown>>): string => {
  if (found === undefined) return '';
  return expected === undefined || listed(expected) === ''
    ? ` Found ${listed(found)}.`
    : ` Found ${listed(found)}, expected ${listed(expected)}.`;
};

/** A refusal in words where there are some, and always with its code and facts for whoever has to look it up. */
export const rejectionWords = ({ code, facts }: Refusal): string => {
  const coded = `${code} ${JSON.stringify(facts)}`;
  const said = words[code];
  return said === undefined ? coded : `${said}${compared(facts)}\n${coded}`;
};
