export {
	knownHeadings,
	rememberHeadings,
	type KnownHeading,
	type Mapping,
	type MappingRequest
} from './aliases';
export { loadFile, type LoadRequest } from './load-file';
export { LoadError } from './load-error';
export type { Doubts, Receipt, RejectedRow } from './receipt';
export { readSurroundings } from './surroundings';
export { loadShipped } from './shipped';
export { withdrawBatch, type Withdrawal, type WithdrawRequest } from './withdraw';
export { todayInBeijing } from './today';
