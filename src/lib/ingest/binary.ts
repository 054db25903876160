/** First bytes of files that people hand in for a table, and what to call them. */
const SIGNATURES: readonly [bytes: readonly number[], kind: string][] = [
	[[0x50, 0x4b, 0x03, 0x04], 'Excel 工作簿（xlsx）或压缩包'],
	[[0xd0, 0xcf, 0x11, 0xe0], 'Excel 97—2003 工作簿（xls）或加了密码的 Office 文件'],
	[[0x25, 0x50, 0x44, 0x46], 'PDF 文件'],
	[[0x1f, 0x8b], '压缩包（gzip）'],
	[[0x52, 0x61, 0x72, 0x21], '压缩包（rar）'],
	[[0x37, 0x7a, 0xbc, 0xaf], '压缩包（7z）'],
	[[0x89, 0x50, 0x4e, 0x47], '图片'],
	[[0xff, 0xd8, 0xff], '图片']
];

/** What kind of binary file the first bytes tell of; undefined for what may be text. */
export function binaryKind(bytes: Uint8Array): string | undefined {
	return SIGNATURES.find(([signature]) => signature.every((byte, i) => bytes[i] === byte))?.[1];
}
