import { readFile, stat } from 'node:fs/promises';
import { openHouse, runErrand } from '$lib/server/house';
import { rows } from '$lib/server/database/rows';

/** What was acknowledged before a kill: the number of a batch or paper, or the path of a backup. */
export interface Acknowledged {
	batches: number[];
	papers: number[];
	backups: string[];
}

/**
 * The process that is killed. It first looks whether all is there that was acknowledged and nothing is there by half, says so,
 * and then imports, issues and backs up, one after the other by chance, each told on a line when it is done.
 */
const [, , home = '', acknowledged = '', seed = '1'] = process.argv;
const house = await openHouse(home);
const told = JSON.parse(await readFile(acknowledged, 'utf8')) as Acknowledged;
const connection = await house.database.connect();

/** Batches whose rows are not those of their receipt. */
const half = await rows<{ batchNo: number }>(
	connection,
	`select b.batch_no from batch as b
	 left join (select batch_no, count(*) as stored from air_daily group by batch_no) as a using (batch_no)
	 where b.file_name like 'kill-%' and coalesce(a.stored, 0) <> b.rows_read - b.rows_rejected`
);
const held = async (column: string, table: string) =>
	(await rows<{ no: number }>(connection, `select ${column} as no from ${table}`)).map(
		({ no }) => no
	);
const [batches, papers] = [await held('batch_no', 'batch'), await held('paper_no', 'issued_paper')];
connection.closeSync();
const gone = await Promise.all(
	told.backups.map((path) =>
		stat(path).then(
			() => false,
			() => true
		)
	)
);
const state = {
	broken: (await house.verify()).broken,
	findings: await house.audit(),
	half,
	lostBatches: told.batches.filter((no) => !batches.includes(no)),
	lostPapers: told.papers.filter((no) => !papers.includes(no)),
	lostBackups: gone.filter(Boolean).length
};
say('state', JSON.stringify(state));

let random = Number(seed);
/** A number of [0, 1) that the seed tells. */
function chance(): number {
	random = (random * 1103515245 + 12345) % 2147483648;
	return random / 2147483648;
}

for (let round = 0; ; round++) {
	// Every fifth process begins with a backup, so that some are caught in the middle of one.
	const what = round === 0 && Number(seed) % 5 === 0 ? 1 : chance();
	if (what < 0.6) say('batch', String(await importOne(round)));
	else if (what < 0.85) await issueOne();
	else say('backup', (await runErrand(house, 'backup', {}, new Uint8Array())).path);
}

async function importOne(round: number): Promise<number | null> {
	const station = `站${seed}-${round}`;
	const days = Array.from({ length: 28 }, (_, i) => `2021-02-${String(i + 1).padStart(2, '0')}`);
	const lines = days.flatMap((day) => [`沧县,${station},${day},8`, `青县,${station},${day},9`]);
	const text = ['县(市、区),站点,日期,SO2', ...lines, `某县,${station},2021-02-01,8`].join('\n');
	const file = { name: `kill-${station}.csv`, bytes: new TextEncoder().encode(text) };
	return (await house.importFile({ ...file, actor: 'cli:test' })).batchNo;
}

/** The bulletin of a week by chance; one that has changed nothing since is refused, which is no fault. */
async function issueOne(): Promise<void> {
	const period = `2021-W${String(10 + Math.floor(chance() * 40)).padStart(2, '0')}`;
	const issue = { kind: 'water-week', period, actor: 'cli:test', issuedOn: '2021-12-31' } as const;
	const imprint = await house.issuing.issue(issue).catch(() => null);
	if (imprint) say('paper', String(imprint.paperNo));
}

function say(kind: string, what: string): void {
	process.stdout.write(`${kind} ${what}\n`);
}
