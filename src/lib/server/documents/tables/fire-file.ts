import type { FireFile } from '$lib/server/reports/fire-file';
import type { Table } from '$lib/server/reports/report';
import { fireWords } from '$lib/words/apart/fire';
import { fireCaseWords } from '$lib/words/apart/fire-case';

type Row = Table['rows'][number];

const KEYS = [
	...(['kind', 'at', 'by', 'county', 'result', 'cause', 'penalty', 'penaltyNo'] as const),
	...(['reason', 'basis', 'force', 'batchNo'] as const)
];

/** One fire as it is downloaded: what each batch brought, what was decided, what was penalised. */
export function fireFileTable(file: FireFile): Table {
	const { head, tableName } = fireCaseWords();
	return {
		name: `${tableName}_${file.fireNo}`,
		columns: KEYS.map((key) => ({ key, heading: head[key] })),
		rows: [
			...file.versions.map((one) => versionRow(one, file)),
			...file.decisions.map(decisionRow),
			...file.punishments.map(punishmentRow)
		]
	};
}

function versionRow(one: FireFile['versions'][number], { alarm }: FireFile): Row {
	const { kind, force } = fireCaseWords();
	const detected = [alarm?.area, alarm?.detected].find((area) => area?.code === one.areaCode);
	return {
		...{ kind: kind.version, at: one.importedAt, by: one.actorName ?? one.actor },
		...{ county: detected?.name ?? one.areaCode, result: named(one.verdict), cause: one.cause },
		...{ penalty: penaltyName(one.penalty), penaltyNo: one.penaltyNo, reason: one.reason },
		force: one.withdrawn ? force.withdrawn : one.stands ? force.stands : force.replaced,
		batchNo: one.batchNo
	};
}

function decisionRow(one: FireFile['decisions'][number]): Row {
	return {
		...{ kind: fireCaseWords().kind.decision, at: one.at, by: one.by },
		...{ county: one.area?.name ?? null, result: named(one.verdict) },
		...{ reason: one.reason, basis: one.basis }
	};
}

function punishmentRow(one: FireFile['punishments'][number]): Row {
	return {
		...{ kind: fireCaseWords().kind.punishment, at: one.penalisedAt },
		...{ penalty: penaltyName(one.penalty), penaltyNo: one.penaltyNo }
	};
}

const named = (verdict: string | null) =>
	verdict === null ? null : (fireWords().states[verdict] ?? verdict);

const penaltyName = (penalty: string | null) =>
	penalty === null ? null : (fireWords().penalties[penalty] ?? penalty);
