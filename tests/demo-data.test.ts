import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
	DEMO,
	REGION,
	type Row,
	decoded,
	demo,
	get,
	isoDay,
	rows,
	unitCode,
	units
} from './demo-files';

const csvNames = readdirSync(DEMO).filter((name) => name.endsWith('.csv'));

describe('the demo files', () => {
	const fresh = mkdtempSync(join(tmpdir(), 'demo-data-'));
	afterAll(() => rmSync(fresh, { recursive: true }));

	it('are the very bytes that the script makes', () => {
		execFileSync(process.execPath, [join(DEMO, 'make.mjs'), fresh]);
		expect(readdirSync(fresh).sort()).toEqual([...csvNames].sort());
		for (const name of csvNames) {
			expect(readFileSync(join(fresh, name)).equals(readFileSync(join(DEMO, name))), name).toBe(
				true
			);
		}
	});

	it('are labelled as synthetic, and small', () => {
		expect(csvNames.filter((name) => !name.includes('演示数据'))).toEqual([]);
		const size = csvNames.reduce((sum, name) => sum + statSync(join(DEMO, name)).size, 0);
		expect(size).toBeLessThan(6_000_000);
	});

	it('come in the encodings that offices send', () => {
		const bytes = (name: string) => readFileSync(join(DEMO, `演示数据-${name}.csv`));
		const old = bytes('空气质量日报-2019');
		expect(() => new TextDecoder('utf-8', { fatal: true }).decode(old)).toThrow();
		expect(old.includes('\r\n')).toBe(true);
		expect(bytes('空气质量日报-2020').subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
		expect(decoded(join(DEMO, '演示数据-空气质量日报-2021.csv'))).toMatch(
			/^沧州市环境空气质量日报（演示数据）/
		);
	});
});

const MIGRATIONS = 'src/lib/server/database/migrations';

describe('region and standards', () => {
	const migrations = readdirSync(MIGRATIONS).map((name) =>
		readFileSync(join(MIGRATIONS, name), 'utf8')
	);
	const files = [
		...readdirSync('data/standards').map((name) => join('data/standards', name)),
		...readdirSync(REGION).map((name) => join(REGION, name))
	].filter((path) => path.endsWith('.csv'));

	it.each(files)('%s has exactly the columns of its table', (path) => {
		const table = (path.split('/').at(-1) ?? '').replace('.csv', '').replaceAll('-', '_');
		const body = new RegExp(`create table ${table} \\(([\\s\\S]*?)\\n\\);`).exec(
			migrations.join('\n')
		)?.[1];
		const added = migrations
			.join('\n')
			.matchAll(new RegExp(`alter table ${table} add column (\\w+)`, 'g'));
		const columns = [...(body ?? '').matchAll(/^\t"?(\w+)"? /gm), ...added].map(
			(match) => match[1]
		);
		const head = decoded(path).split('\n')[0]?.split(',');
		expect(head).toEqual(columns.slice(1));
	});

	it('holds 19 units on tiles of their own, 34 findings and 118 statements', () => {
		const tiles = units
			.map((unit) => `${get(unit, 'tile_row')},${get(unit, 'tile_col')}`)
			.filter((tile) => tile !== ',');
		expect(new Set(tiles).size).toBe(19);
		const aliases = units.flatMap((unit) => get(unit, 'aliases').split('、'));
		expect(new Set(aliases).size).toBe(aliases.length);
		const findings = rows(`${REGION}/finding.csv`);
		expect(findings.length).toBe(41);
		expect(findings.filter((finding) => get(finding, 'parent_id') === '').length).toBe(34);
		const statements = rows(`${REGION}/statement.csv`);
		const ids = new Set(statements.map((statement) => get(statement, 'goal_id')));
		expect(ids.size).toBe(118);
		for (const statement of statements) {
			const counted = get(statement, 'ledger_goal');
			expect(counted === '' || ids.has(counted), get(statement, 'goal_id')).toBe(true);
			const counts = get(statement, 'counts');
			expect(counts === '' || counts === 'samplings').toBe(counted === '');
		}
	});
});

describe('water', () => {
	const sections = demo('断面登记', '断面编码');
	const years = [2019, 2020, 2021].map((year) => demo(`跨县断面周监测-${year}`, '断面名称'));
	const samples = years.flat();
	const names = new Map(sections.map((section) => [get(section, '断面名称'), section]));

	it('has 24 invented sections on known units, three of them reference points, one on a lake', () => {
		expect(sections.length).toBe(24);
		for (const section of sections) {
			expect(get(section, '断面名称')).toMatch(/^演示断面\d\d\(/);
			const places = ['上游县', '下游县', '责任县'].map((heading) => get(section, heading));
			expect(places.filter((place) => place !== '').map(unitCode).length).toBeGreaterThan(0);
			expect(get(section, '目标类别') === '').toBe(get(section, '对照点') === '是');
		}
		expect(sections.filter((section) => get(section, '对照点') === '是').length).toBe(3);
		expect(sections.filter((section) => get(section, '水体类型') === '湖库').length).toBe(1);
	});

	it('follows 宣惠河 through its five counties to the sea', () => {
		const river = sections.filter((section) => get(section, '河流') === '宣惠河');
		expect(river.map((section) => get(section, '责任县').slice(0, 2))).toEqual([
			'吴桥',
			'东光',
			'孟村',
			'盐山',
			'海兴'
		]);
		expect(get(river[4] ?? {}, '去向')).toBe('渤海');
	});

	it('has one sample a section and week but for one that never came', () => {
		expect(samples.every((sample) => names.has(get(sample, '断面名称')))).toBe(true);
		expect(samples.length).toBe(157 * 24 - 1);
		const keys = samples.map(
			(sample) => `${get(sample, '断面名称')} ${isoDay(get(sample, '采样时间'))}`
		);
		expect(new Set(keys).size).toBe(samples.length);
	});

	it('has every flow state, every spelling below detection, and one zero that cannot be', () => {
		const states = new Set(samples.map((sample) => get(sample, '水流状态')));
		expect([...states].sort()).toEqual(['停测', '冰冻', '断流', '无水', '正常'].sort());
		const cells = samples.flatMap((sample) => Object.values(sample));
		for (const spelling of ['0.01L', '0.02L', '<0.02', 'ND', '未检出'])
			expect(cells).toContain(spelling);
		expect(cells.filter((cell) => cell === '0').length).toBe(1);
	});

	it('meets its targets more often every year', () => {
		const limits = rows('data/standards/water-limit.csv').filter(
			(limit) => get(limit, 'class_5') !== ''
		);
		const over = (sample: Row, section: Row) =>
			limits.some((limit) => {
				const heading = Object.keys(sample).find((name) =>
					name.startsWith(`${get(limit, 'name_zh')}(`)
				);
				const here = { 河流: 'river', 湖库: 'lake' }[get(section, '水体类型')] ?? '';
				if (heading === undefined || !['any', here].includes(get(limit, 'waterbody'))) return false;
				const value = Number.parseFloat(get(sample, heading));
				const bound = Number(get(limit, `class_${'ⅠⅡⅢⅣⅤ'.indexOf(get(section, '目标类别')) + 1}`));
				return get(limit, 'direction') === 'at_least' ? value < bound : value > bound;
			});
		const share = (list: Row[]) => {
			const judged = list
				.map((sample) => [sample, names.get(get(sample, '断面名称')) ?? {}] as const)
				.filter(
					([sample, section]) =>
						get(sample, '水流状态') === '正常' && get(section, '目标类别') !== ''
				);
			return judged.filter(([sample, section]) => !over(sample, section)).length / judged.length;
		};
		const [first = 0, second = 0, third = 0] = years.map(share);
		expect(first).toBeGreaterThan(0.72);
		expect(second).toBeGreaterThan(first);
		expect(third).toBeGreaterThan(second);
		expect(third).toBeLessThan(0.9);
	});
});

describe('fire', () => {
	const [y2019 = [], y2020 = [], y2021 = []] = [2019, 2020, 2021].map((year) =>
		demo(`露天焚烧火警-${year}`, '火警编号')
	);
	const confirmed = (list: Row[]) => list.filter((fire) => get(fire, '核查结果') === '核实');
	const unpunished = (list: Row[]) =>
		confirmed(list).filter((fire) => get(fire, '处罚情况') === '未处罚');

	it('has 350 to 500 alarms a year, somewhat over half of them confirmed', () => {
		for (const list of [y2019, y2020, y2021]) {
			expect(list.map((fire) => unitCode(get(fire, '县(市、区)'))).length).toBeGreaterThan(350);
			expect(list.length).toBeLessThan(500);
			expect(confirmed(list).length / list.length).toBeGreaterThan(0.55);
			expect(confirmed(list).length / list.length).toBeLessThan(0.7);
		}
	});

	it('leaves four confirmed fires of 2021 without a penalty and the last alarms without a verdict', () => {
		expect(unpunished(y2021).length).toBe(4);
		expect(unpunished(y2019).length).toBeGreaterThan(unpunished(y2020).length);
		expect(y2021.filter((fire) => get(fire, '核查结果') === '待核实').length).toBe(3);
		expect(get(y2021.at(-1) ?? {}, '核查结果')).toBe('待核实');
	});

	it('knows nothing later than 2021, and no penalty before its verdict', () => {
		for (const fire of y2021) {
			const times = ['报警时间', '核查时间', '处罚时间', '办结时间']
				.map((heading) => get(fire, heading))
				.filter((t) => t !== '');
			expect(times).toEqual([...times].sort());
			expect((times.at(-1) ?? '') < '2022-01-01').toBe(true);
		}
	});

	it('has a satellite file in the archive layout of FIRMS, inside the box of the city', () => {
		const detections = demo('fire_archive_SV-C2_2021');
		expect(Object.keys(detections[0] ?? {}).join()).toBe(
			'latitude,longitude,brightness,scan,track,acq_date,acq_time,satellite,instrument,confidence,version,bright_t31,frp,daynight,type'
		);
		expect(detections.length).toBe(300);
		for (const detection of detections) {
			const [latitude, longitude] = [
				Number(get(detection, 'latitude')),
				Number(get(detection, 'longitude'))
			];
			expect(latitude > 37.5 && latitude < 38.9 && longitude > 115.6 && longitude < 117.9).toBe(
				true
			);
			expect(get(detection, 'acq_time')).toMatch(/^\d{4}$/);
		}
	});
});
