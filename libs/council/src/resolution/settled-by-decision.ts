/** `by` of an amendment that the decision settled; no amendment may have this id. */
export const SETTLED_BY_DECISION = 'decision';
