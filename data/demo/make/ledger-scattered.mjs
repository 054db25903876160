import { addDays } from './calendar.mjs';
import { ALL, MADE_UP, item, perUnit, progress, spread } from './ledger-item.mjs';
import { stream } from './random.mjs';
import { government, printedName } from './units.mjs';

/** “散乱污”: a firm found enters the ledger on that day and has 15 days; two of them take longer. */
function scatteredFirms() {
	const random = stream('ledger/scattered-polluters-zero');
	return Array.from({ length: 26 }, (_, i) => {
		const found = addDays('2021-01-11', i * 12 + random.integer(0, 8));
		const area = ALL[random.integer(0, 15)];
		return item({
			goal: 'scattered-polluters-zero',
			area,
			name: `演示“散乱污”企业${String(i + 1).padStart(2, '0')}整治`,
			dept: government(area),
			unit: '家',
			known: found,
			start: found,
			due: addDays(found, 15),
			done: addDays(found, i === 11 || i === 12 ? 33 : random.integer(3, 14)),
			evidence: '整治核查表（演示）',
			remark: MADE_UP
		});
	});
}

const FIRMS = spread(420);
const SAMPLE = spread(42);

const lookedAt = (area) => ({
	dept: government(area),
	evidence: '核查表（演示）',
	remark: '家数与日期为演示'
});

function lookBacks() {
	return [
		...perUnit('scattered-polluters-lookback-2021-11', ALL, (area, i, random) => ({
			...lookedAt(area),
			name: `${printedName(area)}“散乱污”企业“回头看”专项检查`,
			unit: '县',
			start: '2021-11-01',
			due: '2021-11-30',
			done: `2021-11-${random.integer(12, 29)}`,
			remark: '月份据整改通报，日期为演示'
		})),
		...perUnit('scattered-polluters-lookback-2017', ALL, (area, i, random) => ({
			...lookedAt(area),
			name: `${printedName(area)}2017年以来“散乱污”企业“回头看”`,
			planned: FIRMS.get(area),
			unit: '家',
			start: '2021-03-20',
			due: '2021-11-30',
			steps: progress(FIRMS.get(area), [
				'2021-05-20',
				'2021-08-20',
				`2021-11-${random.integer(12, 29)}`
			])
		}))
	];
}

/** The re-check of a tenth: 42 of 420 firms, so that the planned amount is the base of the percentage. */
function recheck() {
	return [
		...perUnit('scattered-polluters-recheck-rate', ALL, (area) => ({
			...lookedAt(area),
			name: `${printedName(area)}“散乱污”企业抽取复核`,
			dept: '市政府督查室、市生态环境局',
			planned: FIRMS.get(area),
			enough: SAMPLE.get(area),
			unit: '家',
			start: '2021-11-08',
			due: '2021-11-30',
			steps: [['2021-11-26', SAMPLE.get(area)]],
			remark: '计划数量为企业总数，完成数量为抽取复核数；比例10%据整改通报，家数为演示'
		})),
		...perUnit('scattered-polluters-recheck-pass', ALL, (area) => ({
			...lookedAt(area),
			name: `${printedName(area)}抽查“散乱污”企业整改到位`,
			planned: SAMPLE.get(area),
			unit: '家',
			start: '2021-11-08',
			due: '2021-11-30',
			done: '2021-11-26'
		}))
	];
}

/** “散乱污” enterprises. */
export const scatteredItems = () => [...scatteredFirms(), ...lookBacks(), ...recheck()];
