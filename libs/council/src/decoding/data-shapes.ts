import type { CouncilEvent, CouncilEventType } from '../council-event.ts';
import type { Shape } from './shape.ts';

/** The shape of the data of each of these events. */
export type DataShapes<Types extends CouncilEventType> = {
  readonly [Type in Types]: Shape<Extract<CouncilEvent, { type: Type }>['data']>;
};
