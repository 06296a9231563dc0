import type { Texts } from './texts.ts';

export const forwardingsEn: Texts['resolution']['forwardings'] = {
  title: 'Forwardings',
  empty: 'Not forwarded yet.',
  caption: 'Who receives the resolution',
  recipient: 'Recipient',
  purpose: 'Purpose',
  purposes: { forAction: 'for action', forInformation: 'for information' },
  items: 'Items',
  due: 'Due',
  state: 'State',
  states: { ordered: 'ordered', delivered: 'delivered', acknowledged: 'acknowledged', recalled: 'recalled' },
};
