import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** The list stands on the data page. */
export const load: PageServerLoad = () => redirect(307, '/data#batches');
