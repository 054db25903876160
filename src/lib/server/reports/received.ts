import type { Models } from '$lib/server/database/models.generated';
import type { Reader } from './ask';

/** What came of one dataset in a span of days; see the model. */
export type Received = Models['received']['row'];

/** Answers what came of every dataset that papers are made of, between two days. */
export async function received(
	reader: Reader,
	{ from, to }: { from: string; to: string }
): Promise<Received[]> {
	return reader.read('received', { dateFrom: from, dateTo: to });
}

/** A change of the data: a batch that came or was taken back, a paper that went out. */
export interface DataChange {
	changeNo: number;
	dataset: string;
	/** First day of its rows, or the day that a paper carries; null where there is none. */
	firstDay: string | null;
}

/** Answers what came, was taken back and went out (dataset issued_paper), in the order of the change log. */
export async function dataChanges(reader: Reader): Promise<DataChange[]> {
	const batches = await reader.read('batches', {});
	const papers = await reader.read('issued_papers', {});
	const issued = papers.flatMap(({ changeNo, issuedOn }) =>
		changeNo === null ? [] : [{ changeNo, dataset: 'issued_paper', firstDay: issuedOn }]
	);
	return batches
		.flatMap(({ changeNo, withdrawalNo, dataset, firstDay }) => [
			{ changeNo, dataset, firstDay },
			...(withdrawalNo === null ? [] : [{ changeNo: withdrawalNo, dataset, firstDay }])
		])
		.concat(issued)
		.sort((a, b) => a.changeNo - b.changeNo);
}
