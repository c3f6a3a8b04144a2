/** All that is done to data rather than asked of it: a bundle of its own, loaded when it is wanted. */
export { build, validate } from './build.ts';
export { exportTables, sheetOf, sheetsOf } from './export/export.ts';
export { importFiles } from './intake/import.ts';
export { settle } from './intake/staging.ts';
export { checkTarget, isFolder } from './targets.ts';
