import { PositionField } from '../request/formatted-fields.ts';

export class GetResolutionRequest {
  @PositionField({ optional: true, description: 'Wait until the view shows this position.' })
  after?: string;
}
