import { IngestError } from '../error';
import type { Line } from '../lines';
import { codeOf, type Register } from '../register';

/** The columns of the boundary dataset that a feature fills. */
export const GEO_JSON_HEADINGS = ['code', 'datum', 'coordinates'];

/** Members that name a unit, the surest first; then any other is tried. */
const NAMING = ['code', 'adcode', '区划代码', '代码', 'gb', 'name', 'NAME', '名称'];

interface Feature {
	properties?: Record<string, unknown> | null;
	geometry?: unknown;
}

interface Collection {
	features: Feature[];
	datum?: unknown;
	crs?: { properties?: { name?: unknown } } | null;
}

/**
 * Takes a text for a GeoJSON collection of features: a line a feature, cells in the order of the headings; undefined
 * when it is something else.
 * @throws IngestError when the file does not state its datum, or states two
 */
export function geoJsonLines(
	name: string,
	pieces: readonly string[],
	units: Register
): Line[] | undefined {
	const collection = isGeoJson(pieces) ? collectionOf(pieces.join('')) : undefined;
	if (!collection) return undefined;
	const datum = datumOf(name, collection);
	return collection.features.map(({ properties, geometry }, i) => ({
		number: i + 1,
		cells: [unitOf(properties ?? {}, units), datum, JSON.stringify(geometry ?? null)]
	}));
}

/** Whether the text begins as a collection of features does. */
export function isGeoJson([first = '']: readonly string[]): boolean {
	return /^\ufeff?\s*\{/.test(first) && first.includes('"FeatureCollection"');
}

function collectionOf(text: string): Collection | undefined {
	try {
		const parsed = JSON.parse(text.replace(/^\ufeff/, '')) as Partial<Collection>;
		return Array.isArray(parsed.features) ? (parsed as Collection) : undefined;
	} catch {
		return undefined;
	}
}

/** Spellings by which a file states its datum: a member `datum`, its own name, or a `crs`. */
const DATUMS: readonly [spelling: RegExp, datum: string][] = [
	[/gcj-?_?02|火星/i, 'GCJ-02'],
	[/cgcs-?_?2000|epsg:+4490|国家2000/i, 'CGCS2000'],
	[/wgs-?_?84|crs84|epsg:+4326/i, 'WGS-84']
];

function datumOf(name: string, { datum, crs }: Collection): string {
	const stated = [datum, name, crs?.properties?.name].map((text) =>
		typeof text === 'string' ? DATUMS.find(([spelling]) => spelling.test(text))?.[1] : undefined
	);
	const found = stated.filter((one): one is string => one !== undefined);
	const [first] = found;
	if (first === undefined)
		throw new IngestError(
			name,
			'是 GeoJSON 边界文件，但没有说明坐标基准',
			'请在文件名中写明 WGS84、CGCS2000 或 GCJ02（如 边界-GCJ02.geojson），或在文件中加 "datum" 一项'
		);
	if (found.some((one) => one !== first))
		throw new IngestError(
			name,
			`说明的坐标基准互相矛盾：${[...new Set(found)].join('、')}`,
			'请核对后只保留一种'
		);
	return first;
}

/** The value that names a unit of the register, else the first that was meant to. */
function unitOf(properties: Record<string, unknown>, units: Register): string {
	const keys = [...NAMING.filter((key) => key in properties), ...Object.keys(properties)];
	const texts = keys
		.map((key) => properties[key])
		.filter((value) => typeof value === 'string' || typeof value === 'number')
		.map((value) => shortCode(String(value)));
	return texts.find((text) => codeOf(units, text) !== undefined) ?? texts[0] ?? '';
}

/** 156130921 (with the country) and 130921000000 are 130921. */
function shortCode(text: string): string {
	return text.replace(/^156(\d{6})$/, '$1').replace(/^(\d{6})0{6}$/, '$1');
}
