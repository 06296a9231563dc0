import { OrderRequest } from '../request/order.request.ts';

export class ApproveMinutesRequest extends OrderRequest {}
