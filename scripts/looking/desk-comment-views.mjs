const MINE = `{ myEvaluations { classId roundId rater course } }`;

/** The address of the desk on which this person writes as that rater. */
const deskAs =
  (rater) =>
  async ({ asks }) => {
    const { myEvaluations } = await asks(MINE);
    const { classId, roundId, course } = myEvaluations.find((task) => task.rater === rater);
    return `/classes/${classId}/comments/${roundId}${course ? `?course=${course}` : ''}`;
  };

const page = '/classes/:classId/comments/:roundId';
const asHomeroom = { page, as: 'homeroom', shows: '已写 ', with: deskAs('HOMEROOM_TEACHER') };
const text = (desk) => desk.locator('.desk__writing textarea').first();

/** The comments desk of the console: the list of desks, and one desk in its states. */
export const deskCommentViews = [
  { name: 'desk-comments', page: '/comments', as: 'homeroom', shows: '最后一天' },
  { name: 'desk-comments-none', page: '/comments', as: 'quietHomeroom', shows: '现在没有要写的' },
  { ...asHomeroom, name: 'desk-comment' },
  { name: 'desk-comment-course', page, as: 'teacher', shows: '已写 ', with: deskAs('TEACHER') },
  {
    ...asHomeroom,
    name: 'desk-comment-hints',
    steps: async (desk) => {
      await text(desk).fill('你总是不敢举手，其实想得很对。');
      await desk.getByText('可能让孩子泄气').waitFor();
      await text(desk).press('Control+Enter');
    },
  },
  {
    ...asHomeroom,
    name: 'desk-comment-phrase',
    steps: (desk) => desk.getByRole('button', { name: '存一条新的' }).click(),
  },
  {
    ...asHomeroom,
    name: 'desk-comment-several',
    steps: async (desk) => {
      await desk.getByRole('button', { name: '几个孩子一起起草' }).click();
      await desk.getByRole('textbox', { name: '给几个孩子的话' }).fill('{名字}，这学期{他/她}做过一件事：{记录}。');
      await desk.getByRole('checkbox').nth(2).check();
    },
  },
];

const booklets = '/classes/:classId/booklets';
const ofClass = ({ classId }) => `/classes/${classId}/booklets`;

/** The booklets of a class in the console, and signing them. */
export const deskBookletViews = [
  { name: 'desk-booklets', page: booklets, as: 'homeroom', shows: '完整度', with: ofClass },
  { name: 'desk-booklets-quiet', page: booklets, as: 'quietHomeroom', shows: '完整度', with: ofClass },
  {
    ...{ name: 'desk-booklets-none', page: booklets, as: 'quietHomeroom', shows: '没有这样的报告单' },
    with: (person) => `${ofClass(person)}?show=out`,
  },
  { name: 'desk-booklets-teacher', page: booklets, as: 'teacher', shows: '完整度', with: ofClass },
  {
    ...{ name: 'desk-booklets-sign', page: booklets, as: 'homeroom', shows: '完整度', with: ofClass },
    steps: async (desk) => {
      await desk.getByRole('button', { name: /^(发布|标为已检查) [1-9]/ }).first().click(); // prettier-ignore
    },
  },
];

const ROUNDS = `query R($classId: ID!) { evaluationRounds(classId: $classId) { id form { rater } } }`;

/** The address of the papers on which this rater of the class writes. */
const papersOf =
  (rater) =>
  async ({ asks, classId }) => {
    const { evaluationRounds } = await asks(ROUNDS, { classId });
    return `/papers/${evaluationRounds.find(({ form }) => form.rater === rater).id}`;
  };

const papers = { page: '/papers/:roundId', as: 'homeroom', shows: '已有 ' };
const printAll = (desk) => desk.getByRole('button', { name: /^打印全班/ }).click();
const openPaper = (desk, name) =>
  desk.getByRole('navigation', { name: '纸质表' }).getByRole('button').nth(name).click();

/** Evaluation on paper in the console: printed, and typed. */
export const deskPaperViews = [
  { name: 'desk-papers', page: '/papers', as: 'homeroom', shows: '最后一天' },
  { name: 'desk-papers-none', page: '/papers', as: 'quietHomeroom', shows: '现在没有能用纸质表的' },
  { ...papers, name: 'desk-paper-new', with: papersOf('GUARDIAN') },
  {
    ...{ ...papers, name: 'desk-paper-self', with: papersOf('SELF') },
    steps: async (desk) => {
      await printAll(desk);
      await desk.getByText('的 PDF').waitFor();
      await openPaper(desk, 12);
      await desk.getByRole('textbox', { name: '我想说' }).fill('我学会了跳绳');
    },
  },
  {
    ...{ ...papers, name: 'desk-paper-export', with: papersOf('SELF'), shows: '纸质表' },
    steps: async (desk) => {
      await desk.getByRole('button', { name: '导出纸质评价表' }).click();
      await desk.getByText('具体写一写').waitFor();
    },
  },
  {
    ...{ ...papers, name: 'desk-paper-peer', with: papersOf('PEER') },
    steps: async (desk) => {
      await printAll(desk);
      await desk.getByText('的 PDF').waitFor();
      await openPaper(desk, 3);
    },
  },
];
