import { inOrder, offeredFamilies, offeredOfficers } from '../../../api/src/demo/accounts.js';
import { readWorld } from '../../../api/src/demo/world.js';
import { InvitationAudience } from '../../../api/src/modules/accounts/index.js';
import { RoleKind } from '../../../api/src/modules/people/index.js';

const one = (account: string, as: RoleKind | InvitationAudience) => ({
  ...{ account, as, password: 'p', name: account, title: '', school: '' },
});

test('families are offered first, then who works with a class, for a school and above it', () => {
  const offered = inOrder([
    one('operator', RoleKind.PLATFORM_OPERATOR),
    one('officer', RoleKind.COUNTY_OFFICER),
    one('moral', RoleKind.MORAL_DIRECTOR),
    one('office', RoleKind.SCHOOL_ADMINISTRATOR),
    one('teacher', RoleKind.TEACHER),
    one('homeroom', RoleKind.HOMEROOM_TEACHER),
    one('pupil', InvitationAudience.STUDENTS),
    one('mother', InvitationAudience.GUARDIANS),
  ]);

  expect(offered.map(({ account }) => account)).toEqual([
    ...['mother', 'pupil', 'homeroom', 'teacher', 'office', 'officer', 'operator', 'moral'],
  ]);
  expect(offered[0]).toEqual({ account: 'mother', password: 'p', name: 'mother', title: '', school: '', desk: false });
  expect(offered.filter(({ desk }) => desk).map(({ account }) => account)).toEqual([
    ...['homeroom', 'teacher', 'office', 'officer', 'moral'],
  ]);
});

test('a family with a booklet of the former term is offered, and the officer of the county', async () => {
  const world = await readWorld();

  expect(offeredFamilies(world).map(({ account, title }) => `${account} ${title}`)).toEqual([
    ...['jiazhang1 家长', 'jiazhang2 家长', 'xuesheng1 学生', 'xuesheng2 学生'],
    'liuyin1 家长，有上学期的报告单（册）',
  ]);
  expect(offeredOfficers(world)).toEqual([
    {
      ...{ account: 'J0001@nanyu-linwan', password: 'zongping-demo', name: '江予白', as: 'COUNTY_OFFICER' },
      ...{ title: '县区综评专员，用电脑打开', school: '临湾区' },
    },
  ]);
});
