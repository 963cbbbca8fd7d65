import { readdirSync } from 'node:fs';
import { type Api, startApi } from '../support/api.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { FRIDAY, photoFile, shiftClock, weappOf } from '../support/phone-people.js';
import { Weapp } from '../support/weapp.js';

const GUARDIANS_OWN = [
  'packages/account/pages/devices/index',
  'pages/me/index',
  'pages/bind/index',
  'pages/new-password/index',
  'pages/sign-in/index',
];
const CARDS = `mutation Cards($classId: ID!) { printCards(classId: $classId) { studentName code } }`;
const DOOR = `mutation Door($classId: ID!) { openClassDoor(classId: $classId) { code } }`;

const LATER = `(() => { const real = Date.now; Date.now = () => real() + 20 * 60_000; })()`;

/** The phone's time, the same over every start of the app. */
const clock = shiftClock(FRIDAY);

let api: Api;
let house: EvidenceWorld;

beforeAll(async () => {
  api = await startApi();
  await api.setClock(FRIDAY);
  house = await EvidenceWorld.open(api);
});

/** The same phone after WeChat has ended the app. */
async function startedAgain(earlier: Weapp, address?: string): Promise<Weapp> {
  const app = new Weapp(api.url, earlier.userFolder);
  for (const [key, value] of earlier.storage) app.storage.set(key, value);
  app.run(clock);
  await app.launch(address);
  return app;
}

test('OP-3 in WeChat the phone is the child’s until its time is over, and the guardian signs in again', async () => {
  const parent = await house.parent('安春', 'TERMS', 'PHOTOS');
  let app = await weappOf(parent);
  await app.see('还可记');
  await app.tap('把手机交给安春');
  await app.see('您的消息和别的孩子都看不到');
  await app.tap('交给安春');
  await app.tap('我是安春，开始');
  await app.see('还有 20 分钟');
  await app.see('你好，安春。');
  // The guardian's session has ended, here and on the server.
  expect([...app.storage.values()].join()).not.toContain(parent.token);
  expect(await parent.refusal('{ myChildren { id } }')).toBe('NOT_SIGNED_IN');

  for (const address of GUARDIANS_OWN) {
    expect(app.close()).toEqual([]);
    app = await startedAgain(app, `/${address}`);
    await app.see('你好，安春。');
    expect(app.path).toBe('pages/home/index');
  }

  // A photo and a sentence that are not handed in yet.
  await app.tap('记一刻');
  app.files = [{ name: 'a.jpg', path: await photoFile() }];
  app.holdsUploads = true;
  await app.tap('拍一张，或从相册选');
  await app.type('一句话', '我会跳绳了');
  await app.until(() => readdirSync(app.userFolder).length === 1, 4_000, 'a kept photo');
  expect(app.close()).toEqual([]);

  // Ended in the child's hands, it goes on as the child's.
  app = await startedAgain(app);
  await app.see('你好，安春。');
  await app.see('还有 20 分钟');
  expect(readdirSync(app.userFolder)).toHaveLength(1);

  app.run(LATER);
  await app.see('好了，请把手机交给家长');
  await app.until(() => readdirSync(app.userFolder).length === 0, 4_000, 'no kept photo');
  expect([...app.storage.keys()]).toEqual([]);
  await app.tap('我是家长，登录');
  await app.see('把孩子做过的事，好好留下来');
  expect(app.close()).toEqual([]);

  // What is opened after the end finds nothing either.
  app = await startedAgain(app);
  await app.see('把孩子做过的事，好好留下来');
  expect(app.close()).toEqual([]);
});

test('OP-3 in WeChat a tablet of the school is one child’s after another', async () => {
  const leader = await house.staff('T001');
  const { printCards } = await leader.ask(CARDS, { classId: house.third });
  const cards = new Map<string, string>(
    printCards.map(({ studentName, code }: { studentName: string; code: string }) => [studentName, code]),
  );
  const { openClassDoor } = await leader.ask(DOOR, { classId: house.third });
  const app = new Weapp(api.url);
  await app.launch();
  await app.tap('我是学生，用班级卡进入');
  await app.tap('进入');
  await app.see('请填黑板上的班级口令');
  for (const name of ['安秋', '安冬']) {
    await app.type('班级口令', openClassDoor.code);
    await app.type('我的卡号', cards.get(name)!);
    await app.tap('进入');
    await app.see(`你好，${name}。`);
    await app.tap('做完了');
    await app.tap('做完了，给下一位同学');
    await app.see('好了，请让下一位同学来');
    expect([...app.storage.keys()]).toEqual([]);
    await app.tap('下一位同学');
  }
  await app.see('用班级卡进入');
  expect(app.close()).toEqual([]);
});
