import type { Wording } from '../wording';
import type { fireSatellite as chinese } from '../zh/fire-satellite';
import { plural } from './plural';

/** What the fire pages say of satellite events. Sentences end with a space where another may follow. */
export const fireSatellite = {
	title: 'What satellites saw',
	cloud: 'Fires under cloud are not included',
	say: (events: number, statics: number, pixels: number) =>
		`${plural(events, 'fire event')} counted (${plural(pixels, 'pixel')}), of which ${statics} marked as static heat sources; ${events - statics} without them. `,
	low: (events: number) =>
		events > 0
			? `${plural(events, 'more event')} of low-confidence pixels only: listed, not counted. `
			: '',
	unplaced: (events: number) =>
		events > 0 ? `${plural(events, 'event')} not located, still counted for the city. ` : '',
	beyond: (pixels: number) =>
		pixels > 0 ? `${plural(pixels, 'pixel')} outside the area: listed, not counted. ` : '',
	listings: (source: string, points: number) =>
		`${source}: ${plural(points, 'point')}, counted apart. `,
	caption: (cloud: string) =>
		`Pixels are merged into events: adjoining in the same pass, or close to those of another satellite within the time window. Counted apart from fire alarms, never added to them. ${cloud}.`,
	noneLocated: (cloud: string) =>
		`No event can be assigned to a county: satellite data carry no county names, and no boundary file has been loaded, so every county shows 0. ${cloud}.`,
	none: 'No satellite fire events in this period. ',
	heads: {
		events: 'Events',
		pixels: 'Pixels',
		statics: 'Of which static sources',
		net: 'Without static sources',
		low: 'Low confidence',
		nearLine: 'Near a boundary',
		disagreeing: 'At odds with the boundary',
		perKha: 'Events per 1,000 ha',
		alarms: 'Confirmed alarms'
	},
	unplacedRow: 'Not located',
	event: 'Event',
	eventsTitle: (count: number) => `Satellite fire events: ${count}`,
	seen: 'Observed',
	where: 'Latitude, longitude',
	county: 'County',
	satellites: 'Satellite',
	width: (metres: number, pixels: number) =>
		pixels === 1 ? '1 pixel' : `${pixels} pixels, ${metres} m wide`,
	frp: 'Radiative power',
	mark: 'Marks',
	marks: {
		low: 'low confidence, not counted',
		beyond: 'outside the area, not counted',
		nearLine: 'near a boundary, to be checked on site',
		provisional: 'near-real-time product, to be replaced by the standard one'
	},
	nearest: (county: string, metres: number) => `${metres} m from ${county}`,
	reason: {
		type: 'static heat source (type in the standard product)',
		type_mask: 'static heat source (mask)',
		recurrence: 'static heat source (recurring)',
		listed: 'static heat source (register)'
	} as Readonly<Record<string, string>>,
	confidence: { low: 'low', nominal: 'nominal', high: 'high' } as Readonly<Record<string, string>>,
	rows: (count: number) => plural(count, 'source row'),
	product: { nrt: 'near real time', standard: 'standard' } as Readonly<Record<string, string>>,
	typeOf: (type: number) => `type ${type}`,
	listingTitle: 'Lists of the ministries',
	listingHeads: { source: 'Source', time: 'Time', printed: 'As listed', county: 'County' }
} as const satisfies Wording<typeof chinese>;
