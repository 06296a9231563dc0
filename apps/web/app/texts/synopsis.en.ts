import type { Texts } from './texts.ts';

export const synopsisEn: Texts['resolution']['synopsis'] = {
  title: 'Synopsis',
  lead: 'Filed, recommended and adopted side by side, and who changed it.',
  caption: 'Every item in its versions',
  label: 'Item',
  filed: 'filed',
  recommended: 'recommended',
  adopted: 'adopted',
  byWhom: 'by whom',
  asFiled: 'as filed',
  asRecommended: 'as recommended',
  absent: 'not contained',
  notDecided: 'not yet adopted',
  nobody: 'nobody',
  step: {
    recommended: (body, day, votes) => `recommended: ${body}, ${day}, ${votes}`,
    adopted: (body, day, votes) => `adopted: ${body}, ${day}, ${votes}`,
    rejected: (body, day, votes) => `rejected: ${body}, ${day}, ${votes}`,
  },
  shortStep: {
    recommended: (day) => `recommended on ${day}`,
    adopted: (day) => `adopted on ${day}`,
    rejected: (day) => `rejected on ${day}`,
  },
  open: 'not voted yet',
  votes: (yes, no, abstentions) =>
    `${yes} yes, ${no} no${abstentions === 0 ? '' : abstentions === 1 ? ', 1 abstention' : `, ${abstentions} abstentions`}`,
};
