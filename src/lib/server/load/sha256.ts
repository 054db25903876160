/** SHA-256 of the bytes as hexadecimal text, computed off the main thread. */
export async function sha256Of(bytes: Uint8Array): Promise<string> {
	// The type admits shared memory, which no file is read into; a copy of 100 MB would be waste.
	const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
	return Buffer.from(digest).toString('hex');
}
