import type { Texts } from './texts.ts';

export const provenanceEn: Texts['resolution']['provenance'] = {
  title: 'Provenance',
  of: (item) => `of ${item}`,
  lead: 'Who set an item, and by which vote, stands under "Provenance"; items without one are as filed.',
  movedBy: 'Moved by',
  mover: (name, kind) => `${name} (${kind})`,
  change: 'Change',
  recommended: 'Recommended by',
  recommendation: (body, day, protocol, wordedBy) => `${body}, ${day}, ${protocol}, as worded by ${wordedBy}`,
  adopted: 'Adopted by',
  withResolution: (body, day, number) => `${body}, ${day}, with resolution no. ${number}`,
  withOwnVote: (body, day) => `${body}, ${day}, in a vote of its own`,
  votedOnItem: (body, day) => `${body}, ${day}, in the vote on single items`,
  takenOver: 'Taken over',
  takenOverOn: (day) => `on ${day}, without a vote, by whoever filed the paper`,
  inParts: 'vote on parts, figures at the amendment',
  notAdopted: 'not adopted yet',
  recorded: 'Recorded',
  budget: 'Effect on budget and posts',
};
