import { type Api, startApi } from '../../support/api';
import { Client } from '../../support/client';
import type { World } from '../../support/world';

const ACCOUNT = `query Account { me { account } }`;
const CLASSES = `query Classes { myClasses { schoolClass { name } } }`;
const STUDENT = `query Student($id: ID!) { student(id: $id) { name } }`;
const CHANGE = `mutation Change { changePassword(input: { oldPassword: "a-good-password", newPassword: "another-good-one" }) }`;
const ABSENT = '0000000000000000';

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions: { code: string; field?: string } }[];
}

let api: Api;
let world: World;
let teacher: Client;

beforeAll(async () => {
  api = await startApi();
  world = await api.world();
  teacher = await world.staff('T001');
});

const question = (query: string, variables: object = {}) => ({ query, variables });

async function post(token: string | null, body: unknown): Promise<Answer | Answer[]> {
  const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) };
  const response = await fetch(`${api.url}/graphql`, { method: 'POST', headers, body: JSON.stringify(body) });
  return (await response.json()) as Answer | Answer[];
}

const together = async (...questions: object[]) => (await post(teacher.token, questions)) as Answer[];
const code = ({ errors }: Answer) => errors?.[0]?.extensions.code;

test('what is asked together is answered as each would be alone, in its order', async () => {
  const answers = await together(question(CLASSES), question(ACCOUNT), question(CLASSES));

  const [classes, account] = [await teacher.raw(CLASSES), await teacher.raw(ACCOUNT)];
  expect(account.data).toEqual({ me: { account: `T001@${world.schoolCode}` } });
  expect(answers).toEqual([classes, account, classes]);
});

test('one that is refused says so in its place, and the others are answered', async () => {
  const [absent, broken, account] = await together(
    question(STUDENT, { id: ABSENT }),
    question('query Broken { nothing }'),
    question(ACCOUNT),
  );

  expect(code(absent!)).toBe('NOT_FOUND');
  expect(code(broken!)).toBe('INVALID_INPUT');
  expect(account!.data).toEqual({ me: { account: `T001@${world.schoolCode}` } });
});

test('nobody gets further in company than alone', async () => {
  const [classes, student] = (await post(null, [question(CLASSES), question(STUDENT, { id: ABSENT })])) as Answer[];

  expect([code(classes!), code(student!)]).toEqual(['NOT_SIGNED_IN', 'NOT_SIGNED_IN']);
});

test('a change is not taken in company, and changes nothing', async () => {
  const [change, account] = await together(question(CHANGE), question(ACCOUNT));

  expect(change!.data ?? null).toBeNull();
  expect(change!.errors).toMatchObject([
    { message: '改动要单独提交，不能和别的请求一起发。', extensions: { code: 'INVALID_INPUT', field: 'query' } },
  ]);
  expect(account!.data).toEqual({ me: { account: `T001@${world.schoolCode}` } });
  await new Client(api.url, null).signIn(`T001@${world.schoolCode}`, 'a-good-password');
});

test.each([
  ['nothing', 0],
  ['eleven', 11],
])('%s at once is refused as a whole', async (_, times) => {
  expect(await post(teacher.token, Array(times).fill(question(ACCOUNT)))).toMatchObject({
    errors: [
      { message: '一次要问 1 到 10 件事，请分成几次来问。', extensions: { code: 'INVALID_INPUT', field: 'query' } },
    ],
  });
});

test('ten at once are answered', async () => {
  expect(await together(...Array<object>(10).fill(question(ACCOUNT)))).toHaveLength(10);
});

test('S3 one of them that costs too much refuses them all', async () => {
  const query = `{ ${Array.from({ length: 31 }, (_, index) => `a${index}: me { account }`).join(' ')} }`;

  expect(await post(teacher.token, [question(ACCOUNT), question(query)])).toMatchObject({
    errors: [{ message: '请求太大或嵌套太深，请分成几次来问。' }],
  });
});
