import { airDay } from './air-day';
import { airMonth } from './air-month';
import { decisions } from './decisions';
import { fire } from './fire';
import { goals } from './goals';
import { ladder } from './ladder';
import { moves } from './moves';
import type { Scene, SceneId, SceneKind } from './scene';
import { today } from './today';
import { water } from './water';

/** Every kind of scene. A new one is a file beside these, a line here and in `sceneIds`, its words and its component. */
export const scenes = {
	decisions,
	today,
	'air-day': airDay,
	'air-month': airMonth,
	water,
	fire,
	goals,
	ladder,
	moves
} satisfies Record<SceneId, SceneKind<unknown>>;

type BodyOf<Id extends SceneId> = (typeof scenes)[Id] extends SceneKind<infer Body> ? Body : never;

/** Any scene, told apart by its id. */
export type AnyScene = { [Id in SceneId]: Scene<Id, BodyOf<Id>> }[SceneId];
