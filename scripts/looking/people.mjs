import { ask } from '../ask.mjs';
import { QUIET_SCHOOL } from '../demo-data.mjs';

const PASSWORD = 'zongping-demo';
const SIGN_IN = `mutation ($input: SignInInput!) { signIn(input: $input) { token } }`;
const WHO = `{ me { roles { kind unitId classId } } myChildren { id classId schoolId schoolName } myClasses { schoolClass { id schoolId } } }`;
const PUPILS = `query ($classId: ID!) { classStudents(classId: $classId, first: 1) { nodes { id } } }`;
const CLASSES = `query ($schoolId: ID!) { schoolClasses(schoolId: $schoolId) { id name } }`;

/** Who looks at the pages, by account of the demo world; `quiet…` work where nothing has happened yet. */
const people = {
  guest: {},
  guardian: { account: 'jiazhang1', school: '天中第一小学' },
  juniorGuardian: { account: 'jiazhang1', school: '椰城初级中学' },
  lendingGuardian: { account: 'jiazhang1', school: '天中第一小学' },
  lentGuardian: { account: 'jiazhang1', school: '天中第一小学' },
  partingGuardian: { account: 'jiazhang1', school: '天中第一小学' },
  awayGuardian: { account: 'jiazhang1', school: '天中第一小学' },
  pupil: { account: 'xuesheng1' },
  juniorPupil: { account: 'xuesheng2' },
  homeroom: { account: 'T0008@tianzhong' },
  teacher: { account: 'T0009@tianzhong' },
  administrator: { account: 'T0005@tianzhong' },
  operator: { account: 'operator' },
  formerAdministrator: { account: 'T0005@liuyin' },
  leavingPrincipal: { account: 'T0001@qinghe' },
  officer: { account: 'J0001@nanyu-linwan' },
  quietHomeroom: { account: `T0008@${QUIET_SCHOOL}` },
};

/** Signs in as one of them; answers what a phone keeps of it, and the ids that addresses need. */
export async function enter(apiUrl, who) {
  const { account, school } = people[who];
  if (!account) return { kept: {} };
  const { signIn } = await ask(apiUrl, null, SIGN_IN, { input: { account, password: PASSWORD } });
  const { token } = signIn;
  const { me, myChildren, myClasses } = await ask(apiUrl, token, WHO);
  const asks = (query, variables) => ask(apiUrl, token, query, variables);
  const child = myChildren.find(({ schoolName }) => !school || schoolName === school);
  if (child) {
    const { id: studentId, classId, schoolId } = child;
    return { kept: { token, face: `child.${studentId}` }, studentId, classId, schoolId, asks };
  }
  const schoolId = me.roles[0].unitId;
  const ledId = me.roles.find((role) => role.classId)?.classId ?? myClasses[0]?.schoolClass.id;
  const classId = ledId ?? (await firstClass(apiUrl, token, me));
  return { kept: { token }, asks, schoolId, classId, pupilId: classId && (await firstPupil(apiUrl, token, classId)) };
}

async function firstPupil(apiUrl, token, classId) {
  const { classStudents } = await ask(apiUrl, token, PUPILS, { classId });
  return classStudents.nodes[0]?.id;
}

async function firstClass(apiUrl, token, { roles }) {
  const office = roles.find(({ kind }) => kind === 'SCHOOL_ADMINISTRATOR');
  if (!office) return undefined;
  const { schoolClasses } = await ask(apiUrl, token, CLASSES, { schoolId: office.unitId });
  return schoolClasses[0]?.id;
}
