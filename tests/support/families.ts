import type { Api } from './api';
import { Client } from './client';

/** A slip as the homeroom teacher prints it. */
export interface Slip {
  personName: string;
  studentName: string;
  kinship: string | null;
  code: string;
  expiresAt: string;
}

const ISSUE = `mutation Issue($input: IssueInvitationsInput!) { issueInvitations(input: $input) { personName studentName kinship code expiresAt } }`;

/** Binds a printed code. */
export const REDEEM = `mutation Redeem($input: RedeemInvitationInput!) { redeemInvitation(input: $input) { token me { identityId account } } }`;

/** Asks for the children of whoever is signed in. */
export const MY_CHILDREN = `{ myChildren { id name schoolName } }`;

/** Prints the slips of a class. */
export const issue = async (who: Client, classId: string, audience = 'GUARDIANS'): Promise<Slip[]> =>
  (await who.ask(ISSUE, { input: { classId, audience } })).issueInvitations;

/** The code on the slip of one person. */
export const codeOf = (slips: Slip[], personName: string): string =>
  slips.find((slip) => slip.personName === personName)!.code;

let count = 0;

/** What somebody types who has no account yet. */
export const newAccount = (code: string, account = `family${++count}.x`) => ({
  code,
  account,
  password: 'a-good-password',
});

/** Binds a code as a new account. */
export async function bindAsNew(api: Api, code: string, account?: string): Promise<Client> {
  const guest = api.guest();
  const { redeemInvitation } = await guest.ask(REDEEM, { input: newAccount(code, account) });
  return new Client(api.url, redeemInvitation.token as string);
}

/** The id of a pupil of a class by name. */
export async function studentId(who: Client, classId: string, name: string): Promise<string> {
  const query = `query Students($classId: ID!) { classStudents(classId: $classId) { nodes { id name } } }`;
  const { classStudents } = await who.ask(query, { classId });
  return classStudents.nodes.find((row: { name: string }) => row.name === name).id as string;
}
