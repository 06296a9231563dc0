/** Forms about a plan that is not adopted yet, and about provisional management. */
export const draftPlanDe = {
  noBaseline: 'Der Plan hat noch keine Ansätze. Sie werden zuerst aus einer Datei eingelesen.',
  changeListLead:
    'Eine Änderungsliste ändert Ansätze des Entwurfs oder fügt neue ein. Sie wird als Ganzes festgehalten, in der Reihenfolge ihrer Nummern.',
  number: 'Nummer der Liste',
  numberHint: 'die nächste in der Reihe',
  name: 'Bezeichnung der Liste',
  line: 'Ansatz',
  lineNow: (line: string, amount: string) => `${line}, bisher ${amount}`,
  newAmount: 'Neuer Betrag',
  setLine: (number: number) => `Änderung ${number}: anderer Betrag`,
  newLine: (number: number) => `Änderung ${number}: neuer Ansatz`,
  addSet: 'Betrag ändern',
  addLine: 'Neuen Ansatz einfügen',
  remove: 'Änderung entfernen',
  noChanges: 'Die Liste ändert noch nichts. Bitte ändern Sie einen Betrag oder fügen Sie einen Ansatz ein.',
  lineId: 'Kennung',
  lineIdHint: 'im Plan nur einmal, zum Beispiel it-betrieb-2027',
  label: 'Bezeichnung des Ansatzes',
  year: 'Haushaltsjahr',
  adoptLead: 'Mit dem Beschluss der Haushaltssatzung steht der Plan fest; danach ändern ihn nur noch Umschichtungen.',
  paperHint: 'der Vorlage, mit der die Satzung beschlossen wurde, zum Beispiel 23-V-15-0007',
  paperUnknown: 'Diese Vorlage gibt es nicht.',
  provisionalLead:
    'Solange für ein Haushaltsjahr keine genehmigte Satzung gilt, gilt die vorläufige Haushaltsführung. Sie beginnt und endet je Jahr einmal.',
  provisionalStep: 'Was festgehalten wird',
  provisionalSteps: { begin: 'Sie beginnt.', end: 'Sie endet.' },
};
