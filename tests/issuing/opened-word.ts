import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faceOf } from '$lib/server/documents/face';
import type { Imprint, Paper } from '$lib/server/documents/paper';

const soffice = ['/usr/bin/soffice', '/usr/local/bin/soffice'].find((path) => existsSync(path));

/** Whether this machine can open a Word file and read it back. */
export const readable = soffice !== undefined && existsSync('/usr/bin/pdftotext');

/** Opens papers in LibreOffice, in a folder of its own. */
export interface WordReader {
	/** The text of every page as it is laid out. */
	pagesOf(paper: Paper, imprint?: Imprint): Promise<string[]>;
	leave(): void;
}

export function wordReader(): WordReader {
	const folder = mkdtempSync(join(tmpdir(), 'duibiao-word-'));
	const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
	return {
		pagesOf: async (paper, imprint) => {
			const path = join(folder, 'paper.docx');
			writeFileSync(path, await faceOf(paper, 'docx', imprint ?? null));
			const options = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path];
			execFileSync(soffice ?? '', options, { stdio: 'ignore' });
			const pdf = join(folder, 'paper.pdf');
			return execFileSync('pdftotext', ['-layout', pdf, '-']).toString().split('\f').slice(0, -1);
		},
		leave: () => rmSync(folder, { recursive: true })
	};
}
