import { breather } from './breathe';
import { binaryKind } from './binary';
import { IngestError } from './error';

export type Encoding = 'UTF-8' | 'UTF-16' | 'GB18030' | 'Excel';

export interface Decoded {
	encoding: Encoding;
	/** The text in pieces, in order: one string of 100 MB would be built without a pause. */
	pieces: string[];
}

/** Bytes decoded at a time. */
const SLICE = 1 << 18;

const SAVE_AS = '请在 Excel 或 WPS 中另存为“CSV UTF-8（逗号分隔）”后再导入';

/**
 * Bytes to text, by byte order mark, else strictly as UTF-8, else strictly as GB18030.
 * @throws IngestError when the file is empty, no text, or in no such encoding
 */
export async function decode(name: string, bytes: Uint8Array): Promise<Decoded> {
	if (bytes.length === 0) throw new IngestError(name, '是空文件', '请核对导出步骤后再导入');
	const kind = binaryKind(bytes);
	if (kind) throw new IngestError(name, `是${kind}，不是文本表格`, SAVE_AS);
	const marked = byteOrderMark(bytes);
	if (!marked && bytes.includes(0))
		throw new IngestError(name, '含有二进制字节，不是文本', SAVE_AS);
	for (const { label, encoding } of marked ? [marked] : UNMARKED) {
		const pieces = await strictly(label, bytes);
		if (pieces) return refuseBlank(name, { encoding, pieces });
	}
	const tried = marked ? marked.encoding : 'UTF-8 和 GB18030（GBK）';
	throw new IngestError(name, `含有不属于 ${tried} 编码的字节`, SAVE_AS);
}

interface Coding {
	label: string;
	encoding: Encoding;
}

const UNMARKED: readonly Coding[] = [
	{ label: 'utf-8', encoding: 'UTF-8' },
	{ label: 'gb18030', encoding: 'GB18030' }
];

function byteOrderMark([a, b, c]: Uint8Array): Coding | undefined {
	if (a === 0xef && b === 0xbb && c === 0xbf) return { label: 'utf-8', encoding: 'UTF-8' };
	if (a === 0xff && b === 0xfe) return { label: 'utf-16le', encoding: 'UTF-16' };
	if (a === 0xfe && b === 0xff) return { label: 'utf-16be', encoding: 'UTF-16' };
	return undefined;
}

/** The pieces, or undefined when a byte does not fit the encoding. */
async function strictly(label: string, bytes: Uint8Array): Promise<string[] | undefined> {
	const decoder = new TextDecoder(label, { fatal: true });
	const pieces: string[] = [];
	const breathe = breather();
	try {
		for (let at = 0; at < bytes.length; at += SLICE) {
			pieces.push(decoder.decode(bytes.subarray(at, at + SLICE), { stream: true }));
			await breathe();
		}
		pieces.push(decoder.decode());
	} catch {
		return undefined;
	}
	return pieces;
}

function refuseBlank(name: string, decoded: Decoded): Decoded {
	if (decoded.pieces.every((piece) => piece.trim() === ''))
		throw new IngestError(name, '没有任何内容', '请核对导出步骤后再导入');
	return decoded;
}
