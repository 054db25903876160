import type { SceneId } from '$lib/server/reports/briefing/scene';
import type { ScreenState } from './state.json/+server';

/** How often the server is asked, and how long it may keep silent, ms. */
const EVERY = 5_000;
const PATIENCE = 4_000;
/** Signed out: the server answers, but not to this screen. */
const SIGNED_OUT = 401;

/** The line to the server: whether it answers, and whether the data behind the picture have moved on. */
export class Contact {
	/** Hour and minute of the last answer. */
	time = $state('');
	gone = $state<'silent' | 'refused' | null>(null);
	/** Scenes that would now say something else; null = unknown which; empty = none. */
	moved = $state.raw<SceneId[] | null>([]);

	/** `onNewDay`: the day of Beijing is no longer that of the picture. */
	constructor(
		private readonly address: () => string,
		private readonly day: () => string,
		private readonly onNewDay: () => void
	) {}

	/** A fresh picture has come: the server was there a moment ago. */
	heard(time: string): void {
		this.time = time;
		this.gone = null;
		this.moved = [];
	}

	/** Asks again and again. @returns how to stop */
	start(): () => void {
		let stopped = false;
		let timer = setTimeout(() => void round(), EVERY);
		const round = async () => {
			const state = await this.ask();
			if (stopped) return;
			if (state && state.today !== this.day()) this.onNewDay();
			timer = setTimeout(() => void round(), EVERY);
		};
		return () => {
			stopped = true;
			clearTimeout(timer);
		};
	}

	/** Whether the server answers this screen now: before the picture is given up for another page. */
	async answers(): Promise<boolean> {
		return (await this.ask()) !== null;
	}

	private async ask(): Promise<ScreenState | null> {
		const asking = new AbortController();
		const late = setTimeout(() => asking.abort(), PATIENCE);
		try {
			const headers = { accept: 'application/json' };
			const answer = await fetch(this.address(), { headers, signal: asking.signal });
			this.gone = answer.ok ? null : answer.status === SIGNED_OUT ? 'refused' : 'silent';
			return answer.ok ? this.take((await answer.json()) as ScreenState) : null;
		} catch {
			this.gone = 'silent';
			return null;
		} finally {
			clearTimeout(late);
		}
	}

	private take(state: ScreenState): ScreenState {
		this.time = state.time;
		this.moved = state.moved;
		return state;
	}
}
