import type { Area } from './report';

/**
 * How a value is to be read: below the detection limit that it states, a suspect 0 of a probe, below an unknown limit; ½ is
 * a mean of nothing but values below detection, at half their limits.
 */
export type Mark = '<' | '0' | 'ND' | '½';

/** One item of a section in the week: as printed with one sample, the rounded mean with several. */
export interface WaterReading {
	item: string;
	/** In the unit of the item; null = bare ND. */
	value: number | null;
	mark: Mark | null;
	/** 1 to 6; null = not judged, or not one of the 21 items. */
	class: number | null;
	/** Whether it is one of the 21 items that decide the class. */
	judged: boolean;
	/** Values that entered, of these below detection, and those that could not enter. */
	samples: number;
	below: number;
	leftOut: number;
}

/** An item of a section in one of two weeks that are compared; without a value nothing came of it. */
export type ItemState = Pick<WaterReading, 'value' | 'mark' | 'class'>;

/** An item over the base class, in the official order. */
export interface Exceedance {
	item: string;
	value: number;
	class: number;
	/** Limit of the base class, in the unit of the item. */
	limit: number | null;
	/** (C − S) ÷ S over the base class; null for pH and dissolved oxygen, which carry none. */
	multiple: number | null;
	/** The same item where the water comes in; null = no value there. */
	inflow: { value: number | null; mark: Mark | null; increased: boolean | null } | null;
}

export type WaterStatus =
	| 'met'
	| 'failed'
	| 'dry'
	| 'frozen'
	| 'no_water'
	| 'suspended'
	| 'missing'
	| 'not_judged'
	| 'reference';

/** One section in one week: a row of the bulletin. */
export interface WaterSection {
	code: string;
	name: string;
	river: string;
	/** Where the water comes from and goes to, as printed. */
	upstream: string | null;
	downstream: string | null;
	/** Who answers; null for a reference point. */
	answering: Area | null;
	/** 国控, 省控 … as registered. */
	control: string;
	waterbody: 'river' | 'lake';
	/** 1 to 5; null = none set. */
	target: number | null;
	status: WaterStatus;
	/** Key of words.water.reason where there is no verdict. */
	reason: string | null;
	/** State of the water by its newest sampling; null = none came. */
	flow: string | null;
	class: number | null;
	samples: number;
	sampledAt: string | null;
	remark: string | null;
	provisional: boolean;
	last: { class: number | null; status: string | null };
	/** Classes against last week; positive = better; null = one of the two is missing. */
	change: number | null;
	lastYear: { class: number | null; status: string | null };
	yearChange: number | null;
	/** The items that changed the class against last week, each as it was then and is now. */
	moved: { item: string; last: ItemState; now: ItemState }[];
	/** Eight weeks, the last is this one. */
	history: { from: string; class: number | null; status: string }[];
	readings: WaterReading[];
	/** Items of the worst class with the limit of the better class that each misses. */
	drivers: { item: string; value: number; class: number; missedLimit: number | null }[];
	exceeding: Exceedance[];
	/** At most three over Ⅲ, with the multiple over Ⅲ. */
	mainPollutants: { item: string; class: number; multiple: number | null }[];
	/** Items that could not be judged and could have made the class worse. */
	undecided: { item: string; value: number | null; mark: Mark | null; reason: string }[];
	/** The section that the water comes from; reach: who answers there, or where it comes from outside. */
	inflow: {
		code: string;
		name: string;
		reach: string | null;
		class: number | null;
		status: string;
		target: number | null;
		/** Every judged item of this section with its value there; increased: worse here, null = can't be said; over: misses the target. */
		items: {
			item: string;
			value: number | null;
			mark: Mark | null;
			over: boolean;
			increased: boolean | null;
		}[];
	} | null;
	/** The status with the upstream deduction of the region's setting: `not_increased`, `left_out`, or the plain one. */
	deducted: string;
	/** 未增加: every item over the target came in no better than it leaves. */
	notIncreased: boolean;
}
