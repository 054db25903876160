import type { Component } from 'svelte';
import { render } from 'svelte/server';

/** For tests: the HTML the server sends for a component, without Svelte's markers. */
export function html<P extends object>(component: Component<P>, props: NoInfer<P>): string {
	const { body } = render(component as unknown as Component<Record<string, unknown>>, {
		props: { ...props } as Record<string, unknown>
	});
	const broken = /NaN|undefined|Infinity/.exec(body);
	if (broken) throw new Error(`the component drew ${broken[0]}: ${body}`);
	return body.replaceAll(/<!--.*?-->/g, '');
}

/** For tests: what is read, a space between cells, items and labels. */
export function text<P extends object>(component: Component<P>, props: NoInfer<P>): string {
	return html(component, props)
		.replaceAll(/<\/(?:td|th|li|text)>/g, ' ')
		.replaceAll(/<[^>]+>/g, '')
		.replaceAll(/\s+/g, ' ')
		.trim();
}
