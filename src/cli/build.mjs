// `npm run build`: site and command, when the sources are newer than they are.
import { buildWhenStale } from './setup/build.mjs';

process.exitCode = buildWhenStale() ? 0 : 1;
