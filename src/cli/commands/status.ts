import { command as words } from '$lib/words/zh/command';
import { common } from '$lib/words/zh/common';
import { EXIT, type Command } from '../command';
import { textTable } from '$lib/format/text-table';

export const statusCommand: Command = {
	name: 'status',
	usage: '[--json]',
	summary: words.status.summary,
	options: { json: { type: 'boolean' } },
	operands: [0, 0],
	run: async ({ desk, has, print }) => {
		const { run, served } = await desk();
		const { database, standing, ...answer } = await run('status', {});
		const address = served ? answer.address : null;
		if (has('json')) {
			print(JSON.stringify({ database, address, ...standing }, null, 2));
			return EXIT.fine;
		}
		const { region, asof, changeNo, demo, freshness } = standing;
		print(words.status.head(region.name, database, demo, address, asof, changeNo));
		print(
			textTable(
				[
					{ heading: words.status.dataset },
					{ heading: words.status.newest },
					{ heading: words.status.late }
				],
				freshness.map(({ dataset, newest, lateDays }) => [
					common.dataset[dataset] ?? dataset,
					newest ?? words.status.nothing,
					lateDays > 0 ? words.status.days(lateDays) : ''
				])
			)
		);
		return EXIT.fine;
	}
};
