/**
 * Beschlussnummer vergeben: the first event of a stream that exists only to be created once, so that of two clerks
 * giving the same number to two resolutions exactly one succeeds.
 */
export interface ResolutionNumberReserved {
  readonly type: 'ResolutionNumberReserved';
  readonly data: {
    readonly body: string;
    readonly year: number;
    readonly number: string;
    readonly resolutionId: string;
  };
}
