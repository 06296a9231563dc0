import { OrderRequest } from '../request/order.request.ts';

export class SubmitPaperRequest extends OrderRequest {}
