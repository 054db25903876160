import { beforeAll, expect, test } from 'vitest';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FireFile } from '$lib/server/reports/fire-file';
import { duibiao } from './duibiao';

/** An alarm of the demo, confirmed and not penalised at its end. */
const FIRE = 'YS2021-0370';

let home = '';
beforeAll(async () => {
	home = await mkdtemp(join(tmpdir(), 'duibiao-fire-'));
	return () => rm(home, { recursive: true, force: true });
});

test('a decision needs a reason, a fire and a county that are known', async () => {
	const nameless = await duibiao(home, ['fire', FIRE, '--county', '黄骅市']);
	expect([nameless.code, nameless.stderr]).toEqual([2, expect.stringContaining('--reason')]);
	const unknown = await duibiao(home, ['fire', 'nowhere', '--county', '黄骅市', '--reason', 'x']);
	expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('nowhere')]);
	const far = await duibiao(home, ['fire', FIRE, '--county', '远方县', '--reason', 'x']);
	expect([far.code, far.stderr]).toEqual([2, expect.stringContaining('远方县')]);
});

test('a decision and a penalty are recorded with who, when and why', async () => {
	const { code, stdout } = await duibiao(home, [
		...['fire', FIRE, '--county', '黄骅市', '--reason', '现场核定', '--by', '市生态环境局'],
		...['--penalty', '罚款', '--penalty-no', '演示罚〔2021〕999号', '--on', '2021-12-31', '--json']
	]);
	expect(code).toBe(0);
	const file = JSON.parse(stdout) as FireFile;
	expect(file.alarm).toMatchObject({ area: { name: '黄骅市' }, state: 'penalised', cases: 1 });
	expect(file.alarm?.detected).not.toBeNull();
	expect(file.decisions).toMatchObject([
		{ by: '市生态环境局', reason: '现场核定', area: { name: '黄骅市' } }
	]);
	expect(file.punishments).toMatchObject([{ penaltyNo: '演示罚〔2021〕999号', penalty: 'fine' }]);
});

test('without anything to record it tells how the fire stands', async () => {
	const { code, stdout } = await duibiao(home, ['fire', FIRE]);
	expect(code).toBe(0);
	expect(stdout).toContain('黄骅市');
	expect(stdout).toContain('现场核定');
});
