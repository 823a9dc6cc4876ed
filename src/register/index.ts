// The register's front door: spreadsheets in and out, and reports. Receipts have a folder of their own, since the popup needs no spreadsheets.
export { FIELD_IDS, FIELDS, type FieldId, headerOf } from './columns/fields.ts';
export { type Column, corrected, guessMapping, type Mapping } from './columns/guess.ts';
export { letterOf } from './columns/letter.ts';
export { type ExportOptions, exportRows } from './export/export.ts';
export type { Change, Changes } from './import/changes.ts';
export { slug } from './import/ids.ts';
export { type ImportPlan, planImport } from './import/plan.ts';
export { PROBLEMS, type Problem, type ProblemCode, sentenceOf } from './problem.ts';
export { acknowledgedCount, acknowledgedOverTime, hasAcknowledged, missingByManager, type ReportOptions } from './report/acknowledged.ts';
export { administrators, administratorsOf, managerName } from './report/administrators.ts';
export { completeness } from './report/completeness.ts';
export { PLAN_COLUMNS, planCounts, planRows } from './report/improvement.ts';
export { REPORT_IDS, type ReportId, type ReportTable, report } from './report/report.ts';
export { readTables } from './sheet/read.ts';
export { SheetError, type Table } from './sheet/table.ts';
export { csvOf, type Format, writeRows } from './sheet/write.ts';
