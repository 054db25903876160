/** What a key of the presenter does. */
export type Deed =
	| { do: 'next' | 'previous' | 'first' | 'last' | 'hold' | 'blank' | 'full' | 'leave' | 'renew' }
	| { do: 'jump'; scene: number };

/** Arrows, and the two keys that clickers send; letters whatever the case. */
const KEYS: Readonly<Record<string, Exclude<Deed['do'], 'jump'>>> = {
	ArrowRight: 'next',
	ArrowDown: 'next',
	PageDown: 'next',
	ArrowLeft: 'previous',
	ArrowUp: 'previous',
	PageUp: 'previous',
	Home: 'first',
	End: 'last',
	' ': 'hold',
	b: 'blank',
	'.': 'blank',
	f: 'full',
	Escape: 'leave',
	r: 'renew'
};

/** The deed of a key; null for one that is the browser's, as every key with Ctrl, Alt or Meta is. 0 is the tenth scene. */
export function deedOf(
	event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>
): Deed | null {
	if (event.ctrlKey || event.altKey || event.metaKey) return null;
	if (/^\d$/.test(event.key)) return { do: 'jump', scene: Number(event.key) || 10 };
	const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
	const deed = KEYS[key];
	return deed ? { do: deed } : null;
}
