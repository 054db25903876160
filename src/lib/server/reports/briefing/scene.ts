import type { Freshness } from '../report';
import type { Sources } from './sources';

/** The scenes of the screen at the dispatch meeting, in the order in which they stand when nothing else is set. */
export const sceneIds = [
	'decisions',
	'today',
	'air-day',
	'air-month',
	'water',
	'fire',
	'goals',
	'ladder',
	'moves'
] as const;

export type SceneId = (typeof sceneIds)[number];

export function isScene(id: string): id is SceneId {
	return (sceneIds as readonly string[]).includes(id);
}

/** What a scene shows, in figures of a report; null where the data for it have not come at all. */
export interface Told<Body> {
	body: Body | null;
	/** How many rows it lists, so many a sheet; 0 where it has none to turn over. */
	rows: number;
	aSheet?: number;
}

/** One kind of scene: the readings it stands on, and what it chooses of the reports. It judges nothing. */
export interface SceneKind<Body> {
	/** Datasets whose newest day is its cut-off. */
	datasets: readonly string[];
	tell: (sources: Sources) => Promise<Told<Body>>;
}

/** A scene as it stands on the screen. */
export interface Scene<Id extends SceneId, Body> extends Told<Body> {
	id: Id;
	/** How fresh its datasets are by the clock of the screen. */
	freshness: Freshness[];
}
