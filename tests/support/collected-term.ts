import type { Api } from './api';
import { Booklets } from './booklet-world';
import type { Client } from './client';
import { evidenceRoster, type EvidenceWorld } from './evidence-world';
import { JudgingSchool } from './judging';
import { MeasureWorld } from './measure-world';

const OPEN_TERM = `mutation OpenTerm($input: OpenTermInput!) { openTerm(input: $input) { id } }`;
const COURSES = { T001: '语文', T002: '数学', T003: '体育', T004: '音乐', T005: '道德与法治' };
const SUBJECTS = ['chinese', 'maths', 'sport', 'music', 'morals'];
const AREAS = ['study', 'humanity', 'sport', 'art', 'practice'];

/** The children whose families agree, so that classmates evaluate them. */
export const AGREEING = ['安春', '安夏', '安秋', '安冬'];

/**
 * A school in its second term, in which everything that a booklet holds can be collected: the first term left records, a
 * height and a weight of 安春; rounds of all forms run until the end of February 2027.
 */
export class CollectedTerm {
  private constructor(
    readonly judging: JudgingSchool,
    readonly termId: string,
    readonly rounds: Record<string, string>,
  ) {}

  static async open(api: Api, earlier: Record<string, number> = { art: 1 }): Promise<CollectedTerm> {
    const judging = await JudgingSchool.open(api, 'zhumadian-text', '2027-01-25T02:00:00Z');
    const { school } = judging;
    for (const child of AGREEING) await school.parent(child, 'TERMS', 'PHOTOS');
    const father = await school.parent('安春');
    for (const [category, count] of Object.entries(earlier))
      for (let made = 0; made < count; made++)
        await school.save(father, { category, happenedOn: '2027-01-20', words: '堆了雪人' });
    await new MeasureWorld(school).saveBody(father, '安春', 12_850, 2640);

    const term = { schoolId: school.schoolId, schoolYear: 2026, semester: 2 };
    const days = { startsOn: '2027-02-01', endsOn: '2027-07-09' };
    const { openTerm } = await (await api.operator()).ask(OPEN_TERM, { input: { ...term, ...days } });
    await api.setClock('2027-02-10T02:00:00Z');
    await school.world.take(evidenceRoster());
    const rounds = await judging.start(['self', 'peer', 'teacher', 'homeroom', 'guardian'], { dueOn: '2027-02-28' });
    return new CollectedTerm(judging, openTerm.id as string, rounds);
  }

  get school(): EvidenceWorld {
    return this.judging.school;
  }

  get books(): Booklets {
    return new Booklets(this.school);
  }

  leader(): Promise<Client> {
    return this.school.staff('T001');
  }

  /** A record of each area by the family, the first of them with a photo. */
  async record(child: string): Promise<void> {
    const father = await this.school.parent(child);
    for (const category of AREAS) {
      const photoIds = category === 'study' ? [await this.school.photo(father)] : [];
      await this.school.save(father, { ...this.about(child), category, photoIds, words: `${child}的一件事` });
    }
  }

  /** The photo of the class as a whole. */
  async photographClass(): Promise<void> {
    const leader = await this.leader();
    await this.school.saveClassPhoto(leader, { children: this.school.absent(...AGREEING), takenOn: '2027-02-05' });
  }

  /** A level in each of the five subjects: 优秀 in Chinese, 良好 in the others. */
  async examine(children: readonly string[]): Promise<void> {
    const cells = children.flatMap((child) =>
      SUBJECTS.map((subject) => ({ child, subject, mark: subject === 'chinese' ? 9000 : 8000 })),
    );
    await new MeasureWorld(this.school).save(await this.leader(), cells);
  }

  /** Height and weight, as the family measured them. */
  async measure(child: string): Promise<void> {
    await new MeasureWorld(this.school).saveBody(await this.school.parent(child), child, 13_120, 2790);
  }

  /** What the five teachers, the homeroom teacher, the family and the child itself say. */
  async speakAbout(child: string): Promise<void> {
    const { judging, rounds } = this;
    for (const [number, course] of Object.entries(COURSES)) {
      const said = { course, steps: { learning: 'often' }, comment: `${course}课上专心听讲，作业整齐。` };
      await judging.say(await judging.staff(number), rounds.teacher!, child, said);
    }
    const warm = '你认真负责，每天第一个到教室开窗，也常常帮助同学。希望下学期多读书、多运动。';
    await judging.say(await this.leader(), rounds.homeroom!, child, { comment: warm });
    const father = await this.school.parent(child);
    await judging.say(father, rounds.guardian!, child, { comment: '你长大了，爸爸很高兴。' });
    const steps = { goal: 'always', habit: 'often', kind: 'always', exercise: 'sometimes', housework: 'trying' };
    await judging.say(father, rounds.self!, child, { steps, comment: '我会系鞋带了。' });
  }

  /** The classmates evaluate each other, all alike, and the round is closed. */
  async judgePeers(): Promise<void> {
    const { judging, rounds } = this;
    const steps = { cooperation: 'often', helping: 'always', duty: 'often' };
    for (const who of AGREEING)
      for (const about of AGREEING.filter((name) => name !== who))
        await judging.say(await this.school.pupil(who), rounds.peer!, about, { steps });
    await judging.close(rounds.peer!);
  }

  /** Everything there can be about some of the agreeing children. */
  async collect(...children: string[]): Promise<void> {
    await this.photographClass();
    await this.school.give(await this.leader(), children);
    await this.examine(children);
    for (const child of children) {
      await this.record(child);
      await this.measure(child);
      await this.speakAbout(child);
    }
    await this.judgePeers();
  }

  private about(child: string) {
    return { studentIds: this.school.ids(child), happenedOn: '2027-02-08' };
  }
}
