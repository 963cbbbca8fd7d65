import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { freshCode, type Api } from './api';
import { Client } from './client';
import { issue, REDEEM, type Slip } from './families';
import { type SheetText, smallRoster, staffSheet, studentsSheet, type SmallStudent } from './small-roster';
import { CLASS_PHOTO, CORRECT, NOTE, SAVE_CLASS_PHOTO, TO_CORRECT } from './teaching-documents';
import type { World, WorldWishes } from './world';

const ADOPT = `mutation Adopt($input: AdoptPresetInput!) { adoptPreset(input: $input) { id } }`;
const DECIDE = `mutation Decide($input: DecideConsentInput!) { decideConsent(input: $input) { kind decision } }`;
const STUDENTS = `query Students($classId: ID!) { classStudents(classId: $classId) { nodes { id name } } }`;

/** The class in which the tests record. */
export const THIRD = '三年级（1）班';
/** Another class of the same school. */
export const SECOND = '二年级（1）班';

const NAMES = [...'春夏秋冬梅兰竹菊江河湖海山云'].map((name) => `安${name}`);

/** Fourteen pupils of one class, each with a guardian named 安…父 (安春 with a mother too), and two of another class. */
export const PUPILS: SmallStudent[] = [...NAMES, '白雨', '白雪'].map((name, index) => ({
  name,
  sex: '女',
  birth: '20180312',
  sequence: 300 + index * 2,
  className: index < NAMES.length ? THIRD : SECOND,
  seat: index + 1,
  guardians: [
    [`${name}父`, '父亲', `1990001${String(index).padStart(4, '0')}`],
    ...(name === '安春' ? [['安春母', '母亲', '19900019999'] as [string, string, string]] : []),
  ],
}));

const STAFF: string[][] = [
  ['A003', '孙管理', '女', '信息技术', '19911110003', '综评管理员'],
  ['T001', '王语文', '女', '语文', '19911110011', '教师'],
  ['T002', '周数学', '男', '数学', '19911110012', '教师'],
  ['T003', '吴体育', '男', '体育', '19911110013', '教师'],
  ['T004', '郑音乐', '女', '音乐', '19911110014', '教师'],
  ['T005', '冯品德', '男', '道德与法治', '19911110015', '教师'],
];

const COURSES = ['语文', '数学', '体育', '音乐', '道德与法治'];
const csv = (rows: (string | number)[][]): string => rows.map((row) => row.join(',')).join('\n');

/** A school with a homeroom teacher of Chinese (T001), and of mathematics, sport, music and morals one each. */
export const evidenceRoster = (): SheetText[] => [
  smallRoster().find((sheet) => sheet.name === '班级.csv')!,
  staffSheet(STAFF),
  {
    name: '课程.csv',
    bytes: csv([['学科代码', '学科名称'], ...COURSES.map((course, index) => [`0${index + 1}`, course])]),
  },
  {
    name: '任课.csv',
    bytes: csv([
      ['年级', '班级', ...COURSES],
      ['三年级', THIRD, '王语文(T001)', '周数学(T002)', '吴体育(T003)', '郑音乐(T004)', '冯品德(T005)'],
      ['二年级', SECOND, '', '周数学(T002)', '', '', ''],
    ]),
  },
  studentsSheet(PUPILS),
];

/** A record as somebody types it; the rest is what the tests usually say. */
export interface Entry {
  recordId?: string;
  version?: number;
  schoolId?: string;
  classId?: string;
  studentIds?: string[];
  as?: string;
  category?: string;
  happenedOn?: string;
  words?: string;
  fields?: { id: string; value: string }[];
  photoIds?: string[];
  submit?: boolean;
  clientMutationId?: string;
}

const RECORD = `id version state stateName words happenedOn category fields { id label value } photos { id url thumbUrl width height }
  studentNames studentCount recorderRole recorderName reviewReason isOwn viewerCanEdit viewerCanWithdraw viewerCanReview`;
export const SAVE = `mutation Save($input: SaveRecordInput!) { saveRecord(input: $input) { ${RECORD} } }`;
export const WITHDRAW = `mutation Withdraw($input: WithdrawRecordInput!) { withdrawRecord(input: $input) }`;
export const REVIEW = `mutation Review($input: ReviewRecordsInput!) { reviewRecords(input: $input) { done { id state } refused { recordId code message } } }`;
export const GIVE = `mutation Give($input: GiveFlowersInput!) { giveFlowers(input: $input) { batchId classFlowers { givenToday counts { studentId thisWeek } recent { id childCount viewerCanUndo } } } }`;
export const UNDO = `mutation Undo($input: UndoFlowersInput!) { undoFlowers(input: $input) { batchId classFlowers { givenToday counts { studentId thisWeek } recent { id } } } }`;
export const START_PHOTO = `mutation Photo($input: StartPhotoInput!) { startPhoto(input: $input) { id uploadUrl } }`;
export const ONE = `query One($id: ID!) { evidenceRecord(id: $id) { ${RECORD} } }`;
export const TIMELINE = `query Timeline($studentId: ID!, $first: Int, $after: ID) { timeline(studentId: $studentId, first: $first, after: $after) { nodes { id kind who flowerReason note course record { ${RECORD} } conduct { name kind audience } isTakenBack corrections { who at from to because } viewerCanCorrect } nextCursor } }`;
export const HOUSEHOLD = `query Household($studentId: ID!, $month: String) { householdQuotas(studentId: $studentId, month: $month) { id name unit due done lastDay daysLeft } }`;
export const MINE = `query Mine($classId: ID!, $month: String) { myQuotas(classId: $classId, month: $month) { id name unit due done lastDay daysLeft } }`;
export const FLOWERS = `query Flowers($classId: ID!) { classFlowers(classId: $classId) { givenToday reasons { id name slot } counts { studentId thisWeek } recent { id reasonName childCount viewerCanUndo } conduct { id name kind audience } recentConduct { id name childCount viewerCanUndo } } }`;

/** A small JPEG; another tint is another picture. */
export const jpeg = (tint = 90): Promise<Buffer> =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: { r: tint, g: 120, b: 160 } } })
    .jpeg()
    .toBuffer();

/** A school in which people record. */
export class EvidenceWorld {
  readonly pupils = new Map<string, string>();
  private readonly slips = new Map<string, Promise<Slip[]>>();
  private readonly people = new Map<string, Promise<Client>>();

  private constructor(
    readonly api: Api,
    readonly world: World,
    readonly third: string,
    readonly second: string,
  ) {}

  /** Opens the school with one of the shipped schemes in force. */
  static async open(api: Api, preset = 'zhumadian-text', wishes: WorldWishes = {}): Promise<EvidenceWorld> {
    const world = await api.world({ roster: evidenceRoster(), ...wishes });
    const made = new EvidenceWorld(api, world, await world.classId(THIRD), await world.classId(SECOND));
    for (const classId of [made.third, made.second]) {
      const { classStudents } = await world.administrator.ask(STUDENTS, { classId });
      for (const { id, name } of classStudents.nodes) made.pupils.set(name, id);
    }
    await made.adopt(preset);
    return made;
  }

  get schoolId(): string {
    return this.world.schoolId;
  }

  /** Ids of pupils by name. */
  ids(...names: string[]): string[] {
    return names.map((name) => this.pupils.get(name)!);
  }

  async adopt(preset: string, effectiveFrom = '2026-09-01'): Promise<void> {
    const input = { schoolId: this.schoolId, preset, effectiveFrom, clientMutationId: randomUUID() };
    await this.world.administrator.ask(ADOPT, { input });
  }

  staff(number: string): Promise<Client> {
    return this.world.staff(number);
  }

  private printed(child: string, audience: string): Promise<Slip[]> {
    const classId = child.startsWith('白') ? this.second : this.third;
    const key = `${classId} ${audience}`;
    if (!this.slips.has(key)) this.slips.set(key, issue(this.world.administrator, classId, audience));
    return this.slips.get(key)!;
  }

  /** The printed code of a guardian, or of a pupil. */
  async code(personName: string, child: string, audience = 'GUARDIANS'): Promise<string> {
    const slips = await this.printed(child, audience);
    return slips.find((slip) => slip.personName === personName)!.code;
  }

  private bound(personName: string, child: string, audience: string): Promise<Client> {
    const bind = async (): Promise<Client> => {
      const code = await this.code(personName, child, audience);
      const input = { code, account: freshCode('ev'), password: 'a-good-password' };
      const { redeemInvitation } = await this.api.guest().ask(REDEEM, { input });
      return new Client(this.api.url, redeemInvitation.token);
    };
    if (!this.people.has(personName)) this.people.set(personName, bind());
    return this.people.get(personName)!;
  }

  /** The signed-in guardian of a pupil, who has agreed to these matters. */
  async parent(child: string, ...agreed: string[]): Promise<Client> {
    const client = await this.bound(`${child}父`, child, 'GUARDIANS');
    for (const kind of agreed) await this.decide(client, child, kind, 'GRANTED');
    return client;
  }

  /** The mother of 安春, who looks after her beside the father. */
  mother(): Promise<Client> {
    return this.bound('安春母', '安春', 'GUARDIANS');
  }

  /** The pupil's own sign-in. */
  pupil(child: string): Promise<Client> {
    return this.bound(child, child, 'STUDENTS');
  }

  async decide(client: Client, child: string, kind: string, decision: string): Promise<void> {
    const input = { studentId: this.pupils.get(child)!, kind, decision, clientMutationId: randomUUID() };
    await client.ask(DECIDE, { input });
  }

  /** The children of the class, each not on the class photo unless named. */
  absent(...shown: string[]) {
    const third = [...this.pupils].filter(([name]) => !name.startsWith('白') && !shown.includes(name));
    return third.map(([, studentId]) => ({ studentId, placement: 'ABSENT' }));
  }

  /** What is sent to keep a class photo, on which nobody can be seen unless something else is said. */
  async classPhotoInput(client: Client, more: object = {}) {
    return {
      ...{ classId: this.third, photoId: await this.photo(client), children: this.absent(), takenOn: '2026-09-03' },
      ...{ words: '开学合照', because: null, clientMutationId: randomUUID() },
      ...more,
    };
  }

  async saveClassPhoto(client: Client, more: object = {}) {
    return (await client.ask(SAVE_CLASS_PHOTO, { input: await this.classPhotoInput(client, more) })).saveClassPhoto;
  }

  async classPhoto(client: Client) {
    return (await client.ask(CLASS_PHOTO, { classId: this.third })).classPhoto;
  }

  /** Announces a photo, with places to be blurred, and sends its bytes. */
  async photo(client: Client, bytes?: Buffer, blurs: object[] | null = null): Promise<string> {
    const input = { schoolId: this.schoolId, blurs, clientMutationId: randomUUID() };
    const { startPhoto } = await client.ask(START_PHOTO, { input });
    const response = await client.upload(startPhoto.uploadUrl, [{ name: 'a.jpg', bytes: bytes ?? (await jpeg()) }]);
    if (!response.ok) throw new Error(`The photo was refused: ${await response.text()}`);
    return startPhoto.id;
  }

  async photos(client: Client, count: number): Promise<string[]> {
    const bytes = await jpeg();
    const ids: string[] = [];
    for (let sent = 0; sent < count; sent++) ids.push(await this.photo(client, bytes));
    return ids;
  }

  /** What is sent to keep a record about 安春, unless something else is said. */
  input(entry: Entry = {}) {
    return {
      ...{ schoolId: this.schoolId, classId: this.third, studentIds: this.ids('安春'), category: 'study' },
      ...{ happenedOn: '2026-11-20', words: '课外阅读', fields: [], photoIds: [], submit: true },
      clientMutationId: randomUUID(),
      ...entry,
    };
  }

  async save(client: Client, entry: Entry = {}) {
    return (await client.ask(SAVE, { input: this.input(entry) })).saveRecord;
  }

  async review(client: Client, recordIds: string[], decision: string, reason: string | null = null) {
    const input = { recordIds, decision, reason, clientMutationId: randomUUID() };
    return (await client.ask(REVIEW, { input })).reviewRecords;
  }

  withdraw(client: Client, recordId: string) {
    return client.ask(WITHDRAW, { input: { recordId, clientMutationId: randomUUID() } });
  }

  async give(client: Client, names: string[], reason = 'listening') {
    const input = { classId: this.third, studentIds: this.ids(...names), reason, clientMutationId: randomUUID() };
    return (await client.ask(GIVE, { input })).giveFlowers;
  }

  async undo(client: Client, batchId: string) {
    return (await client.ask(UNDO, { input: { batchId, clientMutationId: randomUUID() } })).undoFlowers;
  }

  /** Notes conduct about pupils of the class. */
  async note(client: Client, names: string[], item: string, note: string | null = null) {
    const input = { classId: this.third, studentIds: this.ids(...names), item, note, clientMutationId: randomUUID() };
    return (await client.ask(NOTE, { input })).noteConduct;
  }

  /** What a flower or note is corrected with, as it stands now. */
  async correction(client: Client, id: string, to: string | null, because = '点错了人') {
    const { recognitionToCorrect } = await client.ask(TO_CORRECT, { id });
    return { input: { id, version: recognitionToCorrect.version, to, because, clientMutationId: randomUUID() } };
  }

  async correct(client: Client, id: string, to: string | null, because = '点错了人') {
    return (await client.ask(CORRECT, await this.correction(client, id, to, because))).correctRecognition;
  }

  async one(client: Client, id: string) {
    return (await client.ask(ONE, { id })).evidenceRecord;
  }

  async timeline(client: Client, child = '安春') {
    return (await client.ask(TIMELINE, { studentId: this.pupils.get(child)! })).timeline.nodes;
  }

  /** Done by quota id: a household's, in a month. */
  async household(client: Client, child = '安春', month = '2026-11'): Promise<Record<string, number>> {
    const { householdQuotas } = await client.ask(HOUSEHOLD, { studentId: this.pupils.get(child)!, month });
    return doneOf(householdQuotas);
  }

  /** Done by quota id: a teacher's, in a month. */
  async mine(client: Client, month = '2026-11'): Promise<Record<string, number>> {
    return doneOf((await client.ask(MINE, { classId: this.third, month })).myQuotas);
  }
}

const doneOf = (rows: { id: string; done: number }[]): Record<string, number> =>
  Object.fromEntries(rows.map(({ id, done }) => [id, done]));
