import type { DuckDBConnection } from '@duckdb/node-api';
import { appendChange, lastChange } from '$lib/server/database/change-log';
import { rows } from '$lib/server/database/rows';
import { faceOf } from '$lib/server/documents/face';
import type { Imprint, Paper, PaperKind } from '$lib/server/documents/paper';
import { beijingMinute } from '$lib/server/reports/clock';
import { paperSettings } from '$lib/server/reports/paper-settings';
import { paperFace as face } from '$lib/words/zh/paper-face';
import { papers as words } from '$lib/words/zh/papers';
import { cameFor, isNothing } from './came';
import { IssuingError, type Desk } from './desk';
import { draftOf, type Draft } from './draft';
import { spanOfPaper } from './kinds';
import { putAway, sha256, type PaperFile } from './store';

/** What goes out, and is kept byte for byte. */
const FACES = ['docx', 'xlsx', 'csv', 'json'] as const;

/** How a paper is to go out. */
export interface Issue {
	kind: PaperKind;
	period: string;
	/** Who issues it, for the change log. */
	actor: string;
	/** ISO day that it carries; it is judged no later than that. */
	issuedOn: string;
	/** Number of the document, unlike all others; by the region's pattern when left out. */
	number?: string;
	reason?: string;
}

/**
 * Issues a paper: number, snapshot and files, in one transaction. A period that has a paper gets a correction (更正), and
 * only where something changed; the first paper stays as it was.
 * @throws IssuingError with a Chinese sentence when there is nothing to issue
 */
export async function issuePaper(desk: Desk, issue: Issue): Promise<Imprint> {
	const draft = await draftOf(desk, issue.kind, issue.period, issue.issuedOn);
	if (draft.issued && draft.differences.length === 0)
		throw new IssuingError(words.unchanged(draft.issued.number));
	if (!draft.issued) await refuseNothing(desk, issue);
	const settings = await desk.ask(paperSettings, { day: issue.issuedOn });
	return desk.database.write(async (connection) => {
		const imprint = await imprintOf(connection, issue, draft, settings);
		const paper = corrected(draft, imprint, issue.reason);
		const files = await filesOf(paper, imprint);
		await record(connection, { issue, draft, imprint, paper, files });
		await putAway(desk.home, imprint.paperNo, files);
		return imprint;
	});
}

/** A paper of a period of which nothing came would say nothing; a correction of one may have to. */
async function refuseNothing(desk: Desk, { kind, period }: Issue): Promise<void> {
	const span = spanOfPaper(kind, period);
	if (span && isNothing(await cameFor(desk, kind, span)))
		throw new IssuingError(words.nothingCame(words.kind[kind], period));
}

/** A correction says in its title and first sentence what it corrects, why, and what is otherwise now. */
function corrected(
	{ paper, differences }: Draft,
	{ corrects }: Imprint,
	reason: string | undefined
): Paper {
	if (corrects === null) return paper;
	const text = face.corrected(corrects, reason ?? null, differences);
	return {
		...paper,
		title: face.correction(paper.title, corrects),
		blocks: [{ type: 'text', text, corrects: true }, ...paper.blocks]
	};
}

/** The next number of the house, and the next of the year by the region's pattern. */
async function imprintOf(
	connection: DuckDBConnection,
	{ issuedOn, number }: Issue,
	{ issued }: Draft,
	{ numberPattern, issuer }: { numberPattern: string; issuer: string }
): Promise<Imprint> {
	const papers = await rows<{ paperNo: number; number: string }>(
		connection,
		'select paper_no, number from issued_paper'
	);
	const taken = new Set(papers.map((paper) => paper.number));
	const own = number?.trim() || nextNumber(numberPattern, issuedOn.slice(0, 4), taken);
	if (taken.has(own)) throw new IssuingError(words.numberTaken(own));
	const paperNo = Math.max(0, ...papers.map((paper) => paper.paperNo)) + 1;
	return {
		number: own,
		issuedOn,
		issuer,
		paperNo,
		corrects: issued?.number ?? null
	};
}

/** The first number of a year that no paper has; the pattern itself where it counts nothing. */
function nextNumber(pattern: string, year: string, taken: ReadonlySet<string>): string {
	const numbered = (n: number) => pattern.replace('{year}', year).replace('{n}', String(n));
	let n = 1;
	while (numbered(n) !== numbered(n + 1) && taken.has(numbered(n))) n++;
	return numbered(n);
}

interface Outgoing {
	issue: Issue;
	draft: Draft;
	imprint: Imprint;
	paper: Paper;
	files: PaperFile[];
}

/** The line of the change log, the snapshot and what its files are. */
async function record(
	connection: DuckDBConnection,
	{ issue, draft, imprint, paper, files }: Outgoing
): Promise<void> {
	const { kind, period } = issue;
	const { paperNo, number, issuer, issuedOn } = imprint;
	const dataChangeNo = await lastChange(connection);
	const changeNo = await appendChange(connection, {
		...{ actor: issue.actor, action: 'issue', subject: `paper ${paperNo}` },
		reason: issue.reason ?? null,
		detail: {
			...{ kind, period, number },
			files: files.map(({ name, bytes }) => ({ name, sha256: sha256(bytes) }))
		}
	});
	await connection.run(
		`insert into issued_paper values (
			$paperNo, $changeNo, $kind, $period, $periodFrom::date, $number, $title, $issuer, $issuedOn::date,
			$corrects, $judgedOn::date, $dataChangeNo, $paper)`,
		{
			...{ paperNo, changeNo, kind, period, number, issuer, issuedOn, dataChangeNo },
			...{ title: paper.title, corrects: draft.issued?.paperNo ?? null },
			...{ judgedOn: paper.basis.asof, paper: JSON.stringify(paper) },
			periodFrom: spanOfPaper(kind, period)?.from ?? paper.basis.asof
		}
	);
	for (const { name, format, bytes } of files)
		await connection.run(
			'insert into issued_file values ($paperNo, $name, $format, $bytes, $sha256)',
			{ paperNo, name, format, bytes: bytes.length, sha256: sha256(bytes) }
		);
}

/** 〈报告名〉_〈期次〉_〈生成时间〉 in every format that goes out. */
async function filesOf(paper: Paper, imprint: Imprint): Promise<PaperFile[]> {
	const name = face.fileName(paper, false, beijingMinute());
	const files: PaperFile[] = [];
	for (const format of FACES)
		files.push({
			...{ name: `${name}.${format}`, format },
			bytes: await faceOf(paper, format, imprint)
		});
	return files;
}
