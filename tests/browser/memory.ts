import { existsSync, readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright';

/** What a page needs, with nothing left to be thrown away. */
export interface Memory {
	/** Bytes of all that the page holds: objects, texts, elements. */
	held: number;
	/** Bytes of its functions as they were compiled: more when they have run often, but never more than there are functions. */
	compiled: number;
	nodes: number;
	listeners: number;
}

export const shown = ({ held, compiled, nodes, listeners }: Memory) =>
	`${(held / 1e6).toFixed(2)} MB and ${(compiled / 1e6).toFixed(2)} MB compiled, ${nodes} nodes, ${listeners} listeners`;

/** Turns the sheets as keys do, each drawn before the next; ends on the first, so that the same is on the screen. */
export async function change(page: Page, times: number): Promise<void> {
	await page.evaluate(async (times) => {
		for (let i = 0; i < times; i++) {
			const before = document.querySelector('nav b + a')?.getAttribute('href');
			window.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight' }));
			await new Promise((drawn) => setTimeout(drawn));
			if (document.querySelector('nav b + a')?.getAttribute('href') === before)
				throw new Error(`change ${i} was not drawn`);
		}
	}, times);
	await page.keyboard.press('Home');
	await page.waitForTimeout(1_000);
}

/** Memory of the page with nothing left to be thrown away, by a snapshot of its heap. */
export async function memoryOf(devtools: CDPSession): Promise<Memory> {
	let text = '';
	const take = ({ chunk }: { chunk: string }) => (text += chunk);
	devtools.on('HeapProfiler.addHeapSnapshotChunk', take);
	await devtools.send('HeapProfiler.collectGarbage');
	await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
	devtools.off('HeapProfiler.addHeapSnapshotChunk', take);
	await devtools.send('Performance.enable');
	const { metrics } = await devtools.send('Performance.getMetrics');
	const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? Infinity;
	return { ...weigh(text), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

/** Bytes of a heap snapshot: compiled functions, and everything else. */
function weigh(text: string): Pick<Memory, 'held' | 'compiled'> {
	const { snapshot, nodes } = JSON.parse(text) as {
		snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } };
		nodes: number[];
	};
	const { node_fields: fields, node_types: types } = snapshot.meta;
	const [kind, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
	const code = types[0].indexOf('code');
	const weighed = { held: 0, compiled: 0 };
	for (let at = 0; at < nodes.length; at += fields.length)
		weighed[nodes[at + kind] === code ? 'compiled' : 'held'] += nodes[at + size] ?? 0;
	if (weighed.held === 0) throw new Error('the heap snapshot is empty');
	return weighed;
}

/** What a process of the browser has used: seconds of the processor, and bytes of memory as the system counts them. */
interface Used {
	cpu: number;
	resident: number;
}

/** All processes that draw pages, by their number, the page's garbage thrown away; none where the system does not tell. */
export async function drawingProcesses(
	page: Page,
	devtools: CDPSession
): Promise<Map<number, Used>> {
	await devtools.send('HeapProfiler.collectGarbage');
	const whole = await page.context().browser()?.newBrowserCDPSession();
	const { processInfo } = (await whole?.send('SystemInfo.getProcessInfo')) ?? { processInfo: [] };
	await whole?.detach();
	return new Map(
		processInfo
			.filter(({ type, id }) => type === 'renderer' && existsSync(`/proc/${id}/status`))
			.map(({ id, cpuTime }) => [id, { cpu: cpuTime, resident: residentOf(id) }])
	);
}

function residentOf(pid: number): number {
	const status = readFileSync(`/proc/${pid}/status`, 'utf8');
	return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1024;
}

/** Memory before and after of the process that has worked most between; null where the system does not tell. */
export function busiest(
	before: Map<number, Used>,
	after: Map<number, Used>
): { before: number; after: number } | null {
	const [most] = [...after]
		.flatMap(([pid, now]) => {
			const then = before.get(pid);
			return then ? [{ work: now.cpu - then.cpu, before: then.resident, after: now.resident }] : [];
		})
		.sort((a, b) => b.work - a.work);
	return most ?? null;
}
