/**
 * What stands before everything else: who is not signed in, or has not replaced the first password, asks what is open to
 * them by its own name only.
 */

const NOT_OPEN = { guest: 'NOT_SIGNED_IN', newcomer: 'PASSWORD_CHANGE_REQUIRED', teacherOwn: 'answered' };
const OPEN = { guest: 'answered', newcomer: 'answered', teacherOwn: 'answered' };

/** Each document, with what comes of it for whom. */
export const GATE = [
  { name: 'an open field', document: '{ me { identityId } }', gets: OPEN },
  { name: 'a closed field', document: '{ myDevices { id } }', gets: NOT_OPEN },
  { name: 'a closed field beside an open one', document: '{ me { identityId } myDevices { id } }', gets: NOT_OPEN },
  { name: 'a closed field by an open name', document: '{ me: myDevices { id } }', gets: NOT_OPEN },
  {
    name: 'a closed field in a fragment of an open name',
    document: '{ ...me } fragment me on Query { myDevices { id } }',
    gets: NOT_OPEN,
  },
  { name: 'a closed field in a nameless fragment', document: '{ ... on Query { myDevices { id } } }', gets: NOT_OPEN },
];

/** Root fields that take no id of a thing: about the viewer, or for anybody. Proved by tests of their own. */
export const WITHOUT_ID = {
  me: 'the viewer',
  myClasses: 'the viewer',
  myChildren: 'the viewer',
  myEvaluations: 'the viewer: tests of ZM-3',
  myDevices: 'the viewer',
  mySignIns: 'the viewer',
  inbox: 'the viewer: tests of notifications',
  unreadMessages: 'the viewer: tests of notifications',
  messageHabit: 'the viewer: tests of notifications',
  saveMessageHabit: 'the viewer: tests of notifications',
  markRead: 'the viewer: tests of notifications',
  changePassword: 'the viewer',
  errorCodes: 'anybody',
  signIn: 'anybody with a password',
  signOut: 'the viewer',
  redeemInvitation: 'anybody with a code',
  enterByCard: 'anybody with a card: tests of OP-3',
  verifyReport: 'anybody with a code',
  schemePresets: 'anybody who is signed in',
};
