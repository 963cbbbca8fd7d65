import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../processes.mjs';
import { commentViews } from './comment-views.mjs';
import { deskComplaints } from './desk-pages.mjs';
import { onBehalfViews } from './on-behalf-views.mjs';
import { staffViews } from './staff-views.mjs';

const tap = (name) => (page) => page.getByRole('button', { name }).locator('visible=true').first().tap();

/** Records two moments where there is no network, and looks at what waits; the phone stays away. */
async function recordAway(page) {
  const visible = (found) => found.locator('visible=true').first();
  const record = async (words) => {
    await tap('记一刻')(page);
    await visible(page.getByLabel('一句话')).fill(words);
    await tap('记下来')(page);
    await visible(page.getByText('条记录等着送出')).waitFor();
  };
  await tap('记一刻')(page);
  await visible(page.getByText('这是什么')).waitFor();
  await tap('返回')(page);
  await visible(page.getByText('的这几天')).waitFor();
  await page.context().setOffline(true);
  await record('一起择菜，学会了掐豆角两头的筋。');
  await record('自己叠了被子。');
  await tap(/^2 条记录等着送出/)(page);
  await visible(page.getByText('等网络')).waitFor();
}

/** Hands the phone over to the child; its guardian's own session ends with that. */
async function lend(page) {
  await tap(/^交给/)(page);
  await page.getByText(/^请把手机交给/).waitFor();
}

/** The child begins. */
async function sit(page) {
  await lend(page);
  await tap(/^我是.*，开始$/)(page);
  await page.getByText('的这几天').or(page.getByText('我的这几天')).first().waitFor();
}

async function askToLeave(page) {
  await sit(page);
  await tap('交还家长')(page);
  await page.getByText('做完了吗？').waitFor();
}

/**
 * What is looked at: `page` of app.config.ts, `as` whom, `shows` a text that is there when the page is, `with` the
 * parameters, `steps` what is done before looking. A page that the app has and this table lacks fails the run.
 */
export const views = [
  { name: 'sign-in', page: 'pages/sign-in/index', as: 'guest', shows: '老师发来的邀请码' },
  { name: 'sign-in-refused', page: 'pages/sign-in/index', as: 'guest', shows: '老师发来的邀请码', steps: tap('登录') },
  { name: 'bind', page: 'pages/bind/index', as: 'guest', shows: '我有账号，先登录再绑定' },
  { name: 'bind-refused', page: 'pages/bind/index', as: 'guest', shows: '我有账号', steps: tap('绑定') },
  { name: 'bind-more', page: 'pages/bind/index', as: 'guardian', shows: '再填一张纸条上的邀请码' },
  { name: 'card', page: 'pages/card/index', as: 'guest', shows: '学校的平板或电脑上用' },
  { name: 'card-refused', page: 'pages/card/index', as: 'guest', shows: '学校的平板或电脑上用', steps: tap('进入') },
  {
    ...{ name: 'leave', page: 'pages/leave/index', as: 'guest', shows: '请让下一位同学来' },
    with: () => ({ after: 'SHARED' }),
  },
  {
    ...{ name: 'leave-handed', page: 'pages/leave/index', as: 'guest', shows: '请把手机交给家长' },
    with: () => ({ after: 'HANDED' }),
  },
  {
    ...{ name: 'hand-over', page: 'packages/family/pages/hand-over/index', as: 'guardian', shows: '您的账号这就退出' },
    with: ({ studentId }) => ({ studentId }),
  },
  {
    ...{ name: 'hand-over-done', page: 'packages/family/pages/hand-over/index', as: 'lendingGuardian' },
    ...{ shows: '您的账号这就退出', with: ({ studentId }) => ({ studentId }), steps: lend },
  },
  {
    ...{ name: 'home-borrowed', page: 'packages/family/pages/hand-over/index', as: 'lentGuardian' },
    ...{ shows: '您的账号这就退出', with: ({ studentId }) => ({ studentId }), steps: sit },
  },
  {
    ...{ name: 'leave-asks', page: 'packages/family/pages/hand-over/index', as: 'partingGuardian' },
    ...{ shows: '您的账号这就退出', with: ({ studentId }) => ({ studentId }), steps: askToLeave },
  },
  { name: 'entry', page: 'pages/entry/index', as: 'guardian', shows: '这几天' },
  { name: 'home-guardian', page: 'pages/home/index', as: 'guardian', shows: '这几天' },
  { name: 'home-guardian-junior', page: 'pages/home/index', as: 'juniorGuardian', shows: '这几天' },
  { name: 'home-pupil', page: 'pages/home/index', as: 'pupil', shows: '这几天' },
  { name: 'home-pupil-junior', page: 'pages/home/index', as: 'juniorPupil', shows: '这几天' },
  { name: 'home-homeroom', page: 'pages/home/index', as: 'homeroom', shows: '我的班级' },
  { name: 'home-teacher', page: 'pages/home/index', as: 'teacher', shows: '我的班级' },
  { name: 'home-homeroom-quiet', page: 'pages/home/index', as: 'quietHomeroom', shows: '我的班级' },
  { name: 'home-administrator', page: 'pages/home/index', as: 'administrator', shows: '全校班级' },
  { name: 'home-operator', page: 'pages/home/index', as: 'operator', shows: '天中第一小学' },
  { name: 'home-officer', page: 'pages/home/index', as: 'officer', shows: '请在电脑上看' },
  { name: 'me-guardian', page: 'pages/me/index', as: 'guardian', shows: '退出登录' },
  { name: 'me-homeroom', page: 'pages/me/index', as: 'homeroom', shows: '退出登录' },
  { name: 'new-password', page: 'pages/new-password/index', as: 'homeroom', shows: '再填一次新密码' },
  { name: 'devices', page: 'packages/account/pages/devices/index', as: 'guardian', shows: '最近的登录' },
  { name: 'inbox', page: 'packages/account/pages/inbox/index', as: 'guardian', shows: '可以再添一些' },
  { name: 'inbox-homeroom', page: 'packages/account/pages/inbox/index', as: 'homeroom', shows: '可以再添一些' },
  { name: 'inbox-empty', page: 'packages/account/pages/inbox/index', as: 'operator', shows: '还没有消息' },
  { name: 'outbox', page: 'packages/account/pages/outbox/index', as: 'guardian', shows: '都送出去了' },
  { name: 'outbox-waiting', page: 'pages/home/index', as: 'awayGuardian', shows: '这几天', steps: recordAway },
  {
    ...{ name: 'month', page: 'packages/family/pages/month/index', as: 'guardian', shows: '什么算数' },
    with: ({ studentId }) => ({ studentId }),
  },
  {
    ...{ name: 'month-before', page: 'packages/family/pages/month/index', as: 'guardian', shows: '什么算数' },
    with: ({ studentId }) => ({ studentId }),
    steps: async (page) => {
      await page
        .getByRole('radio', { name: /^月份：/ })
        .first()
        .tap();
      await page.getByText('已经过去').waitFor();
    },
  },
  {
    ...{ name: 'photos', page: 'packages/report/pages/photos/index', as: 'homeroom', shows: '已选' },
    with: ({ pupilId }) => ({ studentId: pupilId }),
  },
  {
    ...{ name: 'photos-published', page: 'packages/report/pages/photos/index', as: 'guardian', shows: '想换照片' },
    with: ({ studentId }) => ({ studentId }),
  },
  {
    ...{ name: 'growth', page: 'packages/family/pages/growth/index', as: 'guardian', shows: '小红花墙' },
    with: ({ studentId }) => ({ studentId }),
  },
  {
    ...{ name: 'consents', page: 'packages/family/pages/consents/index', as: 'guardian', shows: '作品与表扬的展示' },
    with: ({ studentId }) => ({ studentId }),
  },
  {
    ...{ name: 'capture', page: 'packages/family/pages/capture/index', as: 'guardian', shows: '记下来' },
    with: ({ studentId }) => ({ studentId }),
  },
  {
    ...{ name: 'capture-pupil', page: 'packages/family/pages/capture/index', as: 'pupil', shows: '记下来' },
    with: ({ studentId }) => ({ studentId }),
  },
  ...staffViews,
  ...onBehalfViews,
  { name: 'desks', page: 'packages/teacher/pages/desks/index', as: 'homeroom', shows: '要写的' },
  ...commentViews(roundOf),
  {
    ...{ name: 'desk', page: 'packages/teacher/pages/desk/index', as: 'homeroom', shows: '上一位' },
    with: (person) => roundOf(person, 'HOMEROOM_TEACHER'),
  },
  {
    ...{ name: 'households', page: 'packages/teacher/pages/households/index', as: 'homeroom', shows: '现在的登记' },
    with: ({ classId }) => ({ classId }),
  },
  {
    ...{ name: 'exemptions', page: 'packages/teacher/pages/exemptions/index', as: 'homeroom', shows: '现在的登记' },
    with: ({ classId }) => ({ classId }),
  },
  {
    ...{
      name: 'exemptions-form',
      page: 'packages/teacher/pages/exemptions/index',
      as: 'homeroom',
      shows: '现在的登记',
    },
    with: ({ classId }) => ({ classId }),
    steps: async (page) => {
      await page.getByLabel('找孩子').first().fill('l');
      await page.locator('.exemptions__found .button').first().click();
      await page.getByText('已经填过的成绩').first().waitFor();
    },
  },
  {
    ...{ name: 'rounds', page: 'packages/teacher/pages/rounds/index', as: 'homeroom', shows: '这学期的评价' },
    with: ({ classId }) => ({ classId }),
  },
  {
    ...{ name: 'rounds-waiting', page: 'packages/teacher/pages/rounds/index', as: 'homeroom', shows: '这学期的评价' },
    with: ({ classId }) => ({ classId }),
    steps: async (page) => {
      await tap(/谁还没有完成$/)(page);
      await page.getByText('提醒还没完成的人').first().waitFor();
    },
  },
  {
    ...{ name: 'family-quotas-told', page: 'packages/teacher/pages/family-quotas/index', as: 'homeroom' },
    ...{ shows: '不比多少', with: ({ classId }) => ({ classId }), steps: tap(/提醒过的：/) },
  },
  {
    ...{ name: 'body', page: 'packages/family/pages/body/index', as: 'guardian', shows: '成长数据' },
    with: ({ studentId }) => ({ studentId }),
  },
  {
    ...{ name: 'term-end', page: 'packages/family/pages/term-end/index', as: 'guardian', shows: '期末要填的' },
    with: ({ studentId }) => ({ studentId }),
  },
  {
    ...{ name: 'booklet', page: 'packages/report/pages/booklet/index', as: 'guardian', shows: '目录' },
    with: ({ studentId }) => ({ studentId }),
  },
  {
    ...{ name: 'findings', page: 'packages/teacher/pages/findings/index', as: 'homeroom', shows: '回复已更正' },
    with: ({ classId }) => ({ classId }),
  },
  {
    ...{ name: 'class-booklets', page: 'packages/teacher/pages/class-booklets/index', as: 'homeroom' },
    ...{ shows: '每个孩子', with: ({ classId }) => ({ classId }) },
  },
  { name: 'verify-code', page: 'pages/verify-code/index', as: 'guest', shows: '查验码' },
  {
    ...{ name: 'self', page: 'packages/family/pages/self/index', as: 'pupil', shows: '看一看，都对吗' },
    with: (person) => roundOf(person, 'SELF'),
  },
  {
    // The youngest judge in class, on a device of the school: at home nobody is there to judge.
    ...{ name: 'peers', page: 'packages/family/pages/peers/index', as: 'pupil', shows: '现在没有要评的同学' },
    with: ({ studentId }) => ({ roundId: 'none', studentId }),
  },
];

/** Every page path of the app, as app.config.ts lists them. */
export function appPages() {
  const text = readFileSync(path.join(root, 'miniprogram/src/app.config.ts'), 'utf8');
  const define = new Function('defineAppConfig', 'process', text.replace('export default', 'return'));
  const config = define((given) => given, { env: {} });
  return [...config.pages, ...config.subPackages.flatMap((part) => part.pages.map((page) => `${part.root}/${page}`))];
}

/** Step of `npm run check`: every page of the app and of the console is looked at. */
export const findUnseenPages = async () => [...tableComplaints(), ...deskComplaints()].join('\n');

/** Pages of the app that nobody looks at, and views of pages that the app no longer has. */
export function tableComplaints(pages = appPages(), looked = views) {
  const unseen = pages.filter((page) => !looked.some((view) => view.page === page));
  const gone = looked.filter((view) => !pages.includes(view.page));
  return [
    ...unseen.map((page) => `scripts/looking/pages.mjs has no view of ${page}`),
    ...gone.map(({ name }) => `the app has no page for the view ${name}`),
  ];
}

const FAMILIES = /guest|guardian|pupil/i;

/** Who looks at pages: families and who comes from outside, or staff. */
export function peopleOf(side) {
  const all = [...new Set(views.map(({ as }) => as))];
  return all.filter((who) => FAMILIES.test(who) === (side === 'families'));
}

const MINE = `query ($studentId: ID) { myEvaluations(studentId: $studentId) { roundId rater } }`;

/** The round of the demo class in which this person says something as that rater. */
async function roundOf({ asks, studentId }, rater) {
  const { myEvaluations } = await asks(MINE, { studentId: studentId ?? null });
  const { roundId } = myEvaluations.find((task) => task.rater === rater);
  return { roundId, ...(studentId ? { studentId } : {}) };
}
