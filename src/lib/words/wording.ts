/** Text of a catalogue with the wording taken out: what another language has to fill in. */
export type Wording<T> = T extends string
	? string
	: T extends (...parameters: infer P) => infer R
		? (...parameters: P) => Wording<R>
		: T extends readonly (infer E)[]
			? readonly Wording<E>[]
			: T extends object
				? { readonly [K in keyof T]: Wording<T[K]> }
				: T;
