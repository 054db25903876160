import { expect, test } from 'vitest';
import { decode } from './decode';

const utf8 = (text: string) => new TextEncoder().encode(text);
const text = async (bytes: Uint8Array) => (await decode('a.csv', bytes)).pieces.join('');

/** 沧县 in GBK. */
const CANG_COUNTY = Uint8Array.from([0xb2, 0xd7, 0xcf, 0xd8]);

test('UTF-8 with and without byte order mark', async () => {
	expect(await decode('a.csv', utf8('沧县'))).toMatchObject({ encoding: 'UTF-8' });
	expect(await text(utf8('\ufeff沧县'))).toBe('沧县');
});

test('UTF-16 by its byte order mark, either way round', async () => {
	const little = Uint8Array.from([0xff, 0xfe, 0x61, 0x00, 0xa7, 0x6c]);
	const big = Uint8Array.from([0xfe, 0xff, 0x00, 0x61, 0x6c, 0xa7]);
	expect(await text(little)).toBe('a沧');
	expect(await decode('a.csv', big)).toMatchObject({ encoding: 'UTF-16', pieces: ['a沧', ''] });
});

test('what is no UTF-8 is GB18030', async () => {
	expect(await decode('a.csv', CANG_COUNTY)).toMatchObject({ encoding: 'GB18030' });
	expect(await text(CANG_COUNTY)).toBe('沧县');
});

test('a character cut by the end of a slice is whole again', async () => {
	const long = 'a'.repeat((1 << 18) - 1) + '沧县';
	expect(await text(utf8(long))).toBe(long);
});

test.each([
	[[], 'a.csv：是空文件。请核对导出步骤后再导入。'],
	[[0x20, 0x0a], 'a.csv：没有任何内容。请核对导出步骤后再导入。'],
	[
		[0x50, 0x4b, 0x03, 0x04, 0x14],
		'a.csv：是Excel 工作簿（xlsx）或压缩包，不是文本表格。请在 Excel 或 WPS 中另存为“CSV UTF-8（逗号分隔）”后再导入。'
	],
	[
		[0x61, 0x00, 0x62],
		'a.csv：含有二进制字节，不是文本。请在 Excel 或 WPS 中另存为“CSV UTF-8（逗号分隔）”后再导入。'
	],
	[
		[0x61, 0xff, 0xff],
		'a.csv：含有不属于 UTF-8 和 GB18030（GBK） 编码的字节。请在 Excel 或 WPS 中另存为“CSV UTF-8（逗号分隔）”后再导入。'
	],
	[
		[0xef, 0xbb, 0xbf, 0xb2, 0xd7],
		'a.csv：含有不属于 UTF-8 编码的字节。请在 Excel 或 WPS 中另存为“CSV UTF-8（逗号分隔）”后再导入。'
	]
])('refused: %o', async (bytes, message) => {
	await expect(decode('a.csv', Uint8Array.from(bytes))).rejects.toThrow(message);
});
