import {
  ACCOUNT_FILTER_NAMES,
  AccountFilter,
  presentAccountRates,
  presentClassAccounts,
  presentStaffWithout,
} from '../../accounts/index.js';
import { loadVisibleSchool } from '../../organisation/index.js';
import { MOST_ROWS } from '../export.rules.js';
import { loadClassHead } from './class-place.js';
import { notTooMany, searchWords, type TableSource } from './table-source.js';

/** The choice of the page that leaves only classes with homes that have no account. */
const LACKING = 'lacks';

/** ZM-1: how many of each class have an account. */
export const accountRates: TableSource = async (ctx, { unitId, show }) => {
  const school = await loadVisibleSchool(ctx, unitId ?? '');
  const { classes } = await presentAccountRates(ctx, school.id);
  const shown = show === LACKING ? classes.filter(({ homes }) => homes.opened < homes.total) : classes;
  return {
    ...{ unitId: school.id, unitName: school.name, title: '' },
    filters: show === LACKING ? ['还有家庭没开通的班'] : [],
    columns: ['班级', '班主任', '家庭已开通', '家庭共', '学生已开通', '学生共', '暂不参加'],
    rows: shown.map(({ className, homeroomTeacherName, homes, pupils, paused }) => [
      ...[className, homeroomTeacherName ?? '还没有'],
      ...[homes.opened, homes.total, pupils.opened, pupils.total, paused],
    ]),
  };
};

/** ZM-1: the members of staff who have no account. */
export const staffWithout: TableSource = async (ctx, { unitId }) => {
  const school = await loadVisibleSchool(ctx, unitId ?? '');
  const staff = await presentStaffWithout(ctx, school.id, MOST_ROWS + 1);
  notTooMany(staff.length);
  return {
    ...{ unitId: school.id, unitName: school.name, title: '', filters: [] },
    columns: ['工号', '姓名', '任教学科'],
    rows: staff.map(({ staffNumber, name, mainSubject }) => [staffNumber, name, mainSubject ?? '没有登记']),
  };
};

const stateOf = (has: boolean): string => (has ? '已开通' : '还没有');

/** ZM-1: the pupils of a class and their guardians, each with whether they have an account; no phone, no code. */
export const classAccounts: TableSource = async (ctx, { classId, show, search }) => {
  const { place, ...head } = await loadClassHead(ctx, classId);
  const chosen = Object.values(AccountFilter).find((filter) => filter === show) ?? null;
  const pupils = await presentClassAccounts(ctx, place.id, { show: chosen, search });
  return {
    ...head,
    filters: [...(chosen ? [ACCOUNT_FILTER_NAMES[chosen]] : []), ...searchWords(search)],
    columns: ['学号', '学生', '本人账号', '家长', '家庭'],
    rows: pupils.map(({ seatNumber, studentName, hasAccount, guardians, isPaused }) => [
      ...[seatNumber ?? '未编', studentName, stateOf(hasAccount)],
      guardians.map(({ kinship, name, hasAccount: has }) => `${kinship} ${name}：${stateOf(has)}`).join('、'),
      isPaused ? '暂不参加' : '',
    ]),
  };
};
