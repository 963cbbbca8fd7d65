import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it came over the wire. */
export interface SignedRequest {
  method: string;
  /** Path and query, still percent-encoded. */
  target: string;
  headers: Record<string, string>;
  body: Uint8Array;
}

export interface Credentials {
  accessKeyId: string;
  secretAccessKey: string;
  region: string;
}

/** What the stand-in does wrong, once for each entry. */
export type Fault = number | 'cut the upload' | 'cut the answer' | 'never answer';

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=([^/,]+)\/(\d{8})\/([^/,]+)\/([^/,]+)\/aws4_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})$/;
const QUARTER_HOUR_MS = 15 * 60_000;

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
const hmac = (key: Uint8Array | string, text: string): Buffer => createHmac('sha256', key).update(text).digest();

const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const encodedPath = (path: string): string => path.split('/').map(decodeURIComponent).map(encode).join('/');

function canonicalQuery(query: string): string {
  const pairs = query.split('&').filter(Boolean);
  return pairs
    .map((pair) => pair.split('=', 2).map(decodeURIComponent).map(encode))
    .map(([name, value = '']) => [name, value] as [string, string])
    .sort(([a, x], [b, y]) => (a === b ? Number(x > y) - Number(x < y) : a < b ? -1 : 1))
    .map((pair) => pair.join('='))
    .join('&');
}

/** The signature a request must carry, after "Signature Calculations for the Authorization Header" of the S3 reference. */
export function signatureOf(
  { method, target, headers }: SignedRequest,
  signedHeaders: string[],
  { secretAccessKey, region }: Credentials,
): string {
  const [path = '/', query = ''] = target.split('?', 2);
  const lines = signedHeaders.map((name) => `${name}:${(headers[name] ?? '').trim().replace(/\s+/g, ' ')}\n`).join('');
  const canonical = [
    method,
    encodedPath(path),
    canonicalQuery(query),
    lines,
    signedHeaders.join(';'),
    headers['x-amz-content-sha256'],
  ].join('\n');
  const time = headers['x-amz-date'] ?? '';
  const scope = `${time.slice(0, 8)}/${region}/s3/aws4_request`;
  const key = [time.slice(0, 8), region, 's3', 'aws4_request'].reduce<Uint8Array | string>(
    hmac,
    `AWS4${secretAccessKey}`,
  );
  return hmac(key, ['AWS4-HMAC-SHA256', time, scope, sha256(canonical)].join('\n')).toString('hex');
}

function momentOf(time: string): number {
  return Date.parse(time.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
}

function refusalOfScope(time: string, scope: string[], credentials: Credentials, now: number): string | null {
  const [accessKeyId, ...rest] = scope;
  if (accessKeyId !== credentials.accessKeyId) return 'InvalidAccessKeyId';
  if (rest.join('/') !== `${time.slice(0, 8)}/${credentials.region}/s3`) return 'AuthorizationHeaderMalformed';
  return Math.abs(momentOf(time) - now) <= QUARTER_HOUR_MS ? null : 'RequestTimeTooSkewed';
}

function signsEnough(headers: Record<string, string>, signed: string[]): boolean {
  const mustSign = ['host', ...Object.keys(headers).filter((name) => name.startsWith('x-amz-'))];
  return mustSign.every((name) => signed.includes(name)) && signed.join() === [...signed].sort().join();
}

/** The S3 error code a request deserves, or null when its signature holds. */
export function refusalOf(request: SignedRequest, credentials: Credentials, now: number): string | null {
  const { headers, body } = request;
  const parts = AUTHORIZATION.exec(headers.authorization ?? '');
  if (!parts) return 'AccessDenied';
  const [, accessKeyId, day, region, service, names, signature] = parts as unknown as string[];
  const scope = [accessKeyId!, day!, region!, service!];
  const signed = names!.split(';');
  const wrongScope = refusalOfScope(headers['x-amz-date'] ?? '', scope, credentials, now);
  if (wrongScope) return wrongScope;
  if (!signsEnough(headers, signed)) return 'AccessDenied';
  if (signatureOf(request, signed, credentials) !== signature) return 'SignatureDoesNotMatch';
  return headers['x-amz-content-sha256'] === sha256(body) ? null : 'XAmzContentSHA256Mismatch';
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of message) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function answerError(response: ServerResponse, status: number, code: string, accessKeyId: string): void {
  response.writeHead(status, { 'content-type': 'application/xml' });
  response.end(
    `<?xml version="1.0"?><Error><Code>${code}</Code><AWSAccessKeyId>${accessKeyId}</AWSAccessKeyId></Error>`,
  );
}

const STATUS: Record<string, number> = { AuthorizationHeaderMalformed: 400, XAmzContentSHA256Mismatch: 400 };

/** A small S3-compatible store on loopback: one bucket, objects by path, every signature checked. */
export class S3StandIn {
  readonly objects = new Map<string, Buffer>();
  readonly faults: Fault[] = [];
  asked = 0;
  private readonly server = createServer((message, response) => void this.serve(message, response));

  constructor(
    readonly bucket: string,
    readonly credentials: Credentials,
  ) {}

  /** Starts to listen; answers host and port. */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private async serve(message: IncomingMessage, response: ServerResponse): Promise<void> {
    this.asked += 1;
    const fault = this.faults.shift();
    if (fault === 'cut the upload') return void message.once('data', () => message.socket.destroy());
    const body = await bodyOf(message);
    if (fault === 'never answer') return;
    if (typeof fault === 'number') return answerError(response, fault, 'SlowDown', '');
    const headers = message.headers as Record<string, string>;
    const request = { method: message.method ?? '', target: message.url ?? '', headers, body };
    const refusal = refusalOf(request, this.credentials, Date.now());
    if (refusal) return answerError(response, STATUS[refusal] ?? 403, refusal, this.credentials.accessKeyId);
    this.answer(request, response, fault === 'cut the answer');
  }

  private answer({ method, target, body }: SignedRequest, response: ServerResponse, cut: boolean): void {
    const [bucket, ...parts] = target.slice(1).split('/').map(decodeURIComponent);
    const key = parts.join('/');
    if (bucket !== this.bucket) return answerError(response, 404, 'NoSuchBucket', '');
    if (method === 'GET') return this.answerContent(key, response, cut);
    if (method === 'PUT') this.objects.set(key, Buffer.from(body));
    if (method === 'DELETE') this.objects.delete(key);
    if (cut) return void response.destroy();
    response.writeHead(method === 'DELETE' ? 204 : 200).end();
  }

  private answerContent(key: string, response: ServerResponse, cut: boolean): void {
    const content = this.objects.get(key);
    if (!content) return answerError(response, 404, 'NoSuchKey', '');
    response.writeHead(200, { 'content-length': content.length });
    if (!cut) return void response.end(content);
    response.write(content.subarray(0, content.length / 2), () => response.destroy());
  }
}
