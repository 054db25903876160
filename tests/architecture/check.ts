import { posix } from 'node:path';
import ts from 'typescript';
import { ARROWS, PACKAGES, ROOMS, type Room } from './rooms';

/** Lines of the longest file and function that are let pass. */
const LONGEST_FILE = 250;
const LONGEST_FUNCTION = 50;

interface Import {
	specifier: string;
	typeOnly: boolean;
}

/**
 * What is wrong with one file: stray imports, length, unfinished work, loosened types.
 * @param path below src, e.g. `lib/charts/bars.ts`
 */
export function faultsOf(path: string, source: string): string[] {
	const room = roomOf(path);
	if (!room) return [`${path}: lies in no room; give it a place in tests/architecture/rooms.ts`];
	const code = codeOf(path, source);
	const strays = code ? importsOf(code).flatMap((found) => straysOf(path, room, found) ?? []) : [];
	return [...strays, ...lengthsOf(path, source, code), ...loosenedIn(path, source, code)];
}

/** The room of a file, or of a folder that is imported by its index. */
function roomOf(path: string): Room | undefined {
	return (Object.keys(ROOMS) as Room[]).find((room) => `${path}/`.startsWith(ROOMS[room]));
}

/** The script of a file as a syntax tree; undefined for SQL and CSS. */
function codeOf(path: string, source: string): ts.SourceFile | undefined {
	if (!/\.(ts|mjs|svelte)$/.test(path)) return undefined;
	const scripts = [...source.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)];
	const script = path.endsWith('.svelte') ? scripts.map((match) => match[1]).join('\n') : source;
	return ts.createSourceFile(path, script, ts.ScriptTarget.Latest, true);
}

function importsOf(code: ts.SourceFile): Import[] {
	const imports: Import[] = [];
	const add = (node: ts.Node | undefined, typeOnly: boolean) => {
		if (node && ts.isStringLiteralLike(node)) imports.push({ specifier: node.text, typeOnly });
	};
	visit(code, (node) => {
		if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node));
		if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
		if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
			add(node.argument.literal, true);
		if (ts.isCallExpression(node) && /^import(\.meta\.glob)?$/.test(node.expression.getText()))
			add(node.arguments[0], false);
	});
	return imports;
}

/** `import type { A }` and `import { type A, type B }`. */
function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
	if (!importClause) return false;
	const named = importClause.namedBindings;
	if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
	if (importClause.name || !named || !ts.isNamedImports(named)) return false;
	return named.elements.length > 0 && named.elements.every((element) => element.isTypeOnly);
}

function straysOf(path: string, room: Room, { specifier, typeOnly }: Import): string | undefined {
	const package_ = Object.keys(PACKAGES).find((start) => belongsTo(specifier, start));
	if (package_ && !PACKAGES[package_]?.includes(room))
		return `${path}: imports ${specifier}, which ${room} may not touch`;
	const inside = pathOf(path, specifier);
	if (!inside) return undefined;
	const target = roomOf(inside);
	if (!target) return `${path}: imports ${specifier}, which lies in no room`;
	if (target === room) return undefined;
	if (specifier.startsWith('.'))
		return `${path}: imports ${specifier} out of its room ${room}; write $lib/…`;
	const arrows = ARROWS[room];
	if (arrows.includes(target) || (typeOnly && arrows.includes(`type ${target}`))) return undefined;
	const remedy = arrows.includes(`type ${target}`) ? '; only `import type` is allowed' : '';
	return `${path}: imports ${specifier}: no arrow from ${room} to ${target}${remedy}`;
}

function belongsTo(specifier: string, start: string): boolean {
	return /[/:]$/.test(start)
		? specifier.startsWith(start)
		: specifier === start || specifier.startsWith(`${start}/`);
}

/** Path below src of what is imported; undefined for packages and for the types that Kit generates. */
function pathOf(importer: string, specifier: string): string | undefined {
	if (specifier.startsWith('$lib/')) return specifier.replace('$lib/', 'lib/');
	if (!specifier.startsWith('.') || specifier.endsWith('/$types')) return undefined;
	const path = posix.join(posix.dirname(importer), specifier);
	return path.startsWith('..') ? undefined : path;
}

function lengthsOf(path: string, source: string, code: ts.SourceFile | undefined): string[] {
	const faults: string[] = [];
	const lines = source.trimEnd().split('\n').length;
	if (lines > LONGEST_FILE) faults.push(`${path}: ${lines} lines, over ${LONGEST_FILE}`);
	if (!code) return faults;
	visit(code, (node) => {
		if (!ts.isFunctionLike(node)) return;
		const length = node.getText().split('\n').length;
		const name = node.name?.getText() ?? 'a function';
		if (length > LONGEST_FUNCTION)
			faults.push(`${path}: ${name} has ${length} lines, over ${LONGEST_FUNCTION}`);
	});
	return faults;
}

function loosenedIn(path: string, source: string, code: ts.SourceFile | undefined): string[] {
	const faults: string[] = [];
	const unfinished = /\b(TO-?DO|FIX-?ME|X{3,})\b/.exec(source);
	if (unfinished) faults.push(`${path}: says ${unfinished[0]}`);
	if (!code) return faults;
	visit(code, (node) => {
		if (node.kind === ts.SyntaxKind.AnyKeyword) faults.push(`${path}: uses any`);
		if (ts.isNonNullExpression(node)) faults.push(`${path}: asserts ${node.getText()}`);
	});
	return faults;
}

function visit(node: ts.Node, look: (node: ts.Node) => void): void {
	look(node);
	ts.forEachChild(node, (child) => visit(child, look));
}
