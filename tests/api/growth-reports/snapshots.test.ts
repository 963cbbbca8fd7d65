import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { type Api, startApi } from '../../support/api';
import { PRINT_JOB, VERIFY, VERSIONS } from '../../support/booklet-world';
import type { Client } from '../../support/client';
import { CollectedTerm } from '../../support/collected-term';

/** What RFC 8785 writes for a character that has a short escape. */
const SHORT: Record<string, string> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

const isBefore = (one: string, other: string): boolean => {
  for (let at = 0; at < Math.min(one.length, other.length); at++)
    if (one.charCodeAt(at) !== other.charCodeAt(at)) return one.charCodeAt(at) < other.charCodeAt(at);
  return one.length < other.length;
};

function written(text: string): string {
  let out = '"';
  for (let at = 0; at < text.length; at++) {
    const [sign, code] = [text[at]!, text.charCodeAt(at)];
    out += SHORT[sign] ?? (code < 0x20 ? `\\u00${code.toString(16).padStart(2, '0')}` : sign);
  }
  return `${out}"`;
}

/** Canonical JSON by the letter of RFC 8785, written here a second time: keys by UTF-16 units, whole numbers, no spaces. */
function canonical(value: unknown): string {
  if (typeof value === 'string') return written(value);
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value)) throw new Error(`A booklet holds whole numbers, not ${value}.`);
    return value.toString(10);
  }
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value === null || typeof value === 'boolean') return String(value);
  return canonicalObject(value as Record<string, unknown>);
}

function canonicalObject(record: Record<string, unknown>): string {
  const keys: string[] = [];
  for (const key of Object.keys(record)) {
    const place = keys.findIndex((known) => isBefore(key, known));
    keys.splice(place < 0 ? keys.length : place, 0, key);
  }
  return `{${keys.map((key) => `${written(key)}:${canonical(record[key])}`).join(',')}}`;
}

const sha256 = (text: string): string => createHash('sha256').update(Buffer.from(text, 'utf8')).digest('hex');

let api: Api;
let term: CollectedTerm;
let leader: Client;
let father: Client;
let studentId: string;

beforeAll(async () => {
  api = await startApi();
  term = await CollectedTerm.open(api);
  leader = await term.leader();
  father = await term.school.parent('安春');
  studentId = term.school.ids('安春')[0]!;
  await term.collect('安春');
}, 240_000);

/** What lies in a printing of the class about 安春: the snapshot, and its line in the list. */
async function printedSnapshot(jobId: string): Promise<{ text: string; line: string }> {
  const { printJob } = await leader.ask(PRINT_JOB, { id: jobId });
  const zip = unzipSync(new Uint8Array(await (await term.books.download(printJob.download.url)).arrayBuffer()));
  const list = Buffer.from(zip['目录.csv']!).toString('utf8').split('\r\n');
  const text = Buffer.from(zip['内容快照/01 安春.json']!).toString('utf8');
  return { text, line: list.find((one) => one.startsWith('01 安春.pdf'))! };
}

const verified = async (code: string) => (await api.guest().ask(VERIFY, { code })).verifyReport;

/** The same without some of its fields, however deep. */
const without = (value: object, ...fields: string[]) =>
  JSON.parse(JSON.stringify(value), (key, field) => (fields.includes(key) ? undefined : field));

/** The links to photos change from hour to hour, the rest of a version never. */
const withoutLinks = (report: object) => without(report, 'url', 'thumbUrl');

let firstJob: string;
let first: { text: string; line: string };
let asFirstPublished: Record<string, unknown>;

test('ZM-10 the fingerprint of a version is the SHA-256 of its canonical JSON, computed anew from what is handed out', async () => {
  await term.school.save(father, {
    ...{ category: 'humanity', studentIds: [studentId], happenedOn: '2027-02-09' },
    words: '她说：“\\ 和 \t 都要写对！”\n𠮷老师 \u2028 é 𝒳',
  });
  await term.books.issue(leader, '安春');
  const job = await term.books.printed(leader, { classId: term.school.third });
  firstJob = job.id;
  first = await printedSnapshot(job.id);
  const report = await term.books.report(father);
  asFirstPublished = withoutLinks(report);
  const { version } = report;

  expect(canonical(JSON.parse(first.text))).toBe(first.text);
  expect(sha256(first.text)).toBe(version.hash);
  expect(first.line.split(',')[2]).toBe(version.hash);
  expect(await verified(version.code)).toEqual({ genuine: true, superseded: false, version });
  expect((await father.ask(VERSIONS, { studentId })).reportVersions).toEqual([version]);

  // The snapshot is what people read: the same sections, but for links and whether a photo may still be shown.
  const snapshot = JSON.parse(first.text);
  expect(snapshot.sections).toEqual(without(asFirstPublished.sections as object, 'withdrawn'));
  expect(snapshot).toMatchObject({
    ...{ child: '安春', school: '柳荫小学', className: '三年级（1）班', term: '2026—2027 学年第二学期' },
    completeness: { basisPoints: 10_000, numerator: '1', denominator: '1', qualified: true, above: 78 },
  });
});

test('ZM-10 a version never changes: what changes later is a version more, and the old one stays readable and says so', async () => {
  const { school, books } = term;
  const { number, hash, code } = asFirstPublished.version as { number: number; hash: string; code: string };
  expect(number).toBe(1);
  await school.give(leader, ['安春']);
  await school.save(father, {
    studentIds: [studentId],
    category: 'sport',
    happenedOn: '2027-02-09',
    words: '又跳绳了',
  });
  expect(withoutLinks(await books.report(father))).toEqual(asFirstPublished);

  expect((await books.publish(leader, '安春')).done).toEqual([studentId]);
  const newer = await books.report(father);
  expect(newer).toMatchObject({ state: 'CORRECTED', isSuperseded: false, version: { number: 2 } });
  expect(newer.version.hash).not.toBe(hash);
  expect(newer.sections.find((one: { id: string }) => one.id === 'sport').moments).toHaveLength(2);

  // The old one as it was, but that it is an old one.
  expect(withoutLinks(await books.report(father, '安春', { number: 1 }))).toEqual({
    ...asFirstPublished,
    ...{ state: 'CORRECTED', stateName: '已更正', isSuperseded: true, viewerCanPrint: false },
  });
  expect((await father.ask(VERSIONS, { studentId })).reportVersions.map((one: { hash: string }) => one.hash)).toEqual([
    newer.version.hash,
    hash,
  ]);
  expect(await verified(code)).toMatchObject({ genuine: true, superseded: true, version: { number: 1, hash } });
  expect(await verified(newer.version.code)).toMatchObject({
    genuine: true,
    superseded: false,
    version: { number: 2 },
  });
  await expect(books.report(father, '安春', { number: 3 })).rejects.toMatchObject({ code: 'NOT_FOUND' });

  // What was printed before is handed out as it was; printed anew it is the new version.
  expect(await printedSnapshot(firstJob)).toEqual(first);
  const again = await printedSnapshot((await books.printed(leader, { classId: school.third })).id);
  expect(sha256(again.text)).toBe(newer.version.hash);
  expect(canonical(JSON.parse(again.text))).toBe(again.text);
});
