export const paperEventsEn: Readonly<Record<string, string>> = {
  PaperDrafted: 'Paper drafted',
  DraftRevised: 'Draft revised',
  PaperSubmitted: 'Paper submitted',
};
