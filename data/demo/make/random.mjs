/** Seeded randomness. Only integer and plain floating-point arithmetic, so that every machine draws the same numbers. */

const SEED = 'duibiao demo 1';

function hash(text) {
	let h = 1779033703 ^ text.length;
	for (let i = 0; i < text.length; i++) {
		h = Math.imul(h ^ text.charCodeAt(i), 3432918353);
		h = (h << 13) | (h >>> 19);
	}
	return (h ^ (h >>> 16)) >>> 0;
}

/** A stream of its own for every label, so that a change to one file leaves the others as they were. */
export function stream(label) {
	let a = hash(`${SEED}/${label}`);
	const unit = () => {
		a = (a + 0x6d2b79f5) | 0;
		let t = Math.imul(a ^ (a >>> 15), 1 | a);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
	const integer = (low, high) => low + Math.floor(unit() * (high - low + 1));
	return {
		/** Uniform in [0, 1). */
		unit,
		/** Uniform integer in [low, high]. */
		integer,
		/** Nearly normal with mean 0 and deviation 1: the sum of twelve uniforms less six, never beyond ±6. */
		normal: () => {
			let sum = -6;
			for (let i = 0; i < 12; i++) sum += unit();
			return sum;
		},
		chance: (probability) => unit() < probability,
		pick: (list) => list[integer(0, list.length - 1)],
		/** Index drawn by weight. */
		weighted: (weights) => {
			const total = weights.reduce((sum, weight) => sum + weight, 0);
			let rest = unit() * total;
			for (let i = 0; i < weights.length; i++) {
				rest -= weights[i];
				if (rest < 0) return i;
			}
			return weights.length - 1;
		}
	};
}

/** First-order autoregression with deviation 1: `memory` is what carries over from one step to the next. */
export function autoregression(random, length, memory) {
	const fresh = Math.sqrt(1 - memory * memory);
	const values = [random.normal()];
	while (values.length < length) {
		values.push(memory * values[values.length - 1] + fresh * random.normal());
	}
	return values;
}

export const clamp = (value, low, high) => Math.min(high, Math.max(low, value));
