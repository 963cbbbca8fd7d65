import { freshCode, type Api } from './api';
import type { World } from './world';

const ISSUE = `mutation Issue($input: IssueInvitationsInput!) {
  issueInvitations(input: $input) { personName code }
}`;
const REDEEM = `mutation Redeem($input: RedeemInvitationInput!) { redeemInvitation(input: $input) { token } }`;

/** The password that families of the test world choose. */
export const FAMILY_PASSWORD = 'our-own-words';

/** The codes printed for a class, by the name of who gets them. */
export async function printedCodes(
  world: World,
  className: string,
  audience = 'GUARDIANS',
): Promise<Map<string, string>> {
  const input = { classId: await world.classId(className), audience };
  const { issueInvitations: slips } = await world.administrator.ask(ISSUE, { input });
  return new Map(slips.map((slip: { personName: string; code: string }) => [slip.personName, slip.code]));
}

/** Binds a code through the API to a new account, whose name it answers. */
export async function boundAccount(api: Api, code: string): Promise<string> {
  const account = freshCode('fam');
  await api.guest().ask(REDEEM, { input: { code, account, password: FAMILY_PASSWORD } });
  return account;
}
