export const stepsDe = {
  title: 'Was jetzt möglich ist',
  none: 'Für diese Vorlage ist im Moment kein weiterer Schritt möglich.',
  revise: 'Entwurf überarbeiten',
  submit: 'Vorlage einbringen',
  amend: 'Änderungsantrag stellen',
  recommend: 'Empfehlung festhalten',
  decide: 'Beschluss festhalten',
  engross: 'Beschluss ausfertigen',
  forward: 'Weiterleitung verfügen',
  vote: 'Abstimmung festhalten',
  withdraw: 'Antrag zurückziehen',
  ofAmendment: (mover: string) => `(Antrag: ${mover})`,
  doneTitle: 'Gespeichert',
  doneNotShown: 'Die Seite zeigt es gleich; bitte laden Sie sie in einem Moment neu.',
  done: {
    drafted: 'Die Vorlage ist als Entwurf angelegt.',
    revised: 'Der Entwurf ist überarbeitet.',
    submitted: 'Die Vorlage ist eingebracht.',
    proposed: 'Der Änderungsantrag ist gestellt.',
    withdrawn: 'Der Änderungsantrag ist zurückgezogen.',
    voted: 'Die Abstimmung ist festgehalten.',
    recommended: 'Die Empfehlung ist festgehalten.',
    decided: 'Der Beschluss ist festgehalten.',
    engrossed: 'Der Beschluss ist ausgefertigt.',
    forwarded: 'Die Weiterleitung ist verfügt.',
  },
  conflictsFound: (count: number) =>
    count === 1
      ? 'Er steht zu einem anderen Antrag im Widerspruch:'
      : `Er steht in ${count} Punkten zu anderen Anträgen im Widerspruch:`,
  register: 'Vorlage anlegen',
  import: 'Datei einlesen',
};
