/** Under this key a sheet gives its parts the codes of the units that have a page: the city has none. */
export const COUNTIES = Symbol('counties');
