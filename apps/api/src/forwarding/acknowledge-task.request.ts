import { OrderRequest } from '../request/order.request.ts';

export class AcknowledgeTaskRequest extends OrderRequest {}
