/** The meeting a vote names, or nothing: a field left out stays out of the record. */
export const meetingOf = ({ meetingId }: { readonly meetingId?: string }): { readonly meetingId?: string } =>
  meetingId === undefined ? {} : { meetingId };
