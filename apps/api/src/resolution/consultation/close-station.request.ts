import type { CloseStation } from '#council';
import { ChoiceField } from '../../request/choice-field.ts';
import { StationMeetingRequest } from './station-meeting.request.ts';

export class CloseStationRequest extends StationMeetingRequest {
  @ChoiceField(['noted', 'withoutRecommendation'], { description: 'Recommendations and decisions close their own.' })
  result!: CloseStation['data']['result'];
}
