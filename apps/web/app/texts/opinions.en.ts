import type { Texts } from './texts.ts';

export const opinionsEn: Texts['resolution']['opinions'] = {
  title: 'Opinions',
  caption: 'Opinions and co-signatures asked for',
  office: 'Office',
  kind: 'Kind',
  kinds: { opinion: 'opinion', coSignature: 'co-signature' },
  dueOn: 'Due',
  state: 'State',
  open: 'still to come',
  verdicts: { approve: 'approved', approveWithRemarks: 'approved with remarks', refuse: 'refused' },
  on: (verdict, day) => `${verdict} on ${day}`,
  late: 'after the due day',
  stale: 'stale: the text has changed since',
  resolved: (day, because) => `resolved on ${day}: ${because}`,
  step: 'Give opinion',
  stepFor: (office) => `for ${office}`,
  formTitle: (kind, office) => `${kind} for ${office}`,
  formLead: (version, day) =>
    `You judge version ${version} of the text; it is due on ${day}. If the text changes afterwards, it is asked for anew.`,
  verdict: 'Result',
  text: 'Words',
  textHint: 'needed unless you approve without remarks',
  save: 'Give',
};
