import { startOwnApi, type OwnApi } from '../../support/own-api';

let api: OwnApi;
beforeAll(async () => {
  api = await startOwnApi();
});
afterAll(() => api.stop());

test('who can be tried in the demo world is told to anybody, and who of them has a desk', async () => {
  const people = (await (await fetch(`${api.url}/demo/accounts`)).json()) as { account: string; desk: boolean }[];

  expect(people[0]!.account).toBe('jiazhang1');
  expect(people.filter(({ desk }) => desk)).toEqual([
    {
      ...{ account: 'J0001@nanyu-linwan', password: 'zongping-demo', name: '江予白' },
      ...{ title: '县区综评专员，用电脑打开', school: '临湾区', desk: true },
    },
  ]);
});
