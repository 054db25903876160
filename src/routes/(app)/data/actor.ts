/** Who a change made on the pages is written down to, until people sign in. */
export const ACTOR = 'web:local';
