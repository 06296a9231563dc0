import type { GiveRecommendation } from '#council';
import { ChoiceField } from '../request/choice-field.ts';
import { ObjectField } from '../request/object-field.ts';
import { OrderRequest } from '../request/order.request.ts';
import { TextField, TextListField } from '../request/text-field.ts';
import { RecommendationReferenceRequest } from './recommendation-reference.request.ts';
import { VoteReportRequest } from './vote-report.request.ts';

export class GiveRecommendationRequest extends OrderRequest {
  @ObjectField(RecommendationReferenceRequest)
  recommendation!: RecommendationReferenceRequest;

  @ChoiceField(['asFiled', 'withChanges', 'reject'])
  advice!: GiveRecommendation['data']['advice'];

  @TextListField({
    maxLength: 100,
    maxItems: 1_000,
    optional: true,
    description: 'Amendments recommended, in the order in which they are applied.',
  })
  amendmentIds: readonly string[] = [];

  @ObjectField(VoteReportRequest)
  vote!: VoteReportRequest;

  @TextField({ maxLength: 150, optional: true, description: 'Its meeting; presence and quorum then come from there.' })
  meetingId?: string;
}
