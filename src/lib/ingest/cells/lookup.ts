import type { RegisterName } from '../dataset';
import { codeOf, nearestNames, type Register } from '../register';
import { Fault, type Reader } from './fault';

const REGISTERS: Record<RegisterName, { title: string; remedy: string }> = {
	unit: { title: '县（市、区）名录', remedy: '请改正名称，或在名录中补上别名' },
	section: { title: '断面登记', remedy: '请改正名称，或先导入断面登记' },
	outfall: { title: '入河排污口登记', remedy: '请改正名称，或先导入排污口登记' },
	goal: { title: '整改目标', remedy: '请改正目标编号' }
};

/** Unknown names for which near ones are sought; a file of nothing else gets no more. */
const SOUGHT = 200;

/** What stands in the place of a name where a row sums others up: 合计, 全市平均, 小计. */
const SUMMARY = /(?:合计|总计|小计|共计|汇总|平均值?|均值|最大值|最小值|中位数)$/;
const SUMMED = new Fault('是汇总行，不是名录中的一个：请删去这一行');

/** Reads a code or name of a register, to its code; for an unknown one the nearest names are offered. */
export function lookupReader(name: RegisterName, register: Register): Reader {
	let unknown = 0;
	return (cell) => {
		const code = codeOf(register, cell);
		if (code !== undefined) return code;
		if (SUMMARY.test(cell.replaceAll(/\s/g, ''))) return SUMMED;
		return notFound(name, unknown++ < SOUGHT ? nearestNames(register, cell) : []);
	};
}

function notFound(name: RegisterName, near: string[]): Fault {
	const { title, remedy } = REGISTERS[name];
	const offer = near.length > 0 ? `，相近的有：${near.join('、')}` : '';
	return new Fault(`不在${title}中${offer}。${remedy}`);
}
