/**
 * Makes the demo data: `node data/demo/make.mjs [OUTDIR]`, by default into this folder. The same bytes every time.
 * Everything it writes is synthetic (演示数据); totals named in the notice are kept, all else is invented.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { airFiles } from './make/air.mjs';
import { fireFiles } from './make/fire.mjs';
import { ledgerFiles } from './make/ledger.mjs';
import { meetingFiles } from './make/meetings.mjs';
import { outfallFiles } from './make/outfalls.mjs';
import { paperFiles } from './make/papers.mjs';
import { satelliteFiles } from './make/satellite.mjs';
import { targetFiles } from './make/targets.mjs';
import { waterFiles } from './make/water.mjs';

const files = {
	...airFiles(),
	...waterFiles(),
	...outfallFiles(),
	...fireFiles(),
	...satelliteFiles(),
	...ledgerFiles(),
	...meetingFiles(),
	...paperFiles(),
	...targetFiles()
};

const target = process.argv[2] ?? fileURLToPath(new URL('.', import.meta.url));
mkdirSync(target, { recursive: true });
for (const [name, bytes] of Object.entries(files)) {
	writeFileSync(join(target, name), bytes);
	process.stdout.write(`${name} ${bytes.length}\n`);
}
