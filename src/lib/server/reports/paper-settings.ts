import type { Reader } from './ask';
import { settingOn } from './settings';

/** How papers of the region are numbered and signed on a day. */
export interface PaperSettings {
	/** With {year} and {n}: 沧环通〔{year}〕{n}号. */
	numberPattern: string;
	issuer: string;
}

/** Answers by which pattern and under which name a paper goes out. */
export async function paperSettings(
	reader: Reader,
	{ day }: { day: string }
): Promise<PaperSettings> {
	const number = await settingOn(reader, 'paper.number', day);
	const issuer = await settingOn(reader, 'paper.issuer', day);
	return { numberPattern: number.value, issuer: issuer.value };
}
