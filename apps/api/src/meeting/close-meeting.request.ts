import { OrderRequest } from '../request/order.request.ts';

export class CloseMeetingRequest extends OrderRequest {}
