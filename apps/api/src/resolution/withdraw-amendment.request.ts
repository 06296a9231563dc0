import { OrderRequest } from '../request/order.request.ts';

export class WithdrawAmendmentRequest extends OrderRequest {}
