export { loadFile, type LoadRequest } from './load-file';
export { LoadError } from './load-error';
export type { Receipt, RejectedRow } from './receipt';
export { loadShipped } from './shipped';
export { withdrawBatch, type Withdrawal, type WithdrawRequest } from './withdraw';
export { todayInBeijing } from './today';
