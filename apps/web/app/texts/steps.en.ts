import type { Texts } from './texts.ts';

export const stepsEn: Texts['steps'] = {
  title: 'What can be done now',
  none: 'Nothing more can be done with this paper at the moment.',
  revise: 'Revise the draft',
  submit: 'Submit the paper',
  amend: 'Propose an amendment',
  recommend: 'Record a recommendation',
  decide: 'Record the decision',
  engross: 'Engross the resolution',
  forward: 'Order forwardings',
  vote: 'Record a vote',
  withdraw: 'Withdraw the amendment',
  ofAmendment: (mover) => `(amendment of ${mover})`,
  doneTitle: 'Saved',
  doneNotShown: 'The page will show it in a moment; please load it again.',
  done: {
    drafted: 'The paper is drafted.',
    revised: 'The draft is revised.',
    submitted: 'The paper is submitted.',
    proposed: 'The amendment is proposed.',
    withdrawn: 'The amendment is withdrawn.',
    voted: 'The vote is recorded.',
    recommended: 'The recommendation is recorded.',
    decided: 'The decision is recorded.',
    engrossed: 'The resolution is engrossed.',
    forwarded: 'The forwardings are ordered.',
  },
  conflictsFound: (count) =>
    count === 1 ? 'It contradicts another amendment:' : `It contradicts other amendments in ${count} places:`,
  register: 'Draft a paper',
  import: 'Read a file',
};
