import { inspect } from 'node:util';
import { FileMissing, openFileStore } from '../../../api/src/platform/files/index.js';
import { readS3Address } from '../../../api/src/platform/files/s3-address.js';
import { FileStoreFailed, S3Store } from '../../../api/src/platform/files/s3-store.js';
import { S3StandIn } from '../../support/s3-stand-in.js';

const SECRET = 'the-most-secret-secret';
const PATIENCE = { tries: 3, pauseMs: 1, timeoutMs: 1000 };

let standIn: S3StandIn;
let host: string;

beforeEach(async () => {
  standIn = new S3StandIn('files', { accessKeyId: 'KEYNAME', secretAccessKey: SECRET, region: 'us-east-1' });
  host = await standIn.listen();
});
afterEach(() => standIn.close());

const storeWith = (secret = SECRET, bucket = 'files'): S3Store =>
  new S3Store(readS3Address(`s3://KEYNAME:${secret}@${host}/${bucket}?insecure=1`), PATIENCE);

async function failureOf(promise: Promise<unknown>): Promise<Error> {
  return promise.then(
    () => new Error('It did not fail.'),
    (error: Error) => error,
  );
}

test('a wrong secret is refused, and nothing is kept', async () => {
  const failure = await failureOf(storeWith('another-secret').put('a', Buffer.from('x')));

  expect(failure).toBeInstanceOf(FileStoreFailed);
  expect(failure.message).toBe('The file store did not answer PUT as it should: 403 SignatureDoesNotMatch.');
  expect(standIn.objects.size).toBe(0);
  expect(standIn.asked).toBe(1);
});

test('a bucket that is not there is a failure, not a missing file', async () => {
  const failure = await failureOf(storeWith(SECRET, 'others').get('a'));

  expect(failure).not.toBeInstanceOf(FileMissing);
  expect(failure.message).toContain('404 NoSuchBucket');
});

test.each([500, 503, 429, 'cut the upload', 'cut the answer', 'never answer'] as const)(
  'a put survives a store that once does this: %s',
  async (fault) => {
    standIn.faults.push(fault);
    const bytes = Buffer.alloc(500_000, 'p');
    await storeWith().put('kept/file', bytes);

    expect(standIn.objects.get('kept/file')?.equals(bytes)).toBe(true);
    expect(standIn.asked).toBe(2);
  },
);

test.each([500, 'cut the answer', 'never answer'] as const)(
  'a get survives a store that once does this: %s',
  async (fault) => {
    const bytes = Buffer.alloc(500_000, 'g');
    standIn.objects.set('kept/file', bytes);
    standIn.faults.push(fault);

    expect((await storeWith().get('kept/file')).equals(bytes)).toBe(true);
    expect(standIn.asked).toBe(2);
  },
);

test('a store that keeps dying in the middle of an answer fails, and never gives half a file', async () => {
  standIn.objects.set('a', Buffer.alloc(500_000));
  standIn.faults.push('cut the answer', 'cut the answer', 'cut the answer');

  expect(await failureOf(storeWith().get('a'))).toBeInstanceOf(FileStoreFailed);
  expect(standIn.asked).toBe(3);
});

test('a store that dies in the middle of an upload keeps nothing of it', async () => {
  standIn.faults.push('cut the upload', 'cut the upload', 'cut the upload');

  expect(await failureOf(storeWith().put('a', Buffer.alloc(500_000)))).toBeInstanceOf(FileStoreFailed);
  expect(standIn.objects.has('a')).toBe(false);
});

test('a store that stays broken is given up after three tries', async () => {
  standIn.faults.push(500, 500, 500, 500);
  const failure = await failureOf(storeWith().remove('a'));

  expect(failure.message).toBe('The file store did not answer DELETE as it should: 500 SlowDown.');
  expect(standIn.asked).toBe(3);
});

test('a store that is not there is a failure in words', async () => {
  const store = storeWith();
  await standIn.close();

  expect((await failureOf(store.get('a'))).message).toContain('ECONNREFUSED');
});

test('no failure carries the secret, the key or a signature', async () => {
  standIn.faults.push(500, 500, 500, 'never answer', 'never answer', 'never answer');
  const failures = [
    await failureOf(storeWith().get('a')),
    await failureOf(storeWith().get('a')),
    await failureOf(storeWith('another-secret').get('a')),
    await failureOf(storeWith(SECRET, 'others').get('a')),
  ];
  await standIn.close();
  failures.push(await failureOf(storeWith().get('a')));
  const written = inspect(failures, { depth: 10, showHidden: true });

  expect(written).toContain('FileStoreFailed');
  expect(written).not.toMatch(/the-most-secret|another-secret|KEYNAME|Signature=|AWS4-HMAC/);
});

test('the address names host, bucket, prefix, region and keys', () => {
  expect(readS3Address('s3://KEY:a%2Fb%2Bc%40d@oss.example.org:9000/my-bucket/one/two?region=cn-north-1')).toEqual({
    base: 'https://oss.example.org:9000/my-bucket/one/two/',
    accessKeyId: 'KEY',
    secretAccessKey: 'a/b+c@d',
    region: 'cn-north-1',
  });
  expect(readS3Address('s3://K:S@localhost/bucket?insecure=1')).toMatchObject({
    base: 'http://localhost/bucket/',
    region: 'us-east-1',
  });
});

test.each([
  ['s3://', /缺少主机|读不懂/],
  ['s3://host.example/bucket', /缺少 KEY/],
  ['s3://KEY@host.example/bucket', /缺少 KEY/],
  ['s3://KEY:hush/hush@host.example/bucket', /FILES_URL 不能用/],
  ['s3://KEY:hu%sh@host.example/bucket', /读不懂/],
  ['s3://KEY:hush@host.example', /桶/],
  ['s3://KEY:hush@host.example/Bucket_', /桶/],
  ['s3://KEY:hush@host.example/bucket/a%20b', /前缀/],
  ['s3://KEY:hush@host.example/bucket?regoin=x', /region/],
  ['s3://KEY:hush@host.example/bucket#x', /region/],
])('the address %s is refused in words that do not quote it', (address, words) => {
  const open = () => openFileStore(address);

  expect(open).toThrow(words);
  expect(open).not.toThrow(/hush|hu%sh/);
});
