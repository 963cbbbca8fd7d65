/** Where an S3-compatible store is and how to sign for it. */
export interface S3Address {
  /** Bucket and prefix as a URL that ends in `/`; without the keys. */
  base: string;
  accessKeyId: string;
  secretAccessKey: string;
  region: string;
}

const BUCKET_SHAPE = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const PREFIX_SHAPE = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const KNOWN_OPTIONS = new Set(['region', 'insecure']);

// The address holds a secret: no message quotes any of it.
const unusable = (what: string): Error =>
  new Error(
    `FILES_URL 不能用：${what}。写法：s3://KEY:SECRET@主机[:端口]/桶[/前缀]?region=…，SECRET 里的 / + @ : 等符号要写成 %2F %2B %40 %3A；没有 HTTPS 的内网服务再加 &insecure=1。`,
  );

/** Reads `s3://KEY:SECRET@host[:port]/bucket[/prefix]?region=…&insecure=1`; a refusal never quotes the secret. */
export function readS3Address(filesUrl: string): S3Address {
  const url = parse(filesUrl);
  if (!url.host) throw unusable('缺少主机');
  if (!url.username || !url.password) throw unusable('缺少 KEY 或 SECRET');
  if (url.hash || [...url.searchParams.keys()].some((name) => !KNOWN_OPTIONS.has(name)))
    throw unusable('问号后面只认 region 和 insecure');
  const scheme = url.searchParams.get('insecure') === '1' ? 'http' : 'https';
  return {
    base: `${scheme}://${url.host}/${bucketAndPrefix(url)}/`,
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
    region: url.searchParams.get('region') || 'us-east-1',
  };
}

function bucketAndPrefix(url: URL): string {
  const [bucket = '', ...prefix] = url.pathname.split('/').filter(Boolean);
  if (!BUCKET_SHAPE.test(bucket)) throw unusable('桶的名字不对');
  if (!prefix.every((part) => PREFIX_SHAPE.test(part))) throw unusable('前缀只能用字母、数字、点、横线和下划线');
  return [bucket, ...prefix].join('/');
}

function parse(filesUrl: string): URL {
  try {
    const url = new URL(filesUrl);
    decodeURIComponent(url.username + url.password);
    return url;
  } catch {
    throw unusable('读不懂这个地址');
  }
}
