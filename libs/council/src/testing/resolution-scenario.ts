import { resolutionDecider } from '../resolution/resolution.decider.ts';
import { scenario } from './scenario.ts';

/** `given(…events)` or `after(…orders)`, then `.when(order)` and what follows. */
export const { given, after } = scenario(resolutionDecider);
