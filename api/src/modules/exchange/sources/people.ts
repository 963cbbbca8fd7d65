import { ACCOUNT_STATE_NAMES, HomeAccount, PeopleSort, PersonKind, presentSchoolPeople } from '../../accounts/index.js';
import { className, gradeOfCohort, loadVisibleSchool, schoolYearOf, type Stage } from '../../organisation/index.js';
import { loadVisibleClass } from '../../people/index.js';
import type { Context } from '../../../kernel/context.js';
import type { Id } from '../../../kernel/ids.js';
import { allPages, sortIn, searchWords, type TableSource, type TableWanted } from './table-source.js';

const KINDS: Record<PersonKind, string> = {
  [PersonKind.STAFF]: '教职工',
  [PersonKind.PUPIL]: '学生',
  [PersonKind.GUARDIAN]: '家长',
};

const HOMES: Record<HomeAccount, string> = {
  [HomeAccount.OPEN]: '家里有账号的学生',
  [HomeAccount.LACKING]: '家里还没有账号的学生',
  [HomeAccount.PAUSED]: '暂不参加的学生',
};

async function nameOfClass(ctx: Context, classId: Id): Promise<string> {
  const { stage, entry_year: entryYear, number } = await loadVisibleClass(ctx, classId);
  return className(gradeOfCohort(stage as Stage, entryYear, schoolYearOf(ctx.clock.today())), number);
}

const filtersOf = ({ kind, accounts, home, search }: TableWanted): string[] => [
  ...(kind ? [KINDS[kind]] : []),
  ...(accounts && accounts.length > 0 ? [accounts.map((state) => ACCOUNT_STATE_NAMES[state]).join('、')] : []),
  ...(home ? [HOMES[home]] : []),
  ...searchWords(search),
];

type Person = Awaited<ReturnType<typeof presentSchoolPeople>>['nodes'][number];

const kindsOf = ({ staff, pupil, children }: Person): string =>
  [
    ...(staff ? [KINDS[PersonKind.STAFF]] : []),
    ...(pupil ? [KINDS[PersonKind.PUPIL]] : []),
    ...(children.length > 0 ? [KINDS[PersonKind.GUARDIAN]] : []),
  ].join('、');

/** In which place somebody is what: offices, class and seat, children. */
const placeOf = ({ staff, pupil, children }: Person): string =>
  [
    ...(staff ? [staff.titles.join('、') || (staff.mainSubject ?? '没有登记岗位')] : []),
    ...(pupil ? [`${pupil.className} ${pupil.seatNumber === null ? '未编座号' : `${pupil.seatNumber} 号`}`] : []),
    ...children.map(({ className: at, studentName, kinship }) => `${at} ${studentName}的${kinship}`),
  ].join('；');

/** ZM-1: the people of a school with how far their accounts are; phones stay masked, and no code is in it. */
export const schoolPeople: TableSource = async (ctx, wanted) => {
  const school = await loadVisibleSchool(ctx, wanted.unitId ?? '');
  const { kind, classId, accounts, home, search } = wanted;
  const asked = { schoolId: school.id, kind, classId, accounts, home, search };
  const sort = sortIn(PeopleSort, wanted.sort, PeopleSort.NAME);
  const people = await allPages((page) => presentSchoolPeople(ctx, asked, { ...page, sort }));
  return {
    ...{ unitId: school.id, unitName: school.name, filters: filtersOf(wanted) },
    title: classId ? await nameOfClass(ctx, classId) : '',
    columns: ['姓名', '类别', '工号', '岗位、班级或孩子', '手机号', '账号', '最近登录'],
    rows: people.map((person) => [
      ...[person.name, kindsOf(person), person.staff?.staffNumber ?? '', placeOf(person)],
      ...[person.phoneMasked ?? '', person.stateName, person.lastSignInOn ?? '没有登录过'],
    ]),
  };
};
