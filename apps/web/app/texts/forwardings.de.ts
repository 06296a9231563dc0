export const forwardingsDe = {
  title: 'Weiterleitungen',
  empty: 'Noch nicht weitergeleitet.',
  caption: 'Wer den Beschluss bekommt',
  recipient: 'Empfänger',
  purpose: 'Zweck',
  purposes: { forAction: 'weitere Veranlassung', forInformation: 'Kenntnisnahme' },
  items: 'Ziffern',
  due: 'Frist',
  state: 'Stand',
  states: { ordered: 'verfügt', delivered: 'zugestellt', acknowledged: 'Eingang bestätigt', recalled: 'zurückgerufen' },
};
