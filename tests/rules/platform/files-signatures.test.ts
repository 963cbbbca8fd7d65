import { AwsV4Signer } from 'aws4fetch';
import { refusalOf, signatureOf, type SignedRequest } from '../../support/s3-stand-in.js';

// The examples of "Signature Calculations for the Authorization Header: Transferring Payload in a Single Chunk"
// in the Amazon S3 API reference.
const CREDENTIALS = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  region: 'us-east-1',
};
const NOW = Date.UTC(2013, 4, 24);
const EMPTY_HASH = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const COMMON = {
  host: 'examplebucket.s3.amazonaws.com',
  'x-amz-content-sha256': EMPTY_HASH,
  'x-amz-date': '20130524T000000Z',
};

interface Example {
  name: string;
  request: SignedRequest;
  signature: string;
}

const get = (target: string, headers: Record<string, string> = {}): SignedRequest => ({
  method: 'GET',
  target,
  headers: { ...COMMON, ...headers },
  body: Buffer.alloc(0),
});

const EXAMPLES: Example[] = [
  {
    name: 'GET Object',
    request: get('/test.txt', { range: 'bytes=0-9' }),
    signature: 'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  },
  {
    name: 'PUT Object',
    request: {
      method: 'PUT',
      target: '/test%24file.text',
      headers: {
        ...COMMON,
        date: 'Fri, 24 May 2013 00:00:00 GMT',
        'x-amz-storage-class': 'REDUCED_REDUNDANCY',
        'x-amz-content-sha256': '44ce7dd67c959e0d3524ffac1771dfbba87d2b6b4b4e99e42034a8b803f8b072',
      },
      body: Buffer.from('Welcome to Amazon S3.'),
    },
    signature: '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
  },
  {
    name: 'GET Bucket Lifecycle',
    request: get('/?lifecycle'),
    signature: 'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
  },
  {
    name: 'GET Bucket (List Objects)',
    request: get('/?max-keys=2&prefix=J'),
    signature: '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
  },
];

const signedNames = (request: SignedRequest): string[] => Object.keys(request.headers).sort();

function authorized({ request, signature }: Example): SignedRequest {
  const authorization =
    `AWS4-HMAC-SHA256 Credential=${CREDENTIALS.accessKeyId}/20130524/us-east-1/s3/aws4_request,` +
    `SignedHeaders=${signedNames(request).join(';')},Signature=${signature}`;
  return { ...request, headers: { ...request.headers, authorization } };
}

const putExample = (): SignedRequest => authorized(EXAMPLES[1]!);

test.each(EXAMPLES)('the stand-in computes the published signature of $name', ({ request, signature }) => {
  expect(signatureOf(request, signedNames(request), CREDENTIALS)).toBe(signature);
});

test.each(EXAMPLES)('the stand-in takes the published request $name', (example) => {
  expect(refusalOf(authorized(example), CREDENTIALS, NOW)).toBeNull();
});

test.each(EXAMPLES)(
  'the signer of our store gives the published signature of $name',
  async ({ request, signature }) => {
    const { host, 'x-amz-date': datetime, ...headers } = request.headers;
    const signer = new AwsV4Signer({
      ...CREDENTIALS,
      method: request.method,
      url: `https://${host}${request.target}`,
      headers,
      datetime,
      service: 's3',
      allHeaders: true,
    });

    expect(await signer.signature()).toBe(signature);
  },
);

test('one changed bit of path, query, header, method, time or secret breaks a signature', () => {
  const put = putExample();
  const listed = authorized(EXAMPLES[3]!);
  const refused = [
    refusalOf({ ...put, target: '/test%25file.text' }, CREDENTIALS, NOW),
    refusalOf({ ...put, method: 'DELETE' }, CREDENTIALS, NOW),
    refusalOf({ ...listed, target: '/?max-keys=3&prefix=J' }, CREDENTIALS, NOW),
    refusalOf({ ...put, headers: { ...put.headers, 'x-amz-storage-class': 'STANDARD' } }, CREDENTIALS, NOW),
    refusalOf({ ...put, headers: { ...put.headers, 'x-amz-date': '20130524T000001Z' } }, CREDENTIALS, NOW),
    refusalOf(put, { ...CREDENTIALS, secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEZ' }, NOW),
  ];

  expect(refused).toEqual(Array(6).fill('SignatureDoesNotMatch'));
});

test('a body other than the signed one is refused', () => {
  const refusal = refusalOf({ ...putExample(), body: Buffer.from('Welcome to Amazon S4.') }, CREDENTIALS, NOW);

  expect(refusal).toBe('XAmzContentSHA256Mismatch');
});

test('an unsigned x-amz header, an old request, another region and a foreign key are refused', () => {
  const put = putExample();
  const quarter = 15 * 60_000;

  expect(refusalOf({ ...put, headers: { ...put.headers, 'x-amz-acl': 'public-read' } }, CREDENTIALS, NOW)).toBe(
    'AccessDenied',
  );
  expect(refusalOf(put, CREDENTIALS, NOW + quarter)).toBeNull();
  expect(refusalOf(put, CREDENTIALS, NOW + quarter + 1000)).toBe('RequestTimeTooSkewed');
  expect(refusalOf(put, { ...CREDENTIALS, region: 'eu-west-1' }, NOW)).toBe('AuthorizationHeaderMalformed');
  expect(refusalOf(put, { ...CREDENTIALS, accessKeyId: 'AKIAIOSFODNN7EXAMPLF' }, NOW)).toBe('InvalidAccessKeyId');
  expect(refusalOf({ ...put, headers: { ...put.headers, authorization: '' } }, CREDENTIALS, NOW)).toBe('AccessDenied');
});
