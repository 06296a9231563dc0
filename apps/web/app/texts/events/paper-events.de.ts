export const paperEventsDe: Readonly<Record<string, string>> = {
  PaperDrafted: 'Vorlage angelegt',
  DraftRevised: 'Entwurf überarbeitet',
  PaperSubmitted: 'Vorlage eingebracht',
};
