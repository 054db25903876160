/** From a draft to an issued paper, and what later data would change of it. */
export { IssuingError, isPaperKind, type Desk } from './desk';
export { differencesOf, type Difference } from './differences';
export { draftOf, snapshotOf, type Draft } from './draft';
export { issuePaper, type Issue } from './issue';
export { periodOfPaper, spanOfPaper } from './kinds';
export { fetchFile, type PaperFile } from './store';
