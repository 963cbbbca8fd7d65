import { randomBytes } from 'node:crypto';
import { AdjustableClock } from '../../../api/src/kernel/clock.js';
import { LinkSigner } from '../../../api/src/platform/signed-links/index.js';

const SUBJECT = '0123456789abcdef';

function signer(key = randomBytes(32)) {
  const clock = new AdjustableClock();
  clock.set(Date.UTC(2026, 10, 23));
  return { clock, key, links: new LinkSigner(key, clock) };
}

test('a link holds for its purpose and subject', () => {
  const { links } = signer();

  expect(links.check('upload', SUBJECT, links.sign('upload', SUBJECT, 60))).toBe(true);
});

test('a link ends when its time is over', () => {
  const { links, clock } = signer();
  const token = links.sign('upload', SUBJECT, 60);

  clock.advance(58_000);
  expect(links.check('upload', SUBJECT, token)).toBe(true);
  clock.advance(3_000);
  expect(links.check('upload', SUBJECT, token)).toBe(false);
});

test('a link serves no other purpose, subject or installation', () => {
  const { links } = signer();
  const token = links.sign('upload', SUBJECT, 60);

  expect(links.check('download', SUBJECT, token)).toBe(false);
  expect(links.check('upload', '0123456789abcdeg', token)).toBe(false);
  expect(signer().links.check('upload', SUBJECT, token)).toBe(false);
});

test('purpose and subject cannot be shifted into each other', () => {
  const { links } = signer();

  expect(links.check('a', 'b\nc', links.sign('a\nb', 'c', 60))).toBe(false);
});

test('the expiry of a link cannot be put off', () => {
  const { links, clock } = signer();
  const [expiry, mac] = links.sign('upload', SUBJECT, 60).split('.');
  const later = (Number.parseInt(expiry!, 36) + 86_400).toString(36);
  clock.advance(120_000);

  expect(links.check('upload', SUBJECT, `${later}.${mac}`)).toBe(false);
});

test.each(['', '.', 'zzzzzzz.', '.abc', 'not a token', 'zzzzzzzzzzzzzzzz.zzzz', 'NaN.x', '1.2.3'])(
  'the token %j is refused',
  (token) => {
    expect(signer().links.check('upload', SUBJECT, token)).toBe(false);
  },
);
