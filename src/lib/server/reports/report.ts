/** The rule a figure was judged by, printed under "how it was computed". */
export interface Rule {
	/** What the rule decides, a key of the words catalogue (`rule.*`). */
	subject: string;
	/** Edition or profile in force, e.g. `HJ 633-2012`. */
	edition: string;
	clause: string;
	/** The model file that carries it, relative to src/lib/server/models, e.g. `air/air_month.sql`. */
	model: string;
	/** Why the rule is provisional, when it is. */
	note: string | null;
}

/** How fresh one dataset is on the day of judgement. */
export interface Freshness {
	dataset: string;
	/** Newest day with data, not after `asof`; null = nothing imported. */
	newest: string | null;
	/** Days from `newest` to `asof`. */
	ageDays: number | null;
	/** Days between deliveries; null = not set by the region. */
	rhythmDays: number | null;
	/** Days beyond the rhythm; 0 = current. */
	lateDays: number;
	/** Share of rows still 实况 in the newest month, as a flag for the basis line. */
	provisional: boolean;
}

/** What every report says about itself. */
export interface Basis {
	/** The day of judgement (评判日), ISO. */
	asof: string;
	/** True when `asof` was asked for in the address. */
	asofGiven: boolean;
	/** True when the database holds synthetic data. */
	demo: boolean;
	region: { id: string; name: string; bureau: string };
	/** Last line of the change log: the state of the data this report was computed from. */
	changeNo: number;
	freshness: Freshness[];
	rules: Rule[];
}

/** Received of expected, printed beside every aggregate. */
export interface Coverage {
	received: number;
	expected: number;
}

export interface Area {
	code: string;
	/** Full name, e.g. 孟村回族自治县. */
	name: string;
	/** Short name for tiles and charts, e.g. 孟村. */
	short: string;
}

/** A table as it is downloaded: headings are already words; numbers keep `digits` decimals in CSV. */
export interface Table {
	/** 〈report〉_〈period〉, used for the file name. */
	name: string;
	columns: { key: string; heading: string; digits?: number }[];
	rows: Record<string, string | number | boolean | null>[];
}
