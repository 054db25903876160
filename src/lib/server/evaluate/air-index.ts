import type { Dataset } from '$lib/ingest/dataset';
import { command as words } from '$lib/words/zh/command';
import { concentration, figure } from './air-day';
import { chosenProfile, profilesInForce } from './chosen';
import type { Judging } from './judging';
import { lastDayOf } from './last-day-of';

const STATISTICS = [
	concentration('so2', 'so2', ['so2_mean']),
	concentration('no2', 'no2', ['no2_mean']),
	concentration('pm10', 'pm10', ['pm10_mean']),
	concentration('pm2_5', 'pm2_5', ['pm2_5_mean']),
	concentration('co', 'co_p95', ['CO-95per', 'CO95百分位', 'CO第95百分位数', 'CO_95per']),
	concentration('o3_8h', 'o3_p90', ['O3-8h-90per', 'o3_mda8_p90', 'o3_8h_p90', 'O3第90百分位数'])
];

const DATASET: Dataset = {
	name: 'air-index',
	title: words.evaluate.title['air-index'] ?? '',
	key: [],
	oneOf: STATISTICS.map(({ name }) => name),
	columns: [
		{
			name: 'period',
			title: '时段',
			aliases: ['月份', '统计时段', '时间'],
			type: { kind: 'text' }
		},
		...STATISTICS
	]
};

/** The composite index of any rows, ranked within each period that the table names. */
export const airIndexJudging: Judging = {
	name: 'air-index',
	choices: ['profile'],
	dataset: DATASET,
	relation: [
		{ name: 'period', type: 'varchar' },
		{ name: 'day', type: 'date' },
		...['so2', 'no2', 'pm10', 'pm2_5', 'co', 'o3'].map((name) => ({ name, type: 'decimal(9, 3)' }))
	],
	added: ['index', 'rank', 'primary'],
	row: ({ read }) => {
		const period = read('period');
		return [
			period,
			period && lastDayOf(period),
			...STATISTICS.map(({ name }) => figure(read(name)))
		];
	},
	settle: async (connection, { profile }) => {
		const chosen = profile === undefined ? null : await chosenProfile(connection, profile);
		const inForce = chosen === null ? await profilesInForce(connection) : [];
		return {
			sql: `select * exclude (line) from air_index_evaluated('asked', $profile, current_date) order by line`,
			parameters: { profile: chosen },
			notes: [words.evaluate.profile(chosen, inForce)]
		};
	}
};
