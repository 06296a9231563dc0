export const votingDe = {
  tasks: 'Anzupassende Anträge',
  tasksLead: 'Der Text hat sich geändert. Diese Anträge treffen nicht mehr, worauf sie gestellt wurden.',
  lostAt: (place: string) => `Stelle: ${place}`,
  noPlace: 'ohne Ziffer',
  pinned: 'Wie beantragt',
  current: 'Wie der Text jetzt lautet',
  gone: 'Die Ziffer gibt es nicht mehr.',
  proposed: 'Nichts bleibt zu ändern; vorgeschlagen ist, den Antrag für erledigt zu erklären.',
  itemVotes: 'Abstimmung über einzelne Ziffern',
  orders: 'Reihenfolge der Abstimmungen',
  differs: (reason: string) => `Abweichend vom Vorschlag: ${reason}`,
  parts: 'Abstimmung über Teile',
};
