import type { Models } from '$lib/server/database/models.generated';
import type { Unit } from './areas';
import type { Area } from './report';
import type { Exceedance, Mark, WaterSection, WaterStatus } from './water-section';

/** What a section's rows have in common, of a week or of a month. */
export type SectionRow = Models['water_week']['row'];
type Row = SectionRow;

/** Along the rivers: by the order of the register, then by code. */
export function alongRivers(a: Row, b: Row): number {
	return (
		a.riverOrder - b.riverOrder ||
		a.river.localeCompare(b.river) ||
		a.position - b.position ||
		a.sectionCode.localeCompare(b.sectionCode)
	);
}

/** The rows of the model as the report gives them, in their order; readings, drivers and what is undecided in the order of `items`. */
export function sectionsOf(
	rows: Row[],
	units: Map<string, Unit>,
	items: readonly { item: string }[]
): WaterSection[] {
	const reaches = new Map(
		rows.map((row) => [row.sectionCode, answeringOf(row, units)?.name ?? row.upstreamName])
	);
	const order = new Map(items.map(({ item }, i) => [item, i]));
	return rows.map((row) => {
		const section = sectionOf(row, units, reaches);
		const place = ({ item }: { item: string }) => order.get(item) ?? order.size;
		const inOrder = (a: { item: string }, b: { item: string }) => place(a) - place(b);
		section.readings.sort(inOrder);
		section.drivers.sort(inOrder);
		section.undecided.sort(inOrder);
		section.moved.sort(inOrder);
		return section;
	});
}

function sectionOf(
	row: Row,
	units: Map<string, Unit>,
	reaches: Map<string, string | null>
): WaterSection {
	return {
		code: row.sectionCode,
		name: row.name,
		river: row.river,
		upstream: row.upstreamName,
		downstream: row.downstreamName,
		answering: answeringOf(row, units),
		control: row.controlLevel,
		waterbody: row.waterbody === 'lake' ? 'lake' : 'river',
		target: row.targetClass,
		status: row.status as WaterStatus,
		reason: row.reason,
		flow: row.flow,
		class: row.class,
		samples: row.samples,
		sampledAt: row.sampledAt,
		remark: row.remark,
		provisional: row.provisional,
		last: { class: row.lastClass, status: row.lastStatus },
		change: row.change,
		lastYear: { class: row.yearClass, status: row.yearStatus },
		yearChange: row.yearChange,
		moved: movedOf(row),
		history: row.history
			.map((week) => ({
				from: week.dateFrom ?? '',
				class: week.class,
				status: week.status ?? 'missing'
			}))
			.sort((a, b) => a.from.localeCompare(b.from)),
		...judgedOf(row),
		inflow: inflowOf(row, reaches)
	};
}

function movedOf({ moved }: Row): WaterSection['moved'] {
	return (moved ?? []).map(({ item, value, mark, lastValue, lastMark, ...rest }) => ({
		item: item ?? '',
		last: { value: lastValue, mark: lastMark as Mark | null, class: rest.lastClass },
		now: { value, mark: mark as Mark | null, class: rest.class }
	}));
}

/** What the values of a row say: the lists of the model, in its order. */
function judgedOf(row: Row) {
	return {
		readings: row.readings.map(({ item, value, mark, ...rest }) => ({
			item: item ?? '',
			value,
			mark: mark as Mark | null,
			class: rest.class,
			judged: rest.judged ?? false,
			samples: rest.samples ?? 0,
			below: rest.below ?? 0,
			leftOut: rest.leftOut ?? 0
		})),
		drivers: (row.drivers ?? []).map(({ item, value, missedLimit, ...rest }) => ({
			item: item ?? '',
			value: value ?? 0,
			class: rest.class ?? 0,
			missedLimit
		})),
		exceeding: exceedingOf(row),
		mainPollutants: (row.mainPollutants ?? []).map(({ item, multiple, ...rest }) => ({
			item: item ?? '',
			class: rest.class ?? 0,
			multiple
		})),
		undecided: (row.undecided ?? []).map(({ item, value, mark, reason }) => ({
			item: item ?? '',
			value,
			mark: mark as Mark | null,
			reason: reason ?? ''
		})),
		notIncreased: row.notIncreased,
		deducted: row.deductedStatus
	};
}

function exceedingOf(row: Row): Exceedance[] {
	return (row.exceeding ?? []).map(({ item, value, baseLimit, multiple, ...rest }) => {
		const inflow = row.inflowItems?.find((found) => found.item === item);
		return {
			item: item ?? '',
			value: value ?? 0,
			class: rest.class ?? 0,
			limit: baseLimit,
			multiple,
			inflow: inflow
				? { value: inflow.value, mark: inflow.mark as Mark | null, increased: inflow.increased }
				: null
		};
	});
}

function inflowOf(row: Row, reaches: Map<string, string | null>): WaterSection['inflow'] {
	const { inflowSectionCode: code, inflowName: name } = row;
	if (code === null || name === null || row.inflowStatus === null) return null;
	return {
		code,
		name,
		reach: reaches.get(code) ?? null,
		class: row.inflowClass,
		status: row.inflowStatus,
		target: row.inflowTargetClass,
		items: (row.inflowItems ?? []).map(({ item, mark, ...rest }) => ({
			item: item ?? '',
			value: rest.value,
			mark: mark as Mark | null,
			over: rest.over ?? false,
			increased: rest.increased
		}))
	};
}

/** The unit that answers; a code outside the register is a fault of the register, which the loader refuses. */
function answeringOf(row: Row, units: Map<string, Unit>): Area | null {
	const unit = row.answeringCode === null ? undefined : units.get(row.answeringCode);
	return unit ? { code: unit.code, name: unit.name, short: unit.short } : null;
}
