import { randomUUID } from 'node:crypto';
import type { Client } from './client';

const RATE = `kind name numerator denominator basisPoints points missingToNext law classes { name numerator denominator }`;
export const SHEET = `schoolName termName title schemeTitle countedThrough total verdict pupilCount teacherCount dayCount frozenAt frozenBy hash
  viewerCanFreeze rates { ${RATE} } bands { fromPercent points } verdicts { name points inclusive }`;
export const SCHOOL_SHEET = `query Sheet($schoolId: ID!, $termId: ID) { schoolSheet(schoolId: $schoolId, termId: $termId) { ${SHEET} } }`;
export const ROWS = `query Rows($schoolId: ID!, $rate: SheetRate!, $counted: Boolean, $classId: ID, $search: String, $sort: SheetRowSort, $first: Int, $after: ID) {
  sheetRows(schoolId: $schoolId, rate: $rate, counted: $counted, classId: $classId, search: $search, sort: $sort, first: $first, after: $after) {
    nodes { id name className isCounted times missing } nextCursor totalCount } }`;
export const COUNTY = `query County($unitId: ID!, $schoolYear: Int!, $semester: Int!, $frozen: Boolean, $search: String, $first: Int, $after: ID) {
  countySheets(unitId: $unitId, schoolYear: $schoolYear, semester: $semester, frozen: $frozen, search: $search, first: $first, after: $after) {
    nodes { schoolId schoolName frozenAt total verdict rates { kind numerator denominator points } } nextCursor totalCount } }`;
export const COUNTY_TERMS = `query CountyTerms($unitId: ID!) {
  countyTerms(unitId: $unitId) { schoolYear semester name schoolCount frozenCount receiptCount } }`;
export const FREEZE = `mutation Freeze($input: FreezeSheetInput!) { freezeSheet(input: $input) { ${SHEET} } }`;
const OFFICER = `mutation Officer($input: OpenCountyOfficerInput!) { openCountyOfficer(input: $input) { account initialPassword } }`;

const PASSWORD = 'a-good-password';

/** Opens the account of an officer of a bureau and gives it a password of its own; answers the account. */
export async function openOfficerAccount(operator: Client, guest: Client, unitId: string): Promise<string> {
  const input = { unitId, staffNumber: 'J001', name: '县区专员' };
  const { account, initialPassword } = (await operator.ask(OFFICER, { input })).openCountyOfficer;
  await guest.firstSignIn(account, initialPassword, PASSWORD);
  return account as string;
}

/** Opens the account of an officer of a bureau, and signs in. */
export const openOfficer = async (operator: Client, guest: Client, unitId: string): Promise<Client> =>
  guest.signIn(await openOfficerAccount(operator, guest, unitId), PASSWORD);

/** What is sent to freeze a sheet. */
export const freezing = (schoolId: string, termId: string) => ({
  input: { schoolId, termId, clientMutationId: randomUUID() },
});

interface Rate {
  kind: string;
  numerator: number;
  denominator: number;
}

/** The rates as fractions: `{ ACCOUNTS: '4/16' }`. */
export const fractions = ({ rates }: { rates: Rate[] }): Record<string, string> =>
  Object.fromEntries(rates.map(({ kind, numerator, denominator }) => [kind, `${numerator}/${denominator}`]));
