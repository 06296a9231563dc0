import { streamName } from '#kernel';

/** One log is one municipality's, so there is one organisation in it. */
export const ORGANISATION_STREAM = streamName('organisation-municipality');
