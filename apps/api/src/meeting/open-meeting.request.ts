import { ObjectListField } from '../request/object-field.ts';
import { OrderRequest } from '../request/order.request.ts';
import { MemberRequest } from './member.request.ts';

export class OpenMeetingRequest extends OrderRequest {
  @ObjectListField(MemberRequest, { maxItems: 10_000, description: 'Who is there.' })
  attendance!: readonly MemberRequest[];
}
