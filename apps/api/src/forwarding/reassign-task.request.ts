import { OrderRequest } from '../request/order.request.ts';

export class ReassignTaskRequest extends OrderRequest {}
