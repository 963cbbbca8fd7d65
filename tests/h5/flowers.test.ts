import type { Browser } from 'playwright-core';
import { startApi } from '../support/api.js';
import { startBrowser, type Phone } from '../support/browser.js';
import { EvidenceWorld } from '../support/evidence-world.js';
import { choosePhotos, FRIDAY, phoneOf, photoFile } from '../support/phone-people.js';

describe('flowers and the class camera on the H5 page', () => {
  let house: EvidenceWorld;
  let browser: Browser;
  let phone: Phone;

  beforeAll(async () => {
    const api = await startApi();
    await api.setClock(FRIDAY);
    house = await EvidenceWorld.open(api);
    browser = await startBrowser();
  });

  afterAll(() => browser.close());

  beforeEach(async () => {
    phone = await phoneOf(browser, await house.staff('T001'));
  });

  afterEach(async () => {
    expect(phone.faults).toEqual([]);
    await phone.close();
  });

  test('ZM-5 a teacher sends a flower to three children in one tap and takes it back', async () => {
    const { page } = phone;
    await page.getByRole('button', { name: '给三年级（1）班送花' }).tap();
    for (const name of ['安春', '安夏', '安梅']) await page.getByRole('checkbox', { name, exact: true }).tap();
    await page.getByText('送给 3 位同学').waitFor();
    await page.getByRole('button', { name: '送一朵：专心听讲' }).tap();
    await page.getByText('给 3 人送了「专心听讲」').waitFor();
    await page.getByRole('checkbox', { name: '安梅，本周 1 朵小红花' }).waitFor();
    const family = await house.parent('安梅');
    expect(await house.timeline(family, '安梅')).toMatchObject([{ kind: 'FLOWER', flowerReason: '专心听讲' }]);

    await page.getByRole('button', { name: '撤销', exact: true }).tap();
    await page.getByRole('checkbox', { name: '安梅', exact: true }).waitFor();
    expect(await house.timeline(family, '安梅')).toEqual([]);
  });

  test('praise and a private reminder take two taps, say who sees them, and are taken back', async () => {
    const { page } = phone;
    await page.getByRole('button', { name: '给三年级（1）班送花' }).tap();
    await page.getByRole('checkbox', { name: '安竹', exact: true }).tap();
    await page.getByText('孩子、家长和任课老师能看到').waitFor();
    await page.getByText('只有您和班主任能看到').waitFor();
    await page.getByText('只告诉家长，您和班主任能看到').waitFor();
    await page.getByRole('button', { name: '附一句话' }).tap();
    await page.getByLabel('附上的话').fill('主动帮同桌讲题');
    await page.getByRole('button', { name: '记一笔：会与同学合作' }).tap();
    await page.getByText('给 1 人记了「会与同学合作」').waitFor();
    const family = await house.parent('安竹');
    expect(await house.timeline(family, '安竹')).toMatchObject([
      { kind: 'CONDUCT', note: '主动帮同桌讲题', conduct: { name: '会与同学合作' } },
    ]);

    await page.getByRole('button', { name: '撤销', exact: true }).tap();
    await page.getByText('最近送出').waitFor({ state: 'detached' });
    expect(await house.timeline(family, '安竹')).toEqual([]);
    await page.getByRole('checkbox', { name: '安竹', exact: true }).tap();
    await page.getByRole('button', { name: '记一笔：私下提醒' }).tap();
    await page.getByText('给 1 人记了「私下提醒」').waitFor();
    expect(await house.timeline(family, '安竹')).toMatchObject([{ conduct: { audience: 'GUARDIANS' } }]);
    await page.getByRole('button', { name: '撤销：给 1 人「私下提醒」' }).tap();
    await page.getByText('最近送出').waitFor({ state: 'detached' });
  });

  test('chooses all, lets one out, and finds the gift among the recent ones', async () => {
    const { page } = phone;
    await page.getByRole('button', { name: '给三年级（1）班送花' }).tap();
    await page.getByRole('button', { name: '全选' }).tap();
    await page.getByRole('checkbox', { name: '安云' }).tap();
    await page.getByText('送给 13 位同学').waitFor();
    await page.getByRole('button', { name: '送一朵：专心听讲' }).tap();

    await page.getByRole('button', { name: '撤销：给 13 人「专心听讲」' }).tap();
    await page.getByText('最近送出').waitFor({ state: 'detached' });
  });

  test('a child without consent cannot be tagged and it says why; a group is saved, everyone but is chosen, words go on', async () => {
    const { page } = phone;
    for (const child of ['安春', '安秋']) await house.parent(child, 'PHOTOS');
    await page.getByRole('button', { name: '给三年级（1）班拍一张' }).tap();
    // Without a photo words may be written about every child; with one who has not agreed is pointed out.
    for (const name of ['安春', '安夏']) await page.getByRole('checkbox', { name, exact: true }).tap();
    await choosePhotos(page, '拍一张，或从相册选', [await photoFile()]);
    await page.getByText(/安夏的家长暂未同意拍照，不能标记在照片里/).waitFor();
    await page.getByRole('button', { name: '去掉这 1 人' }).tap();
    await page.getByText('给 1 个孩子各记一条').waitFor();
    await page.getByRole('checkbox', { name: '安夏，暂不拍照' }).tap();
    await page.getByText(/安夏的家长暂未同意拍照/).waitFor();
    await page.getByText('给 1 个孩子各记一条').waitFor();

    await page.getByRole('radio', { name: '全班除了…' }).tap();
    await page.getByText(/没有选上 安夏/).waitFor();
    await page.getByText('给 2 个孩子各记一条').waitFor();
    await page.getByRole('button', { name: '把这 2 人存成分组' }).tap();
    await page.getByLabel('分组的名字').fill('朗读组');
    await page.getByRole('button', { name: '存成分组', exact: true }).tap();
    await page.getByRole('radio', { name: '朗读组' }).waitFor();
    await page.getByRole('checkbox', { name: '安秋', exact: true }).tap();
    await page.getByText('给 1 个孩子各记一条').waitFor();
    await page.getByRole('radio', { name: '朗读组' }).tap();
    await page.getByText('给 2 个孩子各记一条').waitFor();
    await page.getByLabel('一句话').last().fill('两个人一起读诗');
    await page.getByRole('button', { name: '记下来' }).tap();

    await page.getByText('等您处理').locator('visible=true').waitFor();
    const [moment] = await house.timeline(await house.parent('安春'), '安春');
    expect(moment).toMatchObject({ who: '王语文', record: { words: '两个人一起读诗', studentCount: 2 } });
  });
});
