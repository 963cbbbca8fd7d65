import { startApi } from '../support/api.js';

describe('the console as it is served', () => {
  let url: string;
  beforeAll(async () => {
    url = (await startApi()).url;
  });
  const get = (address: string) => fetch(url + address, { redirect: 'manual' });
  const scriptOf = async () => /src="(\/console\/assets\/[^"]+\.js)"/.exec(await (await get('/console/')).text())![1]!;

  test.each([
    '/console',
    '/console?order=descend',
    '/console/',
    '/console/classes/0123456789abcdef',
    '/console/?grade=1',
  ])('%s is the page, asked for anew each time, and lets nothing foreign in', async (address) => {
    const answer = await get(address);

    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'self'; script-src 'self'; /);
  });

  test('a program is named by its content and kept for a year', async () => {
    const answer = await get(await scriptOf());

    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  });

  test.each(['/console/', '/'])('the program of %s is sent as small as gzip makes it', async (page) => {
    const html = await (await get(page)).text();
    const at = /src="([^"]+\.js)"/.exec(html)![1]!;
    const answer = await get(new URL(at, `http://x${page}`).pathname);

    expect(answer.headers.get('content-encoding')).toBe('gzip');
    expect(answer.headers.get('vary')).toBe('accept-encoding');
    expect(answer.headers.get('content-type')).toMatch(/javascript/);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const plain = await fetch(answer.url, { headers: { 'accept-encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(await answer.text());
  });

  test('a file that is no longer there is not answered with a page', async () => {
    expect((await get('/console/assets/gone.0123456789abcdef.js')).status).toBe(404);
  });

  test('the page of the phone stays at the root', async () => {
    expect(await (await get('/')).text()).not.toContain('/console/assets');
  });
});
