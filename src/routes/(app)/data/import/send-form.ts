/**
 * Posts a form as Kit's own script would, and tells how much of it has gone out; fetch can't.
 * @returns the answer, to be deserialised
 */
export function sendForm(
	form: HTMLFormElement,
	action: string,
	progress: (share: number) => void
): Promise<string> {
	return new Promise((settle, fail) => {
		const request = new XMLHttpRequest();
		request.open('POST', action);
		request.setRequestHeader('accept', 'application/json');
		request.setRequestHeader('x-sveltekit-action', 'true');
		request.upload.addEventListener('progress', ({ loaded, total }) => progress(loaded / total));
		request.addEventListener('load', () => settle(request.responseText));
		request.addEventListener('error', () => fail(new Error('the connection was lost')));
		request.send(new FormData(form));
	});
}
