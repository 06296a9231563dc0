export const recommendationsDe = {
  title: 'Empfehlung',
  empty: 'Noch keine Empfehlung.',
  advice: 'Empfehlung',
  advices: {
    asFiled: 'wie eingebracht annehmen',
    withChanges: 'mit Änderungen annehmen',
    reject: 'ablehnen',
  },
  protocol: 'Protokoll',
  wordedBy: 'Fassung',
};
