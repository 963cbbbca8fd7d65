import { randomUUID } from 'node:crypto';
import { freshCode, type Api } from './api';
import type { Client } from './client';
import { smallRoster, type SheetText } from './small-roster';

/** What a test wants of its world. */
export interface WorldWishes {
  /** The sheets to import; the small roster unless given, none when empty. */
  roster?: SheetText[];
  /** First and last day of the term. */
  term?: [startsOn: string, endsOn: string];
}

/** A county with one school; the roster is imported by its administrator through the API. */
export interface World {
  countyId: string;
  schoolId: string;
  schoolCode: string;
  termId: string;
  administrator: Client;
  /** Signs in a member of staff by number; the account is opened on first use. */
  staff(number: string): Promise<Client>;
  /** The id of a class by its name. */
  classId(name: string): Promise<string>;
  /** Uploads sheets and waits for the preview. */
  preview(sheets: SheetText[]): Promise<{ id: string; state: string }>;
  /** Imports sheets. */
  take(sheets: SheetText[]): Promise<void>;
}

const OPEN_UNIT = `mutation OpenUnit($input: OpenUnitInput!) { openUnit(input: $input) { id } }`;
const OPEN_TERM = `mutation OpenTerm($input: OpenTermInput!) { openTerm(input: $input) { id } }`;
const OPEN_ADMINISTRATOR = `mutation OpenAdministrator($input: OpenSchoolAdministratorInput!) { openSchoolAdministrator(input: $input) { account initialPassword } }`;
const OPEN_STAFF = `mutation OpenStaff($input: OpenStaffAccountsInput!) { openStaffAccounts(input: $input) { account initialPassword } }`;
const START = `mutation Start($input: StartRosterImportInput!) { startRosterImport(input: $input) { id uploadUrl } }`;
const STATE = `query State($id: ID!) { rosterImport(id: $id) { id state failure } }`;
const COMMIT = `mutation Commit($input: CommitRosterImportInput!) { commitRosterImport(input: $input) { id state } }`;
const CLASSES = `query Classes($schoolId: ID!) { schoolClasses(schoolId: $schoolId) { id name } }`;
const ME = `{ me { roles { unitId } } }`;
const PASSWORD = 'a-good-password';

async function openPlace(operator: Client) {
  const { me } = await operator.ask(ME);
  const open = async (parentId: string, kind: string, name: string, stages?: string[]) => {
    const code = freshCode(kind.slice(0, 2).toLowerCase());
    const { openUnit } = await operator.ask(OPEN_UNIT, { input: { parentId, kind, name, code, stages } });
    return { id: openUnit.id as string, code };
  };
  const province = await open(me.roles[0].unitId, 'PROVINCE', '南屿省');
  const city = await open(province.id, 'CITY', '望海市');
  const county = await open(city.id, 'COUNTY', '临湾区');
  return { county, school: await open(county.id, 'SCHOOL', '柳荫小学', ['PRIMARY']) };
}

async function previewed(
  client: Client,
  schoolId: string,
  sheets: SheetText[],
): Promise<{ id: string; state: string }> {
  const { startRosterImport } = await client.ask(START, { input: { schoolId, clientMutationId: randomUUID() } });
  const response = await client.upload(startRosterImport.uploadUrl, sheets);
  if (response.status !== 202) throw new Error(`The upload was refused: ${await response.text()}`);
  for (;;) {
    const { rosterImport } = await client.ask(STATE, { id: startRosterImport.id });
    if (rosterImport.state !== 'READING') return rosterImport;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** Builds a world through the API alone. */
export async function buildWorld(api: Api, wishes: WorldWishes): Promise<World> {
  const operator = await api.operator();
  const { county, school } = await openPlace(operator);
  const [startsOn, endsOn] = wishes.term ?? ['2026-09-01', '2027-01-29'];
  const term = { schoolId: school.id, schoolYear: 2026, semester: 1, startsOn, endsOn };
  const { openTerm } = await operator.ask(OPEN_TERM, { input: term });
  const wanted = { schoolId: school.id, staffNumber: 'A003', name: '孙管理' };
  const { openSchoolAdministrator: opened } = await operator.ask(OPEN_ADMINISTRATOR, { input: wanted });
  const administrator = await api.guest().firstSignIn(opened.account, opened.initialPassword, PASSWORD);
  const signedIn = new Map<string, Promise<Client>>([['A003', Promise.resolve(administrator)]]);
  const take = async (sheets: SheetText[]): Promise<void> => {
    const { id } = await previewed(administrator, school.id, sheets);
    const input = { importId: id, skipRefused: false, joinTeacherParents: [], clientMutationId: randomUUID() };
    await administrator.ask(COMMIT, { input });
  };
  const sheets = wishes.roster ?? smallRoster();
  if (sheets.length > 0) await take(sheets);
  const firstSignIn = async (number: string): Promise<Client> => {
    const input = { schoolId: school.id, staffNumbers: [number] };
    const { openStaffAccounts } = await administrator.ask(OPEN_STAFF, { input });
    const { account, initialPassword } = openStaffAccounts[0];
    return api.guest().firstSignIn(account, initialPassword, PASSWORD);
  };
  return {
    countyId: county.id,
    schoolId: school.id,
    schoolCode: school.code,
    termId: openTerm.id as string,
    administrator,
    staff: (number) => {
      if (!signedIn.has(number)) signedIn.set(number, firstSignIn(number));
      return signedIn.get(number)!;
    },
    classId: async (name) => {
      const { schoolClasses } = await administrator.ask(CLASSES, { schoolId: school.id });
      return schoolClasses.find((row: { name: string }) => row.name === name).id as string;
    },
    preview: (roster) => previewed(administrator, school.id, roster),
    take,
  };
}
