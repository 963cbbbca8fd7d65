export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in UTC, ISO 8601 with milliseconds. 时刻。 */
  Instant: { input: string; output: string; }
  /** A date in Asia/Shanghai, YYYY-MM-DD. 日期。 */
  LegalDate: { input: string; output: string; }
};

/** Which pupils of a class are listed with their homes. 账号筛选。 */
export type AccountFilter =
  | 'HOME_WITHOUT'
  | 'INVITED'
  | 'ONE_GUARDIAN';

/** Who of a school has an account: its staff, and class by class its homes and pupils. 账号开通情况。 */
export type AccountRates = {
  __typename?: 'AccountRates';
  /** The classes that the viewer leads or looks after. */
  classes: Array<ClassAccountRate>;
  /** The staff; null for who is no office. 教职工。 */
  staff?: Maybe<OpenedAccounts>;
  /**
   * The first 100 of the staff without an account, for who keeps the rolls.
   * @deprecated schoolPeople has them all, in pages.
   */
  staffWithout: Array<StaffAccount>;
};

/** How far an account is. 账号状态。 */
export type AccountState =
  | 'FIRST_PASSWORD'
  | 'INVITED'
  | 'NONE'
  | 'OPEN'
  | 'RENEWED';

/** A preset to be taken up by a school. 启用预置方案。 */
export type AdoptPresetInput = {
  /** The client’s own key of this request. */
  clientMutationId: Scalars['String']['input'];
  /** From when it is in force. */
  effectiveFrom: Scalars['LegalDate']['input'];
  /** The code of the preset. */
  preset: Scalars['String']['input'];
  /** The school. */
  schoolId: Scalars['ID']['input'];
};

/** Entering the next step of a receipt. 办理接收单。 */
export type AdvanceReceiptInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** How many copies are sealed; with SEALED. */
  copies?: InputMaybe<Scalars['Int']['input']>;
  /** The school. */
  schoolId: Scalars['ID']['input'];
  /** Who signed; with SIGNED. */
  signer?: InputMaybe<Scalars['String']['input']>;
  /** Their phone; with SIGNED. */
  signerPhone?: InputMaybe<Scalars['String']['input']>;
  /** The term. */
  termId: Scalars['ID']['input'];
  /** The state to which it came. */
  to: ReceiptState;
  /** The version that was seen. */
  version: Scalars['Int']['input'];
};

/** What was corrected. 更正说明。 */
export type AnswerFindingInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The booklet that was drawn. */
  sampledId: Scalars['ID']['input'];
  /** In words, at most 500 characters. */
  words: Scalars['String']['input'];
};

/** One answer of a form. 一项回答。 */
export type AnswerInput = {
  /** The item of the form. */
  item: Scalars['ID']['input'];
  /** The chosen step, for an item with a scale. */
  step?: InputMaybe<Scalars['ID']['input']>;
  /** The words, for an item without one. */
  words?: InputMaybe<Scalars['String']['input']>;
};

/** What is asked in a month of each of several. 数量要求。 */
export type AskedQuota = {
  __typename?: 'AskedQuota';
  /** What a record of it is about: children, or the class as a whole; null for flowers. */
  about?: Maybe<RecordAbout>;
  /** Category of the scheme; null for flowers. */
  category?: Maybe<Scalars['String']['output']>;
  /** Days left, today included; 0 when over. */
  daysLeft: Scalars['Int']['output'];
  /** How many are asked for in the month. */
  due: Scalars['Int']['output'];
  /** What one might record for it; empty where nothing is named. 活动实例。 */
  examples: Array<Scalars['String']['output']>;
  /** The id of the quota in the scheme. */
  id: Scalars['ID']['output'];
  /** The last day. */
  lastDay: Scalars['LegalDate']['output'];
  /** The clause that demands it; null when no document does. 依据。 */
  law?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Palette slot of its dimension. */
  slot?: Maybe<Scalars['Int']['output']>;
  /** Photos, records, either, or flowers. */
  unit: QuotaUnit;
};

/** A round place of a photo that nobody is to recognise. 打码的位置。 */
export type BlurInput = {
  /** Its radius, in ten-thousandths of the width. */
  r: Scalars['Int']['input'];
  /** Its middle, in ten-thousandths of the width. */
  x: Scalars['Int']['input'];
  /** Its middle, in ten-thousandths of the height. */
  y: Scalars['Int']['input'];
};

/** A body measure of a pupil. 身体数据。 */
export type BodyMeasure = {
  __typename?: 'BodyMeasure';
  /** When it was entered. */
  enteredAt?: Maybe<Scalars['Instant']['output']>;
  /** Who typed it in the place of the household, with （代录）; null when nobody did. */
  enteredFor?: Maybe<Scalars['String']['output']>;
  /** Whether the pupil is exempt from it: nothing is entered then. 免评。 */
  isExempt: Scalars['Boolean']['output'];
  /** The item of the scheme. */
  item: Scalars['String']['output'];
  /** The name of that term. */
  lastTermName?: Maybe<Scalars['String']['output']>;
  /** The value of the last term that has one. */
  lastValue?: Maybe<Scalars['Int']['output']>;
  /** The greatest believable value, in hundredths. */
  max: Scalars['Int']['output'];
  /** The least believable value, in hundredths. */
  min: Scalars['Int']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its unit. */
  unit: Scalars['String']['output'];
  /** Hundredths of the unit; null when not entered. */
  value?: Maybe<Scalars['Int']['output']>;
  /** Its version, to be sent back with a change. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** One body measure; without a value it is emptied. 一项身体数据。 */
export type BodyValueInput = {
  /** The item of the scheme. */
  item: Scalars['String']['input'];
  /** Hundredths of its unit. */
  value?: InputMaybe<Scalars['Int']['input']>;
  /** The version that was seen; null when it was empty. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** An answer, on a scale or in words. 回答。 */
export type BookletAnswer = {
  __typename?: 'BookletAnswer';
  /** Dots that are filled; null for words. */
  filled?: Maybe<Scalars['Int']['output']>;
  /** What was asked. */
  name: Scalars['String']['output'];
  /** Dots in all; 0 for words. */
  of: Scalars['Int']['output'];
  /** The answer in words. */
  words: Scalars['String']['output'];
};

/** A field of a record with its label. 填写项。 */
export type BookletField = {
  __typename?: 'BookletField';
  /** Its label. */
  label: Scalars['String']['output'];
  /** The value with its unit. */
  value: Scalars['String']['output'];
};

/** How often for a reason. 理由与朵数。 */
export type BookletFlowerReason = {
  __typename?: 'BookletFlowerReason';
  /** How many flowers. */
  count: Scalars['Int']['output'];
  /** The reason by name. */
  name: Scalars['String']['output'];
};

/** Flowers of one course. 一门学科的小红花。 */
export type BookletFlowers = {
  __typename?: 'BookletFlowers';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The course, or 班主任. */
  course: Scalars['String']['output'];
  /** What for. */
  reasons: Array<BookletFlowerReason>;
  /** Palette slot of its dimension. */
  slot?: Maybe<Scalars['Int']['output']>;
};

/** Records of an area, this term and in the child's own last one; never beside another child's. 和上学期的自己比。 */
export type BookletGrowth = {
  __typename?: 'BookletGrowth';
  /** Records last term; null when there was none. */
  before?: Maybe<Scalars['Int']['output']>;
  /** The area. */
  name: Scalars['String']['output'];
  /** Records this term. */
  now: Scalars['Int']['output'];
  /** Its palette slot. */
  slot?: Maybe<Scalars['Int']['output']>;
};

/** A body measure. 身体数据。 */
export type BookletMeasure = {
  __typename?: 'BookletMeasure';
  /** The same last term. */
  before?: Maybe<Scalars['Int']['output']>;
  /** The terms in which it was measured, oldest first. */
  history: Array<BookletTermValue>;
  /** Item of the scheme. */
  item: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its unit. */
  unit: Scalars['String']['output'];
  /** Hundredths of the unit; null when not measured. */
  value?: Maybe<Scalars['Int']['output']>;
};

/** A record as the booklet tells it. 册中记录。 */
export type BookletMoment = {
  __typename?: 'BookletMoment';
  /** The fields that were filled in. */
  fields: Array<BookletField>;
  /** When it happened. */
  on: Scalars['LegalDate']['output'];
  /** Its photos, in order. */
  photos: Array<BookletPhoto>;
  /** The record. */
  recordId: Scalars['ID']['output'];
  /** Its category by name. */
  title: Scalars['String']['output'];
  /** Who recorded it, in words. */
  who: Scalars['String']['output'];
  /** What was written. */
  words: Scalars['String']['output'];
};

/** That somebody opened a version of a booklet. 打开报告单（册）的一条记录。 */
export type BookletOpening = {
  __typename?: 'BookletOpening';
  /** On how many days. */
  days: Scalars['Int']['output'];
  /** When first. */
  firstAt: Scalars['Instant']['output'];
  /** The id of the entry. */
  id: Scalars['ID']['output'];
  /** When last. */
  lastAt: Scalars['Instant']['output'];
  /** The version that was opened. */
  number: Scalars['Int']['output'];
  /** As what. */
  quality: OpenedBy;
  /** As what, in words. */
  qualityName: Scalars['String']['output'];
  /** Page by page, or as PDF. */
  way: OpenedAs;
  /** How, in words. */
  wayName: Scalars['String']['output'];
  /** Who, by name. */
  who: Scalars['String']['output'];
};

/** A photo in a booklet. 册中照片。 */
export type BookletPhoto = {
  __typename?: 'BookletPhoto';
  /** SHA-256 of the picture; stays when the photo is withdrawn. */
  hash: Scalars['String']['output'];
  /** Height of the picture. */
  height: Scalars['Int']['output'];
  /** Link to a small picture; null when withdrawn. */
  thumbUrl?: Maybe<Scalars['String']['output']>;
  /** Signed link; null when withdrawn. */
  url?: Maybe<Scalars['String']['output']>;
  /** Width of the picture. */
  width: Scalars['Int']['output'];
  /** Withdrawn after publishing; shown as 已撤回. */
  withdrawn: Scalars['Boolean']['output'];
};

/** A result as a level. 学业等级。 */
export type BookletResult = {
  __typename?: 'BookletResult';
  /** Squares that are filled. */
  filled: Scalars['Int']['output'];
  /** The level by name. */
  level: Scalars['String']['output'];
  /** Mark in hundredths, only where the scheme shows it to families. */
  mark?: Maybe<Scalars['Int']['output']>;
  /** Squares in all. */
  of: Scalars['Int']['output'];
  /** The subject. */
  subject: Scalars['String']['output'];
};

/** A section of a booklet; the lists that its kind does not hold are empty. 报告单（册）的一部分。 */
export type BookletSection = {
  __typename?: 'BookletSection';
  /** How much there is. */
  done: Scalars['Int']['output'];
  /** How much is due; 0 when it does not apply to this child. */
  due: Scalars['Int']['output'];
  /** Flowers by course. */
  flowers: Array<BookletFlowers>;
  /** The id of the section in the scheme. */
  id: Scalars['String']['output'];
  /** What it shows. */
  kind: SectionKind;
  /** Body measures. */
  measures: Array<BookletMeasure>;
  /** Records, oldest first. */
  moments: Array<BookletMoment>;
  /** Its title. */
  name: Scalars['String']['output'];
  /** Results. */
  results: Array<BookletResult>;
  /** Palette slot, for an area. */
  slot?: Maybe<Scalars['Int']['output']>;
  /** What people said. */
  voices: Array<BookletVoice>;
  /** Its weight in completeness, per cent. */
  weight: Scalars['Int']['output'];
};

/** A measure in one term. 一个学期的数值。 */
export type BookletTermValue = {
  __typename?: 'BookletTermValue';
  /** The term by name. */
  term: Scalars['String']['output'];
  /** Hundredths of the unit. */
  value: Scalars['Int']['output'];
};

/** What somebody said at the end of term. 期末的话。 */
export type BookletVoice = {
  __typename?: 'BookletVoice';
  /** The answers. */
  answers: Array<BookletAnswer>;
  /** The comment; empty when there is none. */
  comment: Scalars['String']['output'];
  /** The day, YYYY-MM-DD; empty for classmates. */
  on: Scalars['String']['output'];
  /** The course, or who speaks: 我, 班主任, 家长, 同学. */
  title: Scalars['String']['output'];
  /** By name; for classmates only how many. */
  who: Scalars['String']['output'];
};

/** A device that is one child’s for twenty minutes. 借用的设备。 */
export type BorrowedSession = {
  __typename?: 'BorrowedSession';
  /** For how many minutes it holds; a phone need not know the time. */
  minutes: Scalars['Int']['output'];
  /** The secret of this sitting. Answered this once. */
  token: Scalars['String']['output'];
};

/** What something costs, estimated from the scheme alone; nobody is watched. 负担估算。 */
export type Burden = {
  __typename?: 'Burden';
  /** How often one records at least. */
  captures: Scalars['Int']['output'];
  /** Minutes when as much as possible goes into one record, rounded up. */
  leastMinutes: Scalars['Int']['output'];
  /** Minutes when each is recorded by itself, rounded up. */
  mostMinutes: Scalars['Int']['output'];
};

/** Of whom the same is asked. 对谁的要求。 */
export type BurdenGroup = {
  __typename?: 'BurdenGroup';
  /** A key within the scheme. */
  id: Scalars['ID']['output'];
  /** What one of them spends in a whole month, without what is of the term. */
  monthly: Burden;
  /** What is asked. */
  quotas: Array<BurdenQuota>;
  /** Who they are, in Chinese. */
  who: Scalars['String']['output'];
};

/** A quota, what it costs, and how far it is. 数量要求。 */
export type BurdenQuota = {
  __typename?: 'BurdenQuota';
  /** Of how many it is asked this month; null before it is in force. */
  asked?: Maybe<Scalars['Int']['output']>;
  /** How many are asked for in a whole month, or in the term. */
  atLeast: Scalars['Int']['output'];
  /** What it costs. */
  burden: Burden;
  /** The grades of which it is asked; empty for all. 年级。 */
  grades: Array<Scalars['Int']['output']>;
  /** The id of the quota in the scheme. */
  id: Scalars['ID']['output'];
  /** The clause that demands it; null when no document does: a default of the house. 依据。 */
  law?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Each month or each term. */
  per: QuotaPeriod;
  /** How many of them have done it. */
  reached?: Maybe<Scalars['Int']['output']>;
  /** Photos, records, either, or flowers. */
  unit: QuotaUnit;
};

/** A scheme with what its quotas cost. 方案的负担。 */
export type BurdenScheme = {
  __typename?: 'BurdenScheme';
  /** The earliest day on which it can be taken up. */
  effectiveFrom: Scalars['LegalDate']['output'];
  /** By of whom it asks; empty when it asks for nothing. */
  groups: Array<BurdenGroup>;
  /** Its version, or the code of a preset that is not in force. */
  id: Scalars['ID']['output'];
  /** Whether it binds classes today. 执行中。 */
  isInForce: Scalars['Boolean']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
};

/** Cancelling a printing. 取消打印。 */
export type CancelPrintInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The job. */
  jobId: Scalars['ID']['input'];
};

/** Replacing a password. 修改密码。 */
export type ChangePasswordInput = {
  /** The new one: at least eight characters, not only digits. */
  newPassword: Scalars['String']['input'];
  /** The password so far. */
  oldPassword: Scalars['String']['input'];
};

/** What was said about a child in a term, as far as the viewer may see it. 孩子的评价。 */
export type ChildEvaluations = {
  __typename?: 'ChildEvaluations';
  /** Where the scheme grades: for staff once all are closed, for the family once all are published. */
  composite?: Maybe<CompositeScore>;
  /** One by one, oldest round first. */
  judgements: Array<ChildJudgement>;
  /** Of classmates only averages, once enough have judged. */
  peerAverages: Array<PeerAverage>;
  /** The pupil. */
  studentId: Scalars['ID']['output'];
  /** The term; null before the first. */
  termId?: Maybe<Scalars['ID']['output']>;
};

/** What one rater said about a child. 一份评价。 */
export type ChildJudgement = {
  __typename?: 'ChildJudgement';
  /** The answers. */
  answers: Array<EvaluationAnswer>;
  /** Who wrote it; with （代录） when for the child. */
  author: Scalars['String']['output'];
  /** The comment; empty when there is none. */
  comment: Scalars['String']['output'];
  /** The course, for a teacher. */
  course?: Maybe<Scalars['String']['output']>;
  /** The form by name. */
  formName: Scalars['String']['output'];
  /** Whether its round is published. 已公布。 */
  isPublished: Scalars['Boolean']['output'];
  /** In between or at the end of the term. */
  phase: Phase;
  /** Whose form it is. */
  rater: Rater;
  /** The round. */
  roundId: Scalars['ID']['output'];
  /** Asks for its revisions. */
  submissionId: Scalars['ID']['output'];
  /** When it was handed in. */
  submittedAt: Scalars['Instant']['output'];
};

/** Results and body measures of a pupil in a term. 成绩与身体数据。 */
export type ChildMeasures = {
  __typename?: 'ChildMeasures';
  /** Height and weight; empty for whom they are no business. */
  body: Array<BodyMeasure>;
  /** Whether that is in the place of a household that takes no part. 代录。 */
  isEnteredOnBehalf: Scalars['Boolean']['output'];
  /** Results in the order of the scheme. */
  results: Array<SubjectResult>;
  /** The pupil. */
  studentId: Scalars['ID']['output'];
  /** The term. */
  termId: Scalars['ID']['output'];
  /** Its name. */
  termName: Scalars['String']['output'];
  /** Whether the viewer may enter body measures now. */
  viewerCanEnterBody: Scalars['Boolean']['output'];
  /** Why not, in Chinese. */
  whyNotEnterBody?: Maybe<Scalars['String']['output']>;
};

/** A child's booklet in a list of terms. 历学期报告单。 */
export type ChildReport = {
  __typename?: 'ChildReport';
  /** Completeness of the version, basis points. */
  completeness?: Maybe<Scalars['Int']['output']>;
  /** Where it stands. */
  state: ReportState;
  /** The Chinese chip of the state. */
  stateName: Scalars['String']['output'];
  /** The term. */
  termId: Scalars['ID']['output'];
  /** The term by name. */
  termName: Scalars['String']['output'];
  /** The version that counts. */
  version?: Maybe<ReportVersion>;
};

/** Choosing the photos of an area for a child's booklet. 选登照片。 */
export type ChoosePhotosInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The photos; null lets the program spread them again. */
  photos?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The section of the scheme. */
  sectionId: Scalars['String']['input'];
  /** The pupil. */
  studentId: Scalars['ID']['input'];
  /** The term; the newest when absent. */
  termId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was seen; null before the first choice. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** How many of a class have an account. 班级开通率。 */
export type ClassAccountRate = {
  __typename?: 'ClassAccountRate';
  /** The class. */
  classId: Scalars['ID']['output'];
  /** The name of the class. */
  className: Scalars['String']['output'];
  /** Its homeroom teacher today. */
  homeroomTeacherName?: Maybe<Scalars['String']['output']>;
  /** The homes that can take part; one account opens a home. 家庭。 */
  homes: OpenedAccounts;
  /** The homes that take no part today; they count nowhere. 暂不参加。 */
  paused: Scalars['Int']['output'];
  /** The pupils with an own account. 学生。 */
  pupils: OpenedAccounts;
  /** Whether the viewer may see who has none. */
  viewerCanSeeWho: Scalars['Boolean']['output'];
};

/** The card of a pupil for devices of the school. 班级卡。 */
export type ClassCard = {
  __typename?: 'ClassCard';
  /** The code on it, shown this once: two groups of three. */
  code: Scalars['String']['output'];
  /** The pupil. */
  studentId: Scalars['ID']['output'];
  /** The pupil by name. */
  studentName: Scalars['String']['output'];
};

/** A class code that lets the cards of a class in for a lesson. 班级口令。 */
export type ClassDoor = {
  __typename?: 'ClassDoor';
  /** The class code, shown this once: six digits. */
  code: Scalars['String']['output'];
  /** Until when it holds. */
  expiresAt: Scalars['Instant']['output'];
};

/** The exemptions of a class, for its homeroom teacher and those who keep the rolls. 本班免评。 */
export type ClassExemptions = {
  __typename?: 'ClassExemptions';
  /** The class. */
  classId: Scalars['ID']['output'];
  /** What holds today or later, by seat. */
  exemptions: Array<Exemption>;
  /** The grounds to choose from. */
  grounds: Array<ExemptGroundOption>;
  /** The items to choose from, by kind. */
  items: Array<ExemptibleItem>;
  /** The last day of the running term, up to which an exemption mostly holds; null in the holidays. */
  termEndsOn?: Maybe<Scalars['LegalDate']['output']>;
};

/** Flowers in a class, for its teachers; never a ranking. 班级小红花。 */
export type ClassFlowers = {
  __typename?: 'ClassFlowers';
  /** The class. */
  classId: Scalars['ID']['output'];
  /** What the viewer may note about conduct here. */
  conduct: Array<OfferedConduct>;
  /** This week, in no order; children without flowers are left out. */
  counts: Array<FlowerCount>;
  /** Flowers that the viewer gave here today. */
  givenToday: Scalars['Int']['output'];
  /** What the viewer may give here. */
  reasons: Array<OfferedFlower>;
  /** What the viewer gave here in the last day, newest first. */
  recent: Array<FlowerBatch>;
  /** What the viewer noted here in the last day, newest first. */
  recentConduct: Array<ConductBatch>;
};

/** The graduation of a class. 毕业班总览。 */
export type ClassGraduation = {
  __typename?: 'ClassGraduation';
  /** The class. */
  classId: Scalars['ID']['output'];
  /** Its name in its last grade. */
  className: Scalars['String']['output'];
  /** The criteria. */
  criteria: Array<GraduationCriterion>;
  /** The clause behind it; null when none is. 依据。 */
  law?: Maybe<Scalars['String']['output']>;
  /** What may be decided. */
  outcomes: Array<GraduationOutcome>;
  /** Its pupils by seat. */
  pupils: Array<GraduationPupil>;
  /** The school year at whose end it leaves. */
  schoolYear: Scalars['Int']['output'];
  /** What the scheme calls the standard. */
  standardName: Scalars['String']['output'];
  /** Whether the viewer may propose now. */
  viewerCanPropose: Scalars['Boolean']['output'];
  /** Whether the viewer may sign now. */
  viewerCanSign: Scalars['Boolean']['output'];
  /** Why nobody can decide yet; null when it is time. */
  waitsFor?: Maybe<Scalars['String']['output']>;
};

/** The evaluation group of a class, led by its homeroom teacher. 班级评价小组。 */
export type ClassGroup = {
  __typename?: 'ClassGroup';
  /** Whom the viewer may choose: who teaches the class this term. */
  candidates: Array<GroupCandidate>;
  /** The class. */
  classId: Scalars['ID']['output'];
  /** The name of the class. */
  className: Scalars['String']['output'];
  /** Who was in it before, the last to leave first. */
  former: Array<ClassGroupMember>;
  /** How many they are, the leader counted. */
  headCount: Scalars['Int']['output'];
  /** Whether it has a leader and as many as the scheme asks for. */
  isComplete: Scalars['Boolean']['output'];
  /** The homeroom teacher, who leads it. 组长。 */
  leaderName?: Maybe<Scalars['String']['output']>;
  /** The least teachers by the scheme, the leader counted. */
  least: Scalars['Int']['output'];
  /** Who is in it beside the leader, in the order they came. */
  members: Array<ClassGroupMember>;
  /** The most teachers by the scheme, the leader counted. */
  most: Scalars['Int']['output'];
  /** When it was set last. */
  setAt?: Maybe<Scalars['Instant']['output']>;
  /** Who set it last. */
  setBy?: Maybe<Scalars['String']['output']>;
  /** Its version, to be sent with a change; 0 while none was ever set. */
  version: Scalars['Int']['output'];
  /** Whether the viewer may set it. */
  viewerCanSet: Scalars['Boolean']['output'];
  /** How it stands and what to do next. 说明。 */
  words: Scalars['String']['output'];
};

/** A teacher in the evaluation group of a class, or one who was. 评价小组成员。 */
export type ClassGroupMember = {
  __typename?: 'ClassGroupMember';
  /** What they teach the class this term; empty when nothing any more. */
  courseNames: Array<Scalars['String']['output']>;
  /** The id of this time in the group. */
  id: Scalars['ID']['output'];
  /** The last day; null while it lasts. */
  lastOn?: Maybe<Scalars['LegalDate']['output']>;
  /** The name of the teacher. */
  name: Scalars['String']['output'];
  /** The teacher. */
  personId: Scalars['ID']['output'];
  /** The first day. */
  startsOn: Scalars['LegalDate']['output'];
};

/** The households of a class that take no part, for those who work with it. 本班暂不参加的家庭。 */
export type ClassHouseholds = {
  __typename?: 'ClassHouseholds';
  /** The class. */
  classId: Scalars['ID']['output'];
  /** What holds today or later, by seat. */
  pauses: Array<HouseholdPause>;
  /** The reasons to choose from. */
  reasons: Array<PauseReasonOption>;
  /** Whether the viewer may enter in the place of these households. 代录。 */
  viewerCanEnter: Scalars['Boolean']['output'];
  /** Whether the viewer may mark and end. */
  viewerCanMark: Scalars['Boolean']['output'];
};

/** The photo of a class as a whole in this term. 班级合影。 */
export type ClassPhoto = {
  __typename?: 'ClassPhoto';
  /** The class. */
  classId: Scalars['ID']['output'];
  /** Days left, that one among them; null once it has passed. */
  daysLeft?: Maybe<Scalars['Int']['output']>;
  /** The last day for it. */
  dueOn?: Maybe<Scalars['LegalDate']['output']>;
  /** Those before it, newest first. */
  former: Array<FormerClassPhoto>;
  /** For the homeroom teacher: children on it whose families have taken their consent back. */
  holding: Array<ClassPhotoChild>;
  /** What the scheme calls it. */
  name: Scalars['String']['output'];
  /** Where it stands. */
  state: ClassPhotoState;
  /** When it was taken. */
  takenOn?: Maybe<Scalars['LegalDate']['output']>;
  /** Where it is shown; null for who may not see it now. */
  url?: Maybe<Scalars['String']['output']>;
  /** Whether the viewer may upload it. */
  viewerCanSave: Scalars['Boolean']['output'];
  /** Who uploaded that which stands. */
  who?: Maybe<Scalars['String']['output']>;
  /** For the homeroom teacher: children whose families have not agreed to photos. */
  withoutConsent: Array<ClassPhotoChild>;
};

/** A child, for its homeroom teacher. 孩子。 */
export type ClassPhotoChild = {
  __typename?: 'ClassPhotoChild';
  /** The name. */
  name: Scalars['String']['output'];
  /** The pupil. */
  studentId: Scalars['ID']['output'];
};

/** A child who is not on a class photo, or blurred. 不在合影里或已打码的孩子。 */
export type ClassPhotoChildInput = {
  /** How. */
  placement: Placement;
  /** The pupil. */
  studentId: Scalars['ID']['input'];
};

/** Where a class photo stands. 合影的状态。 */
export type ClassPhotoState =
  | 'DONE'
  | 'HELD'
  | 'LATE'
  | 'WAITING';

/** What a month asks of the households of a class, and how far each is. 家里的数量要求。 */
export type ClassQuotas = {
  __typename?: 'ClassQuotas';
  /** The households that take part, by seat. */
  families: Array<FamilyProgress>;
  /** The month that is shown; null without a term. */
  month?: Maybe<Scalars['String']['output']>;
  /** The months of this term that have begun, 2026-09 first. */
  months: Array<Scalars['String']['output']>;
  /** What is asked of each household. */
  quotas: Array<AskedQuota>;
};

/** A child's booklet in a class list. 班级报告单一行。 */
export type ClassReport = {
  __typename?: 'ClassReport';
  /** Whether something has changed since the version that counts. */
  changed: Scalars['Boolean']['output'];
  /** Completeness now, basis points, rounded down. */
  completeness: Scalars['Int']['output'];
  /** Whether the family opened the version that counts, for who publishes it. 家里有没有打开过。 */
  familyOpening?: Maybe<FamilyOpening>;
  /** What is missing and who owes it. */
  missing: Array<MissingPart>;
  /** Who published it, by name. 发布人。 */
  publishedBy?: Maybe<Scalars['String']['output']>;
  /** Whether it is qualified now. */
  qualified: Scalars['Boolean']['output'];
  /** Seat number. */
  seatNumber?: Maybe<Scalars['Int']['output']>;
  /** Where it stands. */
  state: ReportState;
  /** The Chinese chip of the state. */
  stateName: Scalars['String']['output'];
  /** The pupil. */
  studentId: Scalars['ID']['output'];
  /** The pupil's name. */
  studentName: Scalars['String']['output'];
  /** The version that counts. */
  version?: Maybe<ReportVersion>;
};

/** The booklets of a class in the order of the seats; never a ranking. 班级报告单。 */
export type ClassReports = {
  __typename?: 'ClassReports';
  /** The class. */
  classId: Scalars['ID']['output'];
  /** The last printing of the whole class. */
  lastPrintId?: Maybe<Scalars['ID']['output']>;
  /** Qualified is strictly above this many per cent. */
  qualifiedAbove: Scalars['Int']['output'];
  /** One row a child. */
  reports: Array<ClassReport>;
  /** The term. */
  termId: Scalars['ID']['output'];
  /** The term by name. */
  termName: Scalars['String']['output'];
  /** What the scheme calls the booklet. */
  title: Scalars['String']['output'];
  /** Whether the viewer checks, publishes and prints here. */
  viewerCanPublish: Scalars['Boolean']['output'];
};

/** Checking or publishing the booklets of a class. 检查或发布报告单。 */
export type ClassReportsInput = {
  /** The class. */
  classId: Scalars['ID']['input'];
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The children, at most a hundred. */
  studentIds: Array<Scalars['ID']['input']>;
};

/** Results of a class in the running term, in seat order; never a rank, sum or mean. 班级成绩。 */
export type ClassResults = {
  __typename?: 'ClassResults';
  /** The class. */
  classId: Scalars['ID']['output'];
  /** Whether this grade enters marks; below only levels. */
  entersMarks: Scalars['Boolean']['output'];
  /** The highest mark, in hundredths. 满分。 */
  fullMark: Scalars['Int']['output'];
  /** The levels. */
  levels: Array<ResultLevel>;
  /** The pupils in seat order. */
  rows: Array<ResultRow>;
  /** What the class is taught and the scheme has results for. */
  subjects: Array<ResultSubject>;
  /** The term. */
  termId: Scalars['ID']['output'];
  /** Its name. */
  termName: Scalars['String']['output'];
  /** Why the viewer may enter nothing, in Chinese. */
  whyNotEnter?: Maybe<Scalars['String']['output']>;
};

/** A pupil in a class list. 学生。 */
export type ClassStudent = {
  __typename?: 'ClassStudent';
  /** The id of the pupil. */
  id: Scalars['ID']['output'];
  /** Pinyin initials of the name, for searching: lxh. */
  initials: Scalars['String']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Number in the class. 班内学号。 */
  seatNumber?: Maybe<Scalars['Int']['output']>;
  /** Sex. */
  sex: Sex;
};

/** What helps to tag children of a class. 标记孩子。 */
export type ClassTagging = {
  __typename?: 'ClassTagging';
  /** The class. */
  classId: Scalars['ID']['output'];
  /** The viewer's own groups, by name. */
  groups: Array<TagGroup>;
  /** Children whom the viewer tagged lately, the last first. */
  recent: Array<Scalars['ID']['output']>;
  /** Children whose families have not agreed to photos: they cannot be tagged. */
  withoutPhotos: Array<Scalars['ID']['output']>;
};

/** A class by seat, with what a teacher wrote about each child. 评语台。 */
export type CommentDesk = {
  __typename?: 'CommentDesk';
  /** The course that judges. */
  course?: Maybe<Scalars['String']['output']>;
  /** Children about whom it is handed in. */
  done: Scalars['Int']['output'];
  /** The round, with the form. */
  round: EvaluationRound;
  /** The children by seat. */
  rows: Array<DeskRow>;
  /** Children of the class who are judged; one that is exempt is not. */
  total: Scalars['Int']['output'];
  /** Whether the viewer can hand in now. */
  viewerCanSubmit: Scalars['Boolean']['output'];
};

/** Something in a text that is worth another look; it never stops anybody. 一条提示。 */
export type CommentHint = {
  __typename?: 'CommentHint';
  /** Where the words stand, in UTF-16; null for the whole text. */
  at?: Maybe<Scalars['Int']['output']>;
  /** What may stand there instead. 换成。 */
  instead?: Maybe<Scalars['String']['output']>;
  /** What it is about. */
  kind: HintKind;
  /** Why, in Chinese. */
  message: Scalars['String']['output'];
  /** The words as they stand there. */
  quote?: Maybe<Scalars['String']['output']>;
};

/** Hints about a text being written. 评语提示。 */
export type CommentHints = {
  __typename?: 'CommentHints';
  /** By kind, then as they stand in the text. */
  hints: Array<CommentHint>;
  /** How much of it stands word for word in the likest of the viewer's other comments, in per cent. 相同。 */
  likePercent: Scalars['Int']['output'];
};

/** What was handed in once. 评语的一次修改。 */
export type CommentRevision = {
  __typename?: 'CommentRevision';
  /** The answers then. */
  answers: Array<EvaluationAnswer>;
  /** When. */
  at: Scalars['Instant']['output'];
  /** Who wrote it; with （代录） when for the child. */
  author: Scalars['String']['output'];
  /** The comment then. */
  comment: Scalars['String']['output'];
  /** The id of the revision. */
  id: Scalars['ID']['output'];
  /** Counted from 1. */
  number: Scalars['Int']['output'];
};

/** Committing a previewed import. 确认导入。 */
export type CommitRosterImportInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The import. */
  importId: Scalars['ID']['input'];
  /** Accepted offers: these teachers are the guardians of the same phone and name. */
  joinTeacherParents: Array<Scalars['ID']['input']>;
  /** How many changed names were looked at and are right; a commit is refused unless it is all of them. */
  renamesConfirmed?: InputMaybe<Scalars['Int']['input']>;
  /** The school's name, typed; a commit that lets a large part of the school go is refused without it. */
  schoolName?: InputMaybe<Scalars['String']['input']>;
  /** True says in so many words: leave the refused rows out. */
  skipRefused: Scalars['Boolean']['input'];
  /** The version that was looked at: a commit is refused when the sheets were read another way since. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** All forms together, where the scheme grades. 综合等级。 */
export type CompositeScore = {
  __typename?: 'CompositeScore';
  /** The level by name. */
  bandName: Scalars['String']['output'];
  /** In hundredths, rounded once. */
  score: Scalars['Int']['output'];
};

/** Who sees a conduct note. 谁看得到。 */
export type ConductAudience =
  | 'CHILD'
  | 'GUARDIANS'
  | 'PRIVATE'
  | 'TEACHERS';

/** Notes made in one tap. 一次记下的课堂表现。 */
export type ConductBatch = {
  __typename?: 'ConductBatch';
  /** About how many children. */
  childCount: Scalars['Int']['output'];
  /** The id of the batch. */
  id: Scalars['ID']['output'];
  /** What kind of note. */
  kind: ConductKind;
  /** The item by name. */
  name: Scalars['String']['output'];
  /** When. */
  notedAt: Scalars['Instant']['output'];
  /** Whether the viewer may still take it back. */
  viewerCanUndo: Scalars['Boolean']['output'];
};

/** Praise, an observation or a reminder. 表扬、观察或提醒。 */
export type ConductKind =
  | 'NEEDS_ATTENTION'
  | 'NEUTRAL'
  | 'PRAISE';

/** A conduct note as who may sees it. 课堂表现。 */
export type ConductView = {
  __typename?: 'ConductView';
  /** Who sees it. */
  audience: ConductAudience;
  /** What kind of note. */
  kind: ConductKind;
  /** The item by name. */
  name: Scalars['String']['output'];
};

/** One matter about a child's data, its text and the answer that counts. 同意。 */
export type Consent = {
  __typename?: 'Consent';
  /** The text, by the rules for children where the child is below fourteen. */
  body: Scalars['String']['output'];
  /** When it was given. */
  decidedAt?: Maybe<Scalars['Instant']['output']>;
  /** The answer that counts; null when there is none. */
  decision?: Maybe<ConsentDecision>;
  /** What a refusal means. */
  ifRefused: Scalars['String']['output'];
  /** The matter. */
  kind: ConsentKind;
  /** Version of the text. */
  textVersion: Scalars['Int']['output'];
  /** Title of the text. */
  title: Scalars['String']['output'];
  /** What the viewer may answer now; empty for whom it is not to decide. */
  viewerCanDecide: Array<ConsentDecision>;
};

/** What a family answered. 决定。 */
export type ConsentDecision =
  | 'ACKNOWLEDGED'
  | 'GRANTED'
  | 'REFUSED'
  | 'WITHDRAWN';

/** What a family is asked or told about. 同意事项。 */
export type ConsentKind =
  | 'DISPLAY'
  | 'FAMILY_ACCESS'
  | 'PHOTOS'
  | 'SCHOOL_DUTY'
  | 'TERMS';

/** Copying the teaching of the term before into a term. 照抄上学期任课。 */
export type CopyTeachingInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The school. */
  schoolId: Scalars['ID']['input'];
  /** The term; the running one when absent. */
  termId?: InputMaybe<Scalars['ID']['input']>;
};

/** Replacing a signed receipt by a corrected one. 更正接收单。 */
export type CorrectReceiptInput = {
  /** Every class that received something. */
  classes: Array<ReceiptClassInput>;
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** Who answers for it at the school. */
  contact: Scalars['String']['input'];
  /** Their phone. */
  contactPhone: Scalars['String']['input'];
  /** Why; the county sees it. */
  reason: Scalars['String']['input'];
  /** A remark on the form. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** The school. */
  schoolId: Scalars['ID']['input'];
  /** The term. */
  termId: Scalars['ID']['input'];
  /** The version that was seen; null the first time. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Correcting a flower or a conduct note with a reason. 更正。 */
export type CorrectRecognitionInput = {
  /** Why, in at most two hundred characters. */
  because: Scalars['String']['input'];
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** Its id. */
  id: Scalars['ID']['input'];
  /** What it is for instead; null takes it back. */
  to?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen. */
  version: Scalars['Int']['input'];
};

/** Correcting how sheets were understood; they are read again. 改列。 */
export type CorrectRosterSheetsInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The import. */
  importId: Scalars['ID']['input'];
  /** The sheets that were misunderstood. */
  sheets: Array<RosterSheetInput>;
};

/** One rate of a school as the office above sees it. 比率。 */
export type CountyRate = {
  __typename?: 'CountyRate';
  /** Out of how many. */
  denominator: Scalars['Int']['output'];
  /** Which rate. */
  kind: SheetRate;
  /** What counts. */
  numerator: Scalars['Int']['output'];
  /** Points; null out of nobody. */
  points?: Maybe<Scalars['Int']['output']>;
};

/** A school on the sheet of a county. 各校接收单。 */
export type CountyReceipt = {
  __typename?: 'CountyReceipt';
  /** Why the paper before was replaced; null of the first. */
  correctedBecause?: Maybe<Scalars['String']['output']>;
  /** Booklets received. */
  count?: Maybe<Scalars['Int']['output']>;
  /** Which paper it is: 1, and one more with every correction. */
  edition?: Maybe<Scalars['Int']['output']>;
  /** Pictures of the signed paper, in order. */
  scans: Array<ReceiptScan>;
  /** The school. */
  schoolId: Scalars['ID']['output'];
  /** Its name. */
  schoolName: Scalars['String']['output'];
  /** Who signed. */
  signer?: Maybe<Scalars['String']['output']>;
  /** Where its receipt stands; null before it is issued. */
  state?: Maybe<ReceiptState>;
  /** The Chinese chip of the state. */
  stateName: Scalars['String']['output'];
  /** Its term; null when it has none. */
  termId?: Maybe<Scalars['ID']['output']>;
  /** Version, to be sent back. */
  version?: Maybe<Scalars['Int']['output']>;
  /** The next state, if the viewer enters it; null else. */
  viewerNext?: Maybe<ReceiptState>;
};

/** One page of the receipts of the schools under a unit, for those who collect them. 各校接收单。 */
export type CountyReceipts = {
  __typename?: 'CountyReceipts';
  /** How all schools stand, whatever is searched; one of each work. */
  counts: Array<ReceiptCount>;
  /** Where the next page begins; null at the end. */
  nextCursor?: Maybe<Scalars['ID']['output']>;
  /** Schools, by code. */
  nodes: Array<CountyReceipt>;
  /** How many schools match. */
  totalCount: Scalars['Int']['output'];
};

/** The frozen sheet of a school as the office above sees it: numbers, no persons. 各校考核表。 */
export type CountySheet = {
  __typename?: 'CountySheet';
  /** When it was frozen; null when it is not yet. */
  frozenAt?: Maybe<Scalars['Instant']['output']>;
  /** The rates; none before it is frozen. */
  rates: Array<CountyRate>;
  /** The school. */
  schoolId: Scalars['ID']['output'];
  /** Its name. */
  schoolName: Scalars['String']['output'];
  /** The total; null before it is frozen. */
  total?: Maybe<Scalars['Int']['output']>;
  /** The verdict. */
  verdict?: Maybe<Scalars['String']['output']>;
};

/** One page of the schools under a unit with their sheets. 各校考核表的一页。 */
export type CountySheetPage = {
  __typename?: 'CountySheetPage';
  /** Cursor of the next page. */
  nextCursor?: Maybe<Scalars['ID']['output']>;
  /** By the code of the school; never a ranking. */
  nodes: Array<CountySheet>;
  /** How many schools match in all. */
  totalCount: Scalars['Int']['output'];
};

/** A term that has begun in schools under a unit. 各校的学期。 */
export type CountyTerm = {
  __typename?: 'CountyTerm';
  /** How many of them have frozen its sheet. */
  frozenCount: Scalars['Int']['output'];
  /** Its Chinese name. */
  name: Scalars['String']['output'];
  /** How many of them have a receipt of its booklets. */
  receiptCount: Scalars['Int']['output'];
  /** How many schools there are in all. */
  schoolCount: Scalars['Int']['output'];
  /** First calendar year of the school year. */
  schoolYear: Scalars['Int']['output'];
  /** 1 autumn, 2 spring. */
  semester: Scalars['Int']['output'];
};

/** A course that a school teaches. 学科。 */
export type Course = {
  __typename?: 'Course';
  /** Its code in the school. */
  code: Scalars['String']['output'];
  /** The id of the course. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** Who owes what is missing. 由谁补。 */
export type Debtor =
  | 'CLASSMATES'
  | 'FAMILY'
  | 'HOMEROOM_TEACHER'
  | 'SCHOOL'
  | 'STUDENT'
  | 'TEACHER';

/** Answering about a child's data. 作出决定。 */
export type DecideConsentInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The answer. */
  decision: ConsentDecision;
  /** The matter. */
  kind: ConsentKind;
  /** The pupil. */
  studentId: Scalars['ID']['input'];
};

/** The receipt of the printed booklets of a school and term, issued or not yet. 打印版接收单。 */
export type DeliveryReceipt = {
  __typename?: 'DeliveryReceipt';
  /** Every class of which something is published. */
  classes: Array<ReceiptClass>;
  /** Who answers for it at the school. 联系人。 */
  contact: Scalars['String']['output'];
  /** Their phone. */
  contactPhone: Scalars['String']['output'];
  /** How many copies are signed and sealed. */
  copies: Scalars['Int']['output'];
  /** Why the paper before was replaced; null of the first. */
  correctedBecause?: Maybe<Scalars['String']['output']>;
  /** How many booklets in all. */
  count: Scalars['Int']['output'];
  /** The unit that administers it. 县区名称。 */
  countyName: Scalars['String']['output'];
  /** Which paper it is: 1, and one more with every correction. */
  edition: Scalars['Int']['output'];
  /** The papers that were replaced, newest first. */
  editions: Array<ReceiptEdition>;
  /** A remark on the form. 备注。 */
  remark: Scalars['String']['output'];
  /** Pictures of the signed paper, in order. */
  scans: Array<ReceiptScan>;
  /** The school. */
  schoolId: Scalars['ID']['output'];
  /** Its name. */
  schoolName: Scalars['String']['output'];
  /** Who signed the paper. 签收人。 */
  signer?: Maybe<Scalars['String']['output']>;
  /** Their phone. 联系方式。 */
  signerPhone?: Maybe<Scalars['String']['output']>;
  /** Where it stands; null before it is issued. */
  state?: Maybe<ReceiptState>;
  /** The Chinese chip of the state. */
  stateName: Scalars['String']['output'];
  /** What was done, in order. */
  steps: Array<ReceiptStep>;
  /** The term. */
  termId: Scalars['ID']['output'];
  /** Its name. */
  termName: Scalars['String']['output'];
  /** The title of the form. */
  title: Scalars['String']['output'];
  /** Its version, to be sent back; null before it is issued. */
  version?: Maybe<Scalars['Int']['output']>;
  /** Whether the viewer may replace the signed paper by a corrected one now. */
  viewerCanCorrect: Scalars['Boolean']['output'];
  /** Whether the viewer may issue it, or correct what was issued. */
  viewerCanIssue: Scalars['Boolean']['output'];
  /** Whether the viewer may bring or replace pictures of the paper now. */
  viewerCanScan: Scalars['Boolean']['output'];
  /** The next state, if the viewer enters it; null else. */
  viewerNext?: Maybe<ReceiptState>;
};

/** One child on the comments desk. 评语台的一行。 */
export type DeskRow = {
  __typename?: 'DeskRow';
  /** What is written so far. */
  entry: EvaluationEntry;
  /** How a comment calls the child; fills {名字}. */
  given: Scalars['String']['output'];
  /** Whether the child is exempt from the subject, so that nothing is written about it. 免评。 */
  isExempt: Scalars['Boolean']['output'];
  /** He or she, by the roll; fills {他/她}. */
  pronoun?: Maybe<Scalars['String']['output']>;
  /** Seat number. */
  seatNumber?: Maybe<Scalars['Int']['output']>;
  /** The pupil. */
  studentId: Scalars['ID']['output'];
  /** By name. */
  studentName: Scalars['String']['output'];
};

/** A device on which the viewer is signed in. 设备。 */
export type Device = {
  __typename?: 'Device';
  /** Until when it holds. */
  expiresAt: Scalars['Instant']['output'];
  /** The id of the session. */
  id: Scalars['ID']['output'];
  /** Whether it is the one that asks. */
  isThis: Scalars['Boolean']['output'];
  /** A short Chinese name: 安卓 · 微信. */
  name: Scalars['String']['output'];
  /** Since when. */
  since: Scalars['Instant']['output'];
};

/** The page on which a thing is done. 打开哪一页。 */
export type Door =
  | 'BODY'
  | 'BOOKLET'
  | 'CLASS_RECORD'
  | 'CONSENTS'
  | 'DESK'
  | 'DEVICES'
  | 'GROWTH'
  | 'MONTH'
  | 'MY_MONTH'
  | 'PEER_EVALUATION'
  | 'RECORD'
  | 'SELF_EVALUATION'
  | 'TERM_END';

/** Beginning the comments about several children with one text. 成批起草评语。 */
export type DraftCommentsInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The course, for a teacher. */
  course?: InputMaybe<Scalars['String']['input']>;
  /** The round. */
  roundId: Scalars['ID']['input'];
  /** The children, at most a hundred. */
  studentIds: Array<Scalars['ID']['input']>;
  /** The text, with slots that are filled for each child: {名字}. */
  text: Scalars['String']['input'];
};

/** Drawing a sample. 抽查。 */
export type DrawSampleInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** Per cent of each class, 1 to 100; by the scheme when absent. */
  percent?: InputMaybe<Scalars['Int']['input']>;
  /** Why, 2 to 200 characters. */
  reason: Scalars['String']['input'];
  /** The school. */
  schoolId: Scalars['ID']['input'];
  /** A term that has begun. */
  termId: Scalars['ID']['input'];
};

/** Asking an item of a pupil again from today. 提前结束免评。 */
export type EndExemptionInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The exemption. */
  exemptionId: Scalars['ID']['input'];
  /** The version that was seen. */
  version: Scalars['Int']['input'];
};

/** Closing or publishing a round. 截止或公布评价。 */
export type EndRoundInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The round. */
  roundId: Scalars['ID']['input'];
};

/** Entering on a device of the school. 用班级口令和卡进入。 */
export type EnterByCardInput = {
  /** The code on the card. */
  cardCode: Scalars['String']['input'];
  /** The class code of today. */
  classCode: Scalars['String']['input'];
};

/** How far somebody has come with a form. 填写状态。 */
export type EntryState =
  | 'DRAFT'
  | 'NONE'
  | 'SUBMITTED';

/** The codes that `extensions.code` of an error may have. 错误码。 */
export type ErrorCode =
  | 'CONFLICT'
  | 'FORBIDDEN'
  | 'INTERNAL'
  | 'INVALID_INPUT'
  | 'NOT_FOUND'
  | 'NOT_SIGNED_IN'
  | 'PASSWORD_CHANGE_REQUIRED'
  | 'RULE_BROKEN'
  | 'TOO_MANY'
  | 'UNAVAILABLE'
  | 'UNKNOWN_OPERATION'
  | 'WRONG_CREDENTIALS';

/** One answer of a form. 一项回答。 */
export type EvaluationAnswer = {
  __typename?: 'EvaluationAnswer';
  /** The item of the form. */
  item: Scalars['ID']['output'];
  /** What was asked. */
  itemName: Scalars['String']['output'];
  /** The chosen step. */
  step?: Maybe<Scalars['ID']['output']>;
  /** Its words. */
  stepName?: Maybe<Scalars['String']['output']>;
  /** The answer in words. */
  words?: Maybe<Scalars['String']['output']>;
};

/** What the viewer, or who shares the form, has written so far. 已填内容。 */
export type EvaluationEntry = {
  __typename?: 'EvaluationEntry';
  /** The answers, the draft before what stands. */
  answers: Array<EvaluationAnswer>;
  /** Who wrote last; with （代录） when for the child. */
  author?: Maybe<Scalars['String']['output']>;
  /** The comment, the draft before what stands. 评语。 */
  comment: Scalars['String']['output'];
  /** Whether something is written that is not handed in. 有未提交的修改。 */
  hasDraft: Scalars['Boolean']['output'];
  /** When something was last written. 保存时间。 */
  savedAt?: Maybe<Scalars['Instant']['output']>;
  /** How far it is. */
  state: EntryState;
  /** Its chip in Chinese: 已提交. */
  stateName: Scalars['String']['output'];
  /** Null while nothing is written; asks for its revisions. */
  submissionId?: Maybe<Scalars['ID']['output']>;
  /** When it was last handed in. 提交时间。 */
  submittedAt?: Maybe<Scalars['Instant']['output']>;
  /** To be sent back with a change; null while nothing is written. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** A form of evaluation. 评价表。 */
export type EvaluationForm = {
  __typename?: 'EvaluationForm';
  /** Its comment, if it has one. */
  comment?: Maybe<FormComment>;
  /** Its id in the scheme. */
  id: Scalars['ID']['output'];
  /** Its questions. */
  items: Array<FormItem>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** During the term or at its end. */
  phase: Phase;
  /** Who fills it in. */
  rater: Rater;
};

/** The paper on which a pupil, or its home, writes. 纸质评价表。 */
export type EvaluationPaper = {
  __typename?: 'EvaluationPaper';
  /** The code on it; null until it is printed. 表号。 */
  code?: Maybe<Scalars['String']['output']>;
  /** About whom it speaks; empty where there is no paper. */
  entries: Array<PaperEntry>;
  /** When it was last printed. 打印时间。 */
  printedAt?: Maybe<Scalars['Instant']['output']>;
  /** The seat, if there is one. 学号。 */
  seatNumber?: Maybe<Scalars['Int']['output']>;
  /** Who writes on it, or whose home does. */
  studentId: Scalars['ID']['output'];
  /** By name. */
  studentName: Scalars['String']['output'];
  /** Why there is no paper, in Chinese; null where there is one. */
  whyNot?: Maybe<Scalars['String']['output']>;
};

/** The papers of a round, by seat, for who prints and types them. 一次评价的纸质表。 */
export type EvaluationPapers = {
  __typename?: 'EvaluationPapers';
  /** One of each pupil of the class today. */
  papers: Array<EvaluationPaper>;
  /** The round, with the form. */
  round: EvaluationRound;
  /** Who will see what stands on it, in Chinese. 谁能看到。 */
  seenBy: Scalars['String']['output'];
  /** Whether they can be typed now. 代录。 */
  viewerCanEnter: Scalars['Boolean']['output'];
  /** Whether papers can be printed now. */
  viewerCanPrint: Scalars['Boolean']['output'];
};

/** One form, filled in about the children of a class from a day to a day. 一次评价。 */
export type EvaluationRound = {
  __typename?: 'EvaluationRound';
  /** The class. */
  classId: Scalars['ID']['output'];
  /** Its name this school year. */
  className: Scalars['String']['output'];
  /** When it was closed before its last day, if it was. */
  closedAt?: Maybe<Scalars['Instant']['output']>;
  /** The only course that judges; null where all do. 学科。 */
  course?: Maybe<Scalars['String']['output']>;
  /** Days left, the last one among them; 0 when it is over. */
  daysLeft: Scalars['Int']['output'];
  /** Forms handed in. 已完成。 */
  done: Scalars['Int']['output'];
  /** The last day. 截止日期。 */
  dueOn: Scalars['LegalDate']['output'];
  /** The form, with rater and phase. 评价表。 */
  form: EvaluationForm;
  /** The id of the round. */
  id: Scalars['ID']['output'];
  /** The how manieth of this form in the term; 1 at its end. 第几次。 */
  number: Scalars['Int']['output'];
  /** The first day. */
  opensOn: Scalars['LegalDate']['output'];
  /** When it was published, if it was. 公布时间。 */
  publishedAt?: Maybe<Scalars['Instant']['output']>;
  /** Where it stands. */
  stage: RoundStage;
  /** Its chip in Chinese: 进行中. */
  stageName: Scalars['String']['output'];
  /** When it was started. */
  startedAt: Scalars['Instant']['output'];
  /** Who started it. */
  startedBy: Scalars['String']['output'];
  /** Forms that are expected; children whose family refused are none. 应完成。 */
  total: Scalars['Int']['output'];
  /** Whether the viewer may close it now. 截止。 */
  viewerCanClose: Scalars['Boolean']['output'];
  /** Whether the viewer may publish it now. 公布。 */
  viewerCanPublish: Scalars['Boolean']['output'];
  /** Whether the viewer may see who has not done it. */
  viewerCanSeeWaiting: Scalars['Boolean']['output'];
  /** Whether the viewer prints and types its papers. 纸质评价表。 */
  viewerCanUsePaper: Scalars['Boolean']['output'];
};

/** One child of a batch. 批量评价的一行。 */
export type EvaluationRowInput = {
  /** All answers. */
  answers: Array<AnswerInput>;
  /** The comment; empty where the form has none. */
  comment: Scalars['String']['input'];
  /** About whom. */
  studentId: Scalars['ID']['input'];
  /** The version that was seen; null when nothing was written yet. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A form about one child, to fill in. 评价表。 */
export type EvaluationSheet = {
  __typename?: 'EvaluationSheet';
  /** The course that judges, for a teacher. */
  course?: Maybe<Scalars['String']['output']>;
  /** What is written so far. */
  entry: EvaluationEntry;
  /** The round, with the form. */
  round: EvaluationRound;
  /** Who will see it, in Chinese. 谁能看到。 */
  seenBy: Scalars['String']['output'];
  /** About whom. */
  studentId: Scalars['ID']['output'];
  /** By name. */
  studentName: Scalars['String']['output'];
  /** As whom the viewer fills it in; a guardian may type for the child. */
  viewerAs: Rater;
  /** Whether it can be handed in now. */
  viewerCanSubmit: Scalars['Boolean']['output'];
  /** Why it cannot, in Chinese. */
  whyNot?: Maybe<Scalars['String']['output']>;
};

/** One record of what happened. 写实记录。 */
export type EvidenceRecord = {
  __typename?: 'EvidenceRecord';
  /** Category of the scheme. */
  category: Scalars['String']['output'];
  /** Its name. */
  categoryName: Scalars['String']['output'];
  /** The class. */
  classId: Scalars['ID']['output'];
  /** The name of the class this school year. */
  className: Scalars['String']['output'];
  /** When it was first kept. */
  createdAt: Scalars['Instant']['output'];
  /** The name of its dimension. */
  dimensionName?: Maybe<Scalars['String']['output']>;
  /** The typed fields. */
  fields: Array<FieldView>;
  /** Why to look twice before verifying; empty for who is not to verify it. 疑点。 */
  flags: Array<RecordFlag>;
  /** When it happened. */
  happenedOn: Scalars['LegalDate']['output'];
  /** The id of the record. */
  id: Scalars['ID']['output'];
  /** Whether the viewer recorded it. */
  isOwn: Scalars['Boolean']['output'];
  /** Its photos, in order. */
  photos: Array<PhotoView>;
  /** Who recorded it. */
  recorderName: Scalars['String']['output'];
  /** In which role it was recorded. */
  recorderRole: Recorder;
  /** Why it was returned or hidden. */
  reviewReason?: Maybe<Scalars['String']['output']>;
  /** The school. */
  schoolId: Scalars['ID']['output'];
  /** Palette slot 1 to 8 of its dimension; null for the whole class. */
  slot?: Maybe<Scalars['Int']['output']>;
  /** Where it stands. */
  state: RecordState;
  /** The Chinese chip of the state. */
  stateName: Scalars['String']['output'];
  /** How many children it is about. */
  studentCount: Scalars['Int']['output'];
  /** Names of the children it is about, as far as the viewer may know them: a family its own. */
  studentNames: Array<Scalars['String']['output']>;
  /** When it was handed in. */
  submittedAt?: Maybe<Scalars['Instant']['output']>;
  /** Its version, to be sent with a change. */
  version: Scalars['Int']['output'];
  /** Whether the viewer may still change it. */
  viewerCanEdit: Scalars['Boolean']['output'];
  /** What the viewer may decide about it now. */
  viewerCanReview: Array<ReviewDecision>;
  /** Whether the viewer may take it back. */
  viewerCanWithdraw: Scalars['Boolean']['output'];
  /** What was written. */
  words: Scalars['String']['output'];
};

/** One page of records. */
export type EvidenceRecordPage = {
  __typename?: 'EvidenceRecordPage';
  /** Pass as `after` for the next page; null at the end. */
  nextCursor?: Maybe<Scalars['ID']['output']>;
  /** The records of this page. */
  nodes: Array<EvidenceRecord>;
};

/** On what ground a pupil is exempt. 免评的原因。 */
export type ExemptGround =
  | 'DISABILITY'
  | 'FITNESS'
  | 'ILLNESS'
  | 'OTHER';

/** A ground with its Chinese words, to choose from. 可选的原因。 */
export type ExemptGroundOption = {
  __typename?: 'ExemptGroundOption';
  /** The ground. */
  ground: ExemptGround;
  /** Its words. */
  name: Scalars['String']['output'];
};

/** Of what kind an item is from which a pupil may be exempt. 免评的项目类别。 */
export type ExemptKind =
  | 'CATEGORY'
  | 'MEASURE'
  | 'SUBJECT';

/** An item of the scheme from which a pupil may be exempt. 可以免评的项目。 */
export type ExemptibleItem = {
  __typename?: 'ExemptibleItem';
  /** The id of the item in the scheme. */
  item: Scalars['String']['output'];
  /** Of what kind it is. */
  kind: ExemptKind;
  /** What the kind is called. */
  kindName: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** An item of the scheme that is not asked of a pupil from a day to a day. 免评。 */
export type Exemption = {
  __typename?: 'Exemption';
  /** When it was granted. */
  grantedAt: Scalars['Instant']['output'];
  /** Who granted it. */
  grantedBy: Scalars['String']['output'];
  /** On what ground. */
  ground: ExemptGround;
  /** The ground in words, with what was noted. */
  groundWords: Scalars['String']['output'];
  /** The id of the exemption. */
  id: Scalars['ID']['output'];
  /** Whether it holds today. */
  isRunning: Scalars['Boolean']['output'];
  /** The id of the item in the scheme. */
  item: Scalars['String']['output'];
  /** Its name. */
  itemName: Scalars['String']['output'];
  /** Of what kind the item is. */
  kind: ExemptKind;
  /** What the kind is called. */
  kindName: Scalars['String']['output'];
  /** The last day. */
  lastOn: Scalars['LegalDate']['output'];
  /** The picture of the proof, by a link that holds for ten minutes. 证明。 */
  proofUrl: Scalars['String']['output'];
  /** The first day. */
  startsOn: Scalars['LegalDate']['output'];
  /** The pupil. */
  studentId: Scalars['ID']['output'];
  /** The name of the pupil. */
  studentName: Scalars['String']['output'];
  /** Its version, to be sent with a change. */
  version: Scalars['Int']['output'];
};

/** For what a table is taken away. 导出用途。 */
export type ExportPurpose =
  | 'CHECKING'
  | 'CLASS_WORK'
  | 'FILING'
  | 'MEETING'
  | 'OTHER'
  | 'REPORTING';

/** Which table is taken away, with the choices of its page, and for what. 导出表格。 */
export type ExportTableInput = {
  /** Only people whose account is so far. */
  accounts?: InputMaybe<Array<AccountState>>;
  /** The class, where the table is of one or is narrowed to one. */
  classId?: InputMaybe<Scalars['ID']['input']>;
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** Those who count, or those who do not; all when absent. */
  counted?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only one draw of booklets. */
  drawId?: InputMaybe<Scalars['ID']['input']>;
  /** Only frozen sheets, or only schools without one. */
  frozen?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only one grade, by name. */
  grade?: InputMaybe<Scalars['String']['input']>;
  /** Only pupils whose home is so far. */
  home?: InputMaybe<HomeAccount>;
  /** The import, for refused rows; `show` names the file. */
  importId?: InputMaybe<Scalars['ID']['input']>;
  /** Only people who belong to the school as this. */
  kind?: InputMaybe<PersonKind>;
  /** Only one month, 2026-09; the begun ones of the term when absent. */
  month?: InputMaybe<Scalars['String']['input']>;
  /** For what, by kind. */
  purpose: ExportPurpose;
  /** For what, in words: 2 to 100 characters. */
  purposeWords: Scalars['String']['input'];
  /** The rate, for the persons behind one. */
  rate?: InputMaybe<SheetRate>;
  /** The evaluation, where the table is of one. */
  roundId?: InputMaybe<Scalars['ID']['input']>;
  /** First calendar year of the school year, for schools of a county. */
  schoolYear?: InputMaybe<Scalars['Int']['input']>;
  /** What was searched for on the page. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** 1 autumn, 2 spring. */
  semester?: InputMaybe<Scalars['Int']['input']>;
  /** Which rows the page shows, by its own word for that. */
  show?: InputMaybe<Scalars['String']['input']>;
  /** In which order the page shows them, by its own word. */
  sort?: InputMaybe<Scalars['String']['input']>;
  /** Only booklets that stand there. */
  state?: InputMaybe<SampleState>;
  /** The table. */
  table: ExportedTable;
  /** The term; the newest when absent. */
  termId?: InputMaybe<Scalars['ID']['input']>;
  /** The school or bureau, where the table is of one. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** Only papers that wait for this. */
  work?: InputMaybe<ReceiptWork>;
};

/** A table of the console. 可以导出的表。 */
export type ExportedTable =
  | 'ACCOUNT_RATES'
  | 'CLASS_ACCOUNTS'
  | 'CLASS_BOOKLETS'
  | 'CLASS_GRADUATION'
  | 'CLASS_RESULTS'
  | 'CLASS_ROSTER'
  | 'COUNTY_RECEIPTS'
  | 'COUNTY_SHEETS'
  | 'EVALUATION_PAPERS'
  | 'HOME_QUOTAS'
  | 'QUOTA_COUNTS'
  | 'REFUSED_ROWS'
  | 'SAMPLED_BOOKLETS'
  | 'SCHOOL_CLASSES'
  | 'SCHOOL_PEOPLE'
  | 'SHEET_ROWS'
  | 'STAFF_QUOTAS'
  | 'STAFF_WITHOUT_ACCOUNT'
  | 'UNPUBLISHED_PUPILS';

/** Whether a family has opened the version that counts. 家里有没有打开过。 */
export type FamilyOpening = {
  __typename?: 'FamilyOpening';
  /** When a guardian opened it first; null when none has. */
  guardianAt?: Maybe<Scalars['Instant']['output']>;
  /** When the child opened it first; null when it has not. */
  pupilAt?: Maybe<Scalars['Instant']['output']>;
};

/** What a child's household has done of what a month asks. 一户的进度。 */
export type FamilyProgress = {
  __typename?: 'FamilyProgress';
  /** How many there are of each quota, in the order of the quotas; null for what is not asked of it. */
  done: Array<Maybe<Scalars['Int']['output']>>;
  /** Initials of its pinyin, for search. */
  initials: Scalars['String']['output'];
  /** Name of the child. */
  name: Scalars['String']['output'];
  /** Seat number in the class. 座号。 */
  seatNumber?: Maybe<Scalars['Int']['output']>;
  /** The child. */
  studentId: Scalars['ID']['output'];
};

/** Type of a field of a record. 填写项的类型。 */
export type FieldType =
  | 'CERTIFICATE'
  | 'CHOICE'
  | 'DATE'
  | 'HOURS'
  | 'NUMBER'
  | 'PLACE'
  | 'TEXT';

/** The value of a typed field. */
export type FieldValueInput = {
  /** The id of the field in the scheme. */
  id: Scalars['String']['input'];
  /** The value as typed. */
  value: Scalars['String']['input'];
};

/** A typed field of a record with its label. 填写项。 */
export type FieldView = {
  __typename?: 'FieldView';
  /** The id of the field in the scheme. */
  id: Scalars['String']['output'];
  /** Its label. */
  label: Scalars['String']['output'];
  /** The value as typed, with its unit. */
  value: Scalars['String']['output'];
};

/** Why to look twice at a record. 疑点类别。 */
export type FlagKind =
  | 'BURST'
  | 'SAME_PHOTO';

/** Flowers given in one tap. 一次送出的小红花。 */
export type FlowerBatch = {
  __typename?: 'FlowerBatch';
  /** To how many children. */
  childCount: Scalars['Int']['output'];
  /** When. */
  givenAt: Scalars['Instant']['output'];
  /** The id of the batch. */
  id: Scalars['ID']['output'];
  /** The reason by name. */
  reasonName: Scalars['String']['output'];
  /** Whether the viewer may still take it back. */
  viewerCanUndo: Scalars['Boolean']['output'];
};

/** Flowers of one child. 小红花数。 */
export type FlowerCount = {
  __typename?: 'FlowerCount';
  /** The pupil. */
  studentId: Scalars['ID']['output'];
  /** Flowers this week. */
  thisWeek: Scalars['Int']['output'];
};

/** A reason for a red flower. 发小红花的理由。 */
export type FlowerReason = {
  __typename?: 'FlowerReason';
  /** The node for which it counts. */
  dimension?: Maybe<Scalars['ID']['output']>;
  /** Its id in the scheme. */
  id: Scalars['ID']['output'];
  /** Its words. */
  name: Scalars['String']['output'];
};

/** ZM-5: all flowers of a child in a term that stand, by course. 小红花墙。 */
export type FlowerWall = {
  __typename?: 'FlowerWall';
  /** How many flowers. */
  count: Scalars['Int']['output'];
  /** By course; those of no course last. */
  courses: Array<WallCourse>;
  /** From how many teachers. */
  giverCount: Scalars['Int']['output'];
  /** The term. */
  termId: Scalars['ID']['output'];
  /** Its name. */
  termName: Scalars['String']['output'];
};

/** The comment of a form. 评语。 */
export type FormComment = {
  __typename?: 'FormComment';
  /** The same as advice to whoever writes. 写法提示。 */
  advice: Scalars['String']['output'];
  /** What it is called. */
  label: Scalars['String']['output'];
  /** Greatest length. */
  max: Scalars['Int']['output'];
  /** Least length. */
  min: Scalars['Int']['output'];
  /** How it should sound. */
  tone: Tone;
};

/** A question of a form. 评价项。 */
export type FormItem = {
  __typename?: 'FormItem';
  /** Its node of the tree. */
  dimension?: Maybe<Scalars['ID']['output']>;
  /** Its id in the form. */
  id: Scalars['ID']['output'];
  /** Greatest length of an answer in words. */
  maxLength?: Maybe<Scalars['Int']['output']>;
  /** Least length of an answer in words. */
  minLength?: Maybe<Scalars['Int']['output']>;
  /** What is asked. */
  name: Scalars['String']['output'];
  /** Whether it is asked once for each course taught. */
  perSubject: Scalars['Boolean']['output'];
  /** Steps, best first; empty when answered in words. */
  steps: Array<FormStep>;
};

/** A step of a scale, in words. 量表的一档。 */
export type FormStep = {
  __typename?: 'FormStep';
  /** Whether it judges; who has not noticed chooses a step that does not. */
  counts: Scalars['Boolean']['output'];
  /** Its id in the scale. */
  id: Scalars['ID']['output'];
  /** Its words. */
  name: Scalars['String']['output'];
};

/** A class photo that was replaced. 换下的合影。 */
export type FormerClassPhoto = {
  __typename?: 'FormerClassPhoto';
  /** Why it was replaced. */
  because: Scalars['String']['output'];
  /** The record. */
  id: Scalars['ID']['output'];
  /** Until when it stood. */
  until: Scalars['Instant']['output'];
  /** Who had uploaded it. */
  who: Scalars['String']['output'];
};

/** Freezing the sheet of a term. 锁定考核表。 */
export type FreezeSheetInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The school. */
  schoolId: Scalars['ID']['input'];
  /** The term. */
  termId: Scalars['ID']['input'];
};

/** Giving flowers to one or many. 送小红花。 */
export type GiveFlowersInput = {
  /** The class. */
  classId: Scalars['ID']['input'];
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** A few words, at most a hundred characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** A reason of the scheme. */
  reason: Scalars['String']['input'];
  /** The children, at most a hundred. */
  studentIds: Array<Scalars['ID']['input']>;
};

/** What giving answers. */
export type GivenFlowers = {
  __typename?: 'GivenFlowers';
  /** The batch, by which it can be taken back. */
  batchId: Scalars['ID']['output'];
  /** The class as it is now. */
  classFlowers: ClassFlowers;
};

/** A term against a criterion. 一个学期的情况。 */
export type GraduationCheck = {
  __typename?: 'GraduationCheck';
  /** The criterion. */
  criterionId: Scalars['ID']['output'];
  /** What it comes to. */
  finding: GraduationFinding;
  /** In Chinese. */
  findingName: Scalars['String']['output'];
};

/** A criterion of the scheme. 毕业标准。 */
export type GraduationCriterion = {
  __typename?: 'GraduationCriterion';
  /** Its id in the scheme. */
  id: Scalars['ID']['output'];
  /** In words. */
  name: Scalars['String']['output'];
};

/** A fact against a criterion; never a verdict on the child. 是否达到标准。 */
export type GraduationFinding =
  | 'MET'
  | 'NOT_MET'
  | 'UNKNOWN';

/** Deciding about pupils of a class. 毕业决定。 */
export type GraduationInput = {
  /** The class. */
  classId: Scalars['ID']['input'];
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** What is decided, an outcome of the scheme. */
  outcome: Scalars['String']['input'];
  /** The pupils, at most a hundred. */
  pupils: Array<GraduationSeenInput>;
  /** Why, at most 300 characters; may be empty where the facts say it. */
  reason: Scalars['String']['input'];
};

/** A result as a level. 学科等级。 */
export type GraduationLevel = {
  __typename?: 'GraduationLevel';
  /** The level by name. */
  level: Scalars['String']['output'];
  /** The subject by name. */
  subject: Scalars['String']['output'];
};

/** What may be decided. 可以作出的决定。 */
export type GraduationOutcome = {
  __typename?: 'GraduationOutcome';
  /** Whether the pupil graduates; else a reason must be given. */
  graduates: Scalars['Boolean']['output'];
  /** Its id in the scheme. */
  id: Scalars['ID']['output'];
  /** In words. */
  name: Scalars['String']['output'];
};

/** The list of a class or the page of a pupil as PDF. 毕业打印件。 */
export type GraduationPaper = {
  __typename?: 'GraduationPaper';
  /** The PDF, in base64. */
  content: Scalars['String']['output'];
  /** A name for the file. */
  fileName: Scalars['String']['output'];
};

/** A pupil before graduation. 毕业班学生。 */
export type GraduationPupil = {
  __typename?: 'GraduationPupil';
  /** Every criterion. */
  criteria: Array<GraduationTally>;
  /** The number in the class. */
  seatNumber?: Maybe<Scalars['Int']['output']>;
  /** What lies before the viewer, to be sent back when deciding. */
  seen: Scalars['String']['output'];
  /** How far it has come. */
  state: GraduationState;
  /** In Chinese. */
  stateName: Scalars['String']['output'];
  /** The pupil. */
  studentId: Scalars['ID']['output'];
  /** The name. */
  studentName: Scalars['String']['output'];
  /** Every term of the stage, oldest first. */
  terms: Array<GraduationTerm>;
  /** The word that counts; null before the first. */
  word?: Maybe<GraduationWord>;
};

/** A pupil about whom somebody decides. 要决定的学生。 */
export type GraduationSeenInput = {
  /** What lay before them. */
  seen: Scalars['String']['input'];
  /** The pupil. */
  studentId: Scalars['ID']['input'];
};

/** How far a graduation has come. 毕业办理状态。 */
export type GraduationState =
  | 'OPEN'
  | 'PROPOSED'
  | 'SIGNED';

/** All terms against a criterion. 一条标准的情况。 */
export type GraduationTally = {
  __typename?: 'GraduationTally';
  /** The criterion. */
  criterionId: Scalars['ID']['output'];
  /** What they come to. */
  finding: GraduationFinding;
  /** In Chinese. */
  findingName: Scalars['String']['output'];
  /** Terms that meet it. */
  met: Scalars['Int']['output'];
  /** Terms that do not. */
  notMet: Scalars['Int']['output'];
  /** Terms that cannot be told. */
  unknown: Scalars['Int']['output'];
};

/** A term of a pupil. 一个学期。 */
export type GraduationTerm = {
  __typename?: 'GraduationTerm';
  /** Against each criterion that looks at it. */
  checks: Array<GraduationCheck>;
  /** Its completeness, basis points, rounded down. */
  completeness?: Maybe<Scalars['Int']['output']>;
  /** All criteria that look at it, in one. */
  finding: GraduationFinding;
  /** The number of the booklet that counts; 0 when none is published. */
  latest: Scalars['Int']['output'];
  /** Results as levels. */
  levels: Array<GraduationLevel>;
  /** The term as the class lived it: 六年级下. */
  name: Scalars['String']['output'];
  /** The school's term; null where it kept none. */
  termId?: Maybe<Scalars['ID']['output']>;
  /** In a few words: 合格, 没有册子, 那时不在本校. */
  words: Scalars['String']['output'];
};

/** What somebody proposed or signed. 提出或签署。 */
export type GraduationWord = {
  __typename?: 'GraduationWord';
  /** When. */
  at: Scalars['Instant']['output'];
  /** By whom. */
  by: Scalars['String']['output'];
  /** SHA-256 of the facts that lay before them. */
  hash: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its number, from 1. */
  number: Scalars['Int']['output'];
  /** What was decided, in words. */
  outcomeName: Scalars['String']['output'];
  /** Why; may be empty where the facts say it. */
  reason: Scalars['String']['output'];
  /** Whether it was proposed or signed. */
  state: GraduationState;
};

/** Exempting a pupil from one item, with its proof. 登记免评。 */
export type GrantExemptionInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** On what ground. */
  ground: ExemptGround;
  /** The id of the item in the scheme. */
  item: Scalars['String']['input'];
  /** Of what kind the item is. */
  kind: ExemptKind;
  /** The last day. */
  lastOn: Scalars['LegalDate']['input'];
  /** A short note; needed for other grounds. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What `POST /uploads/proofs/{studentId}` answered to the picture of the proof. */
  proof: Scalars['String']['input'];
  /** The first day; today when absent. */
  startsOn?: InputMaybe<Scalars['LegalDate']['input']>;
  /** The pupil. */
  studentId: Scalars['ID']['input'];
};

/** A teacher of the class who may be chosen. 可选的任课教师。 */
export type GroupCandidate = {
  __typename?: 'GroupCandidate';
  /** What they teach the class this term. */
  courseNames: Array<Scalars['String']['output']>;
  /** The name of the teacher. */
  name: Scalars['String']['output'];
  /** The teacher. */
  personId: Scalars['ID']['output'];
};

/** A child beside itself: what was recorded, by dimension, term and day. 成长。 */
export type Growth = {
  __typename?: 'Growth';
  /** The days of the chosen term that have records. */
  days: Array<GrowthDay>;
  /** The dimensions of the scheme in force, then older ones. */
  dimensions: Array<GrowthDimension>;
  /** Last day of the term. */
  endsOn: Scalars['LegalDate']['output'];
  /** First day of the term. */
  startsOn: Scalars['LegalDate']['output'];
  /** The chosen term. */
  termId: Scalars['ID']['output'];
  /** As the class of today lives it: 三年级上. */
  termName: Scalars['String']['output'];
  /** The terms from the first with a record, oldest first. */
  terms: Array<GrowthTerm>;
};

/** The records of one day. 一天的记录。 */
export type GrowthDay = {
  __typename?: 'GrowthDay';
  /** The day of what happened. */
  day: Scalars['LegalDate']['output'];
  /** Records of it. */
  records: Scalars['Int']['output'];
};

/** The records of a dimension in a term, beside those of the own last term. 一个方面的成长。 */
export type GrowthDimension = {
  __typename?: 'GrowthDimension';
  /** Records in the own last term; null when it had none at all. */
  before?: Maybe<Scalars['Int']['output']>;
  /** The dimension. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Records in the chosen term. */
  records: Scalars['Int']['output'];
  /** Its palette slot. */
  slot?: Maybe<Scalars['Int']['output']>;
};

/** The booklet of a child and term: published, or as it is being collected. 报告单（册）。 */
export type GrowthReport = {
  __typename?: 'GrowthReport';
  /** Completeness in basis points, rounded down. */
  completeness: Scalars['Int']['output'];
  /** Areas against the own last term. */
  growth: Array<BookletGrowth>;
  /** Whether what is shown is as it stands now (for those who work with the class) and not a version. */
  isLive: Scalars['Boolean']['output'];
  /** Whether a newer version counts than the one that is shown. */
  isSuperseded: Scalars['Boolean']['output'];
  /** What is missing; a family sees what it owes itself. */
  missing: Array<MissingPart>;
  /** Whether it is qualified, by the exact fraction. */
  qualified: Scalars['Boolean']['output'];
  /** Qualified is strictly above this many per cent. */
  qualifiedAbove: Scalars['Int']['output'];
  /** The sections; while it is collected a family sees how full they are, without content. */
  sections: Array<BookletSection>;
  /** Where it stands. */
  state: ReportState;
  /** The Chinese chip of the state. */
  stateName: Scalars['String']['output'];
  /** The pupil. */
  studentId: Scalars['ID']['output'];
  /** The pupil's name. */
  studentName: Scalars['String']['output'];
  /** The term. */
  termId: Scalars['ID']['output'];
  /** The term by name. */
  termName: Scalars['String']['output'];
  /** What the scheme calls it. */
  title: Scalars['String']['output'];
  /** The version that is shown, or that counts; null before the first. */
  version?: Maybe<ReportVersion>;
  /** Whether the viewer may print it now. */
  viewerCanPrint: Scalars['Boolean']['output'];
  /** Whether the viewer may check or publish it. */
  viewerCanPublish: Scalars['Boolean']['output'];
};

/** The records of one term. 一个学期的记录。 */
export type GrowthTerm = {
  __typename?: 'GrowthTerm';
  /** By dimension, in the order of `dimensions`. */
  byDimension: Array<Scalars['Int']['output']>;
  /** As the class of today lived it: 三年级上. */
  name: Scalars['String']['output'];
  /** All records of the term. */
  records: Scalars['Int']['output'];
  /** The term. */
  termId: Scalars['ID']['output'];
};

/** A child of a guardian. 孩子。 */
export type GuardedChild = {
  __typename?: 'GuardedChild';
  /** The class. */
  classId: Scalars['ID']['output'];
  /** Its name this school year. */
  className: Scalars['String']['output'];
  /** Kinship. 关系。 */
  kinship: Scalars['String']['output'];
  /** The pupil. */
  studentId: Scalars['ID']['output'];
  /** Name of the child. */
  studentName: Scalars['String']['output'];
};

/** A guardian, and whether they have an account. */
export type GuardianAccount = {
  __typename?: 'GuardianAccount';
  /** Whether they have one. */
  hasAccount: Scalars['Boolean']['output'];
  /** Until when a printed code holds; null without one. */
  invitedUntil?: Maybe<Scalars['Instant']['output']>;
  /** Kinship. 关系。 */
  kinship: Scalars['String']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** The person. */
  personId: Scalars['ID']['output'];
};

/** A guardian of a pupil. 监护人。 */
export type GuardianContact = {
  __typename?: 'GuardianContact';
  /** How related: 母亲. */
  kinship: Scalars['String']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** The phone, masked: 199****0001. */
  phoneMasked?: Maybe<Scalars['String']['output']>;
};

/** What a hint is about. 提示的种类。 */
export type HintKind =
  | 'DISCOURAGING'
  | 'LIKENESS'
  | 'OTHER_NAME'
  | 'PRONOUN';

/** Whether a home has an account. 家庭账号。 */
export type HomeAccount =
  | 'LACKING'
  | 'OPEN'
  | 'PAUSED';

/** A household that takes no part from a day to a day. 暂不参加的家庭。 */
export type HouseholdPause = {
  __typename?: 'HouseholdPause';
  /** The id of the mark. */
  id: Scalars['ID']['output'];
  /** Whether it holds today. */
  isRunning: Scalars['Boolean']['output'];
  /** The last day. */
  lastOn: Scalars['LegalDate']['output'];
  /** When it was marked. */
  markedAt: Scalars['Instant']['output'];
  /** Who marked it. */
  markedBy: Scalars['String']['output'];
  /** Why. */
  reason: PauseReason;
  /** The reason in words, with what was noted. */
  reasonWords: Scalars['String']['output'];
  /** The first day. */
  startsOn: Scalars['LegalDate']['output'];
  /** The pupil. */
  studentId: Scalars['ID']['output'];
  /** The name of the pupil. */
  studentName: Scalars['String']['output'];
  /** Its version, to be sent with a change. */
  version: Scalars['Int']['output'];
};

/** One thing to do or to know, and where it opens. 一件事。 */
export type InboxLine = {
  __typename?: 'InboxLine';
  /** Of which class; null for families. */
  classId?: Maybe<Scalars['ID']['output']>;
  /** Days left, the last one among them; 0 when it is over. */
  daysLeft: Scalars['Int']['output'];
  /** Where it opens. */
  door: Door;
  /** A key within the list. */
  id: Scalars['ID']['output'];
  /** Whether it is news, with nothing to do. 好消息。 */
  isNews: Scalars['Boolean']['output'];
  /** The last day; of news the day on which they were told. */
  lastOn: Scalars['LegalDate']['output'];
  /** About which own child; null for the work with a class. */
  studentId?: Maybe<Scalars['ID']['output']>;
  /** By name. */
  studentName?: Maybe<Scalars['String']['output']>;
  /** The thing itself, such as a round. */
  subjectId: Scalars['ID']['output'];
  /** What there is to do, in Chinese. */
  words: Scalars['String']['output'];
};

/** What somebody was told on a day. 一天的提醒。 */
export type InboxMessage = {
  __typename?: 'InboxMessage';
  /** The day. */
  day: Scalars['LegalDate']['output'];
  /** The message. */
  id: Scalars['ID']['output'];
  /** Whether it was read. 已读。 */
  isRead: Scalars['Boolean']['output'];
  /** What there is to do, soonest first. */
  lines: Array<InboxLine>;
  /** When it was sent. */
  sentAt: Scalars['Instant']['output'];
};

/** A page of messages, newest first. 消息。 */
export type InboxPage = {
  __typename?: 'InboxPage';
  /** Cursor of the next page, if any. */
  nextCursor?: Maybe<Scalars['ID']['output']>;
  /** The messages. */
  nodes: Array<InboxMessage>;
};

/** What an inspector found. 检查结果。 */
export type InspectBookletInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The checks that are not well; none when all are. */
  failed: Array<Scalars['String']['input']>;
  /** What is wrong, at most 500 characters; empty when all is well. */
  finding: Scalars['String']['input'];
  /** The booklet that was drawn. */
  sampledId: Scalars['ID']['input'];
  /** The number of the version that was looked at; 0 before the first. */
  seenNumber: Scalars['Int']['input'];
  /** A suggestion, at most 500 characters; may be empty. */
  suggestion: Scalars['String']['input'];
};

/** For whom codes are printed. 邀请对象。 */
export type InvitationAudience =
  | 'GUARDIANS'
  | 'STUDENTS';

/** A slip with a code, to be handed over on paper. 邀请码纸条。 */
export type InvitationSlip = {
  __typename?: 'InvitationSlip';
  /** The code, shown this once: two groups of five. */
  code: Scalars['String']['output'];
  /** Until when it holds. */
  expiresAt: Scalars['Instant']['output'];
  /** How they are related; null for the pupil. */
  kinship?: Maybe<Scalars['String']['output']>;
  /** For whom it is. */
  personName: Scalars['String']['output'];
  /** The child or children. */
  studentName: Scalars['String']['output'];
};

/** Making codes for a class. 打印邀请码。 */
export type IssueInvitationsInput = {
  /** Guardians or pupils. */
  audience: InvitationAudience;
  /** The class. */
  classId: Scalars['ID']['input'];
};

/** Issuing a receipt, or correcting it before it is signed. 登记接收单。 */
export type IssueReceiptInput = {
  /** Every class that received something. */
  classes: Array<ReceiptClassInput>;
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** Who answers for it at the school. */
  contact: Scalars['String']['input'];
  /** Their phone. */
  contactPhone: Scalars['String']['input'];
  /** A remark on the form. */
  remark?: InputMaybe<Scalars['String']['input']>;
  /** The school. */
  schoolId: Scalars['ID']['input'];
  /** The term. */
  termId: Scalars['ID']['input'];
  /** The version that was seen; null the first time. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A teacher who seems to be a parent too; joined only when accepted. 教师兼家长。 */
export type JoinOffer = {
  __typename?: 'JoinOffer';
  /** Names of the children. */
  childName: Scalars['String']['output'];
  /** Pass in `joinTeacherParents` to accept. */
  id: Scalars['ID']['output'];
  /** Name of the teacher. */
  staffName: Scalars['String']['output'];
  /** 工号。 */
  staffNumber: Scalars['String']['output'];
};

/** A class that leaves its stage. 毕业班。 */
export type LeavingClass = {
  __typename?: 'LeavingClass';
  /** The class. */
  classId: Scalars['ID']['output'];
  /** Its name in its last grade. */
  className: Scalars['String']['output'];
  /** For how many somebody has proposed and nobody signed. */
  proposedCount: Scalars['Int']['output'];
  /** How many pupils it has. */
  pupilCount: Scalars['Int']['output'];
  /** For how many a decision is signed. */
  signedCount: Scalars['Int']['output'];
};

/** Who leaves a school at the end of a year. 毕业届。 */
export type LeavingYear = {
  __typename?: 'LeavingYear';
  /** Its classes; for who leads classes only these. 各毕业班。 */
  classes: Array<LeavingClass>;
  /** The school. */
  schoolId: Scalars['ID']['output'];
  /** The school year by its first calendar year. */
  schoolYear: Scalars['Int']['output'];
  /** The school years that can be looked at, newest first. */
  years: Array<Scalars['Int']['output']>;
};

/** What a second look came to. 复查结果。 */
export type LookAgainInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** Whether it is well now; else it goes back. */
  isSettled: Scalars['Boolean']['input'];
  /** The booklet that was drawn. */
  sampledId: Scalars['ID']['input'];
  /** The number of the version that was looked at; 0 before the first. */
  seenNumber: Scalars['Int']['input'];
  /** What is still missing; may be empty when it is well. */
  words: Scalars['String']['input'];
};

/** Marking messages as read. 标为已读。 */
export type MarkReadInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The messages of this day; all of them when absent. */
  day?: InputMaybe<Scalars['LegalDate']['input']>;
};

/** Who is signed in. 我。 */
export type Me = {
  __typename?: 'Me';
  /** The account name. */
  account: Scalars['String']['output'];
  /** Name. */
  displayName: Scalars['String']['output'];
  /** How many children of the viewer have come of age and keep their records to themselves. 已成年的孩子。 */
  grownChildren: Scalars['Int']['output'];
  /** The identity. */
  identityId: Scalars['ID']['output'];
  /** True while the first password must be replaced before anything else. */
  mustChangePassword: Scalars['Boolean']['output'];
  /** Offices and duties held today. */
  roles: Array<Role>;
};

/** How somebody wishes to be told. 消息习惯。 */
export type MessageHabit = {
  __typename?: 'MessageHabit';
  /** From which hour of the day, 7 or later. */
  fromHour: Scalars['Int']['output'];
  /** Once a week, on Saturday, and not day by day. 每周汇总。 */
  isWeekly: Scalars['Boolean']['output'];
  /** Until which hour, 20 or earlier. */
  untilHour: Scalars['Int']['output'];
};

/** The five dimensions of the Ministry of Education. 教育部五个方面。 */
export type MinistryDimension =
  | 'ACADEMIC'
  | 'ART'
  | 'HEALTH'
  | 'MORAL'
  | 'PRACTICE';

/** What is missing and who owes it. 缺什么、由谁补。 */
export type MissingPart = {
  __typename?: 'MissingPart';
  /** Who owes it. */
  by: Debtor;
  /** What the section shows. */
  kind: SectionKind;
  /** The section by name. */
  name: Scalars['String']['output'];
  /** The id of the section. */
  sectionId: Scalars['String']['output'];
  /** One short line: 还差 2 条记录. */
  what: Scalars['String']['output'];
  /** Who, in words. */
  who: Scalars['String']['output'];
};

/** A moment of a child: a record, a flower or a note. 时刻。 */
export type Moment = {
  __typename?: 'Moment';
  /** When it was kept or given. */
  at: Scalars['Instant']['output'];
  /** For a conduct note: what it says. */
  conduct?: Maybe<ConductView>;
  /** For a flower or note: its corrections, oldest first. */
  corrections: Array<RecognitionCorrection>;
  /** For a flower or note: in which course. */
  course?: Maybe<Scalars['String']['output']>;
  /** For a flower: what for. */
  flowerReason?: Maybe<Scalars['String']['output']>;
  /** The id of the record or flower; also the cursor. */
  id: Scalars['ID']['output'];
  /** For a flower or note: whether a correction took it back. */
  isTakenBack: Scalars['Boolean']['output'];
  /** What it is. */
  kind: MomentKind;
  /** For a flower or note: the few words beside it. */
  note?: Maybe<Scalars['String']['output']>;
  /** The record, for a record. */
  record?: Maybe<EvidenceRecord>;
  /** Palette slot of the dimension it counts for. */
  slot?: Maybe<Scalars['Int']['output']>;
  /** For a flower or note: whether the viewer may correct it. */
  viewerCanCorrect: Scalars['Boolean']['output'];
  /** Who recorded or gave it. */
  who: Scalars['String']['output'];
};

/** What a moment of the timeline is. 时刻类别。 */
export type MomentKind =
  | 'CONDUCT'
  | 'FLOWER'
  | 'RECORD';

/** One page of moments, newest first. 时间线。 */
export type MomentPage = {
  __typename?: 'MomentPage';
  /** Pass as `after` for the next page; null at the end. */
  nextCursor?: Maybe<Scalars['ID']['output']>;
  /** The moments of this page. */
  nodes: Array<Moment>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Puts a preset in force in a school. 启用预置方案。 */
  adoptPreset: SchemeVersion;
  /** Enters that a receipt was signed, sealed, collected or audited. 办理接收单。 */
  advanceReceipt?: Maybe<DeliveryReceipt>;
  /** Says what was corrected. 回复更正。 */
  answerFinding: SampledBookletDetail;
  /** Cancels a printing. 取消打印。 */
  cancelPrint: PrintJob;
  /** Replaces the password; other devices are signed out. 修改密码。 */
  changePassword: Scalars['Boolean']['output'];
  /** Marks booklets of a class as looked through. 检查报告单。 */
  checkReports: ReportBatch;
  /** Chooses which photos an area of a booklet shows. 选登照片。 */
  choosePhotos: PhotoChoice;
  /** Closes a round before its last day. 截止评价。 */
  closeRound: EvaluationRound;
  /** Writes a previewed import. 确认导入。 */
  commitRosterImport: RosterImport;
  /** Copies the teaching of the term before. 照抄上学期。 */
  copyTeaching: TeachingTable;
  /** Replaces a signed receipt by a corrected one, with a reason; the old one stays. 更正接收单。 */
  correctReceipt?: Maybe<DeliveryReceipt>;
  /** Corrects a flower or note with a reason; answers all its corrections. 更正小红花或课堂表现。 */
  correctRecognition: Array<RecognitionCorrection>;
  /** Says how sheets of a previewed import are to be read, and has them read again. 改列后重新试读。 */
  correctRosterSheets: RosterImport;
  /** Answers one matter about a child. 作出决定。 */
  decideConsent: Array<Consent>;
  /** Begins the comments about several children with one text, as drafts to be looked at. 成批起草评语。 */
  draftComments: SavedEvaluations;
  /** Draws booklets of each class by lot. 抽查。 */
  drawSample: Sampling;
  /** Asks an item of a pupil again from today. 提前结束免评。 */
  endExemption: ClassExemptions;
  /** Signs another device of the viewer out, at once. 退出设备。 */
  endSession: Scalars['Boolean']['output'];
  /** Opens the face of the pupil who holds a card, on a device of the school. 用班级口令和卡进入。 */
  enterByCard: BorrowedSession;
  /** Takes a table away as the viewer sees it: a link for one download within five minutes. 导出表格。 */
  exportTable: TableDownload;
  /** Freezes the sheet of a term that is over. 锁定考核表。 */
  freezeSheet: SchoolSheet;
  /** Gives each child a flower, in one call. 送小红花。 */
  giveFlowers: GivenFlowers;
  /** Exempts a pupil from one item from a day to a day, with a proof. 登记免评。 */
  grantExemption: ClassExemptions;
  /** Lends the guardian's phone to the child for twenty minutes. 把手机交给孩子。 */
  handOver: BorrowedSession;
  /** Keeps what an inspector found. 登记检查结果。 */
  inspectBooklet: SampledBookletDetail;
  /** Makes new codes for everybody of a class who has no account; older codes no longer hold. 打印邀请码。 */
  issueInvitations: Array<InvitationSlip>;
  /** Issues the receipt of a school, or corrects it before it is signed. 登记接收单。 */
  issueReceipt?: Maybe<DeliveryReceipt>;
  /** Keeps what a second look came to. 登记复查结果。 */
  lookAgain: SampledBookletDetail;
  /** Marks messages as read; answers how many are not. 标为已读。 */
  markRead: Scalars['Int']['output'];
  /** Notes conduct in class about each child. 记课堂表现。 */
  noteConduct: GivenFlowers;
  /** Keeps that the viewer opened a published version; a day counts once. 记下打开了报告单（册）。 */
  openBooklet: Scalars['Boolean']['output'];
  /** Opens a class code for the lesson; one opened before no longer holds. 开一个班级口令。 */
  openClassDoor: ClassDoor;
  /** Opens the account of a bureau's officer; for the platform operator. 开通县区综评专员。 */
  openCountyOfficer: OpenedAccount;
  /** Starts a round of each form, all or none. 发起评价。 */
  openRounds: Array<EvaluationRound>;
  /** Opens the account of a school's first administrator; for the platform operator. 开通综评管理员。 */
  openSchoolAdministrator: OpenedAccount;
  /** Opens accounts for staff that have none. 开通教师账号。 */
  openStaffAccounts: Array<OpenedAccount>;
  /** Opens a term with its school days. 新增学期。 */
  openTerm: Term;
  /** Opens a unit; only the platform operator may. 新增单位。 */
  openUnit: Unit;
  /** Marks that a household cannot take part from a day to a day. 登记暂不参加。 */
  pauseHousehold: ClassHouseholds;
  /** Makes a card for every pupil of a class; older cards no longer hold. 打印班级卡。 */
  printCards: Array<ClassCard>;
  /** Papers of a round as PDF, to be filled in by hand and typed by the school. 打印纸质评价表。 */
  printEvaluationPapers: PrintedPapers;
  /** The list of a class as PDF, or the page of one pupil, to be filed. 打印毕业名单、个人表。 */
  printGraduations: GraduationPaper;
  /** New codes for those of a class without an account, as slips to be cut out; older codes no longer hold. 打印邀请码纸条。 */
  printInvitations: PrintedSlips;
  /** Prints published booklets of a child, a class or a school. 打印报告单。 */
  printReports: PrintJob;
  /** Opens accounts for staff that have none; their first passwords as slips. 开通教职工账号并打印。 */
  printStaffAccounts: PrintedSlips;
  /** Proposes what to decide about pupils of a class. 提出毕业建议。 */
  proposeGraduations: ClassGraduation;
  /** Publishes booklets of a class as they stand now; what did not change is refused. 发布报告单。 */
  publishReports: ReportBatch;
  /** Shows families what teachers and classmates said. 公布评价。 */
  publishRound: EvaluationRound;
  /** Binds a printed code: to the viewer, or to a new account. 使用邀请码。 */
  redeemInvitation: SignedIn;
  /** Reminds the families that have records left, once a day; wished again it changes nothing. 提醒一次。 */
  remindFamilies: Reminding;
  /** Reminds those who have not handed in a form, once a day; wished again it changes nothing. 提醒一次。 */
  remindRound: Reminding;
  /** Removes a phrase; comments stay. 删除常用语。 */
  removePhrase: PhrasePage;
  /** Removes a group; records stay. 删除分组。 */
  removeTagGroup: ClassTagging;
  /** A code by which somebody who has an account gets in anew, as a slip to be cut out. 重新邀请。 */
  renewAccount: PrintedSlips;
  /** Gives a member of staff a first password anew; their devices are signed out. 重置密码。 */
  resetStaffPassword: ResetPassword;
  /** A household takes part again from today. 恢复参加。 */
  resumeHousehold: ClassHouseholds;
  /** Verifies, returns, hides or shows records; each by itself. 核实记录。 */
  reviewRecords: ReviewResult;
  /** Enters height and weight of a pupil in the running term. 填写身高和体重。 */
  saveBodyMeasures: ChildMeasures;
  /** Keeps the class photo of this term. 上传班级合影。 */
  saveClassPhoto?: Maybe<ClassPhoto>;
  /** Keeps a draft of a form, or hands it in. 保存或提交评价。 */
  saveEvaluation: EvaluationSheet;
  /** Keeps or hands in the forms of many children, each by itself. 批量保存评价。 */
  saveEvaluations: SavedEvaluations;
  /** Says how the viewer wishes to be told. 消息习惯。 */
  saveMessageHabit: MessageHabit;
  /** Keeps a phrase; answers those of its scope. 保存常用语。 */
  savePhrase: PhrasePage;
  /** Keeps a draft or hands a record in. 保存或提交记录。 */
  saveRecord: EvidenceRecord;
  /** Enters results of a class, all of them or none. 录入成绩。 */
  saveResults: ClassResults;
  /** Keeps a group of children to tag together. 保存分组。 */
  saveTagGroup: ClassTagging;
  /** Keeps pictures of the signed paper, until it is collected. 上传签好的接收单。 */
  scanReceipt?: Maybe<DeliveryReceipt>;
  /** Sets who is in the evaluation group of a class beside its leader, from today. 设置评价小组。 */
  setClassGroup: ClassGroup;
  /** Changes who leads a class, from today. 安排班主任。 */
  setHomeroomTeacher: TeachingTable;
  /** Says on which days of a term the school teaches. 改上课日。 */
  setSchoolDays: TermCalendar;
  /** Sets who teaches a course to a class. 安排任课。 */
  setTeaching: TeachingTable;
  /** Moves the first or last day of a term. 改学期起止。 */
  setTermDays: TermCalendar;
  /** Decides and signs; signing again corrects, and what was signed before stays. 签署毕业决定。 */
  signGraduations: ClassGraduation;
  /** Opens a session. 登录。 */
  signIn: SignedIn;
  /** Ends the session that asks. 退出登录。 */
  signOut: Scalars['Boolean']['output'];
  /** Announces a photo; its bytes go to `uploadUrl`. 准备上传照片。 */
  startPhoto: PhotoIntent;
  /** Begins an import; the sheets go to `uploadUrl`. 开始导入。 */
  startRosterImport: RosterImport;
  /** Takes conduct notes back, within a day. 撤回课堂表现。 */
  undoConduct: GivenFlowers;
  /** Takes a batch of flowers back, within a day. 撤回小红花。 */
  undoFlowers: GivenFlowers;
  /** Takes an import back whole. 撤销导入。 */
  undoRosterImport: RosterImport;
  /** Takes one's own record back. 撤回记录。 */
  withdrawRecord: Scalars['Boolean']['output'];
};


export type MutationAdoptPresetArgs = {
  input: AdoptPresetInput;
};


export type MutationAdvanceReceiptArgs = {
  input: AdvanceReceiptInput;
};


export type MutationAnswerFindingArgs = {
  input: AnswerFindingInput;
};


export type MutationCancelPrintArgs = {
  input: CancelPrintInput;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationCheckReportsArgs = {
  input: ClassReportsInput;
};


export type MutationChoosePhotosArgs = {
  input: ChoosePhotosInput;
};


export type MutationCloseRoundArgs = {
  input: EndRoundInput;
};


export type MutationCommitRosterImportArgs = {
  input: CommitRosterImportInput;
};


export type MutationCopyTeachingArgs = {
  input: CopyTeachingInput;
};


export type MutationCorrectReceiptArgs = {
  input: CorrectReceiptInput;
};


export type MutationCorrectRecognitionArgs = {
  input: CorrectRecognitionInput;
};


export type MutationCorrectRosterSheetsArgs = {
  input: CorrectRosterSheetsInput;
};


export type MutationDecideConsentArgs = {
  input: DecideConsentInput;
};


export type MutationDraftCommentsArgs = {
  input: DraftCommentsInput;
};


export type MutationDrawSampleArgs = {
  input: DrawSampleInput;
};


export type MutationEndExemptionArgs = {
  input: EndExemptionInput;
};


export type MutationEndSessionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationEnterByCardArgs = {
  input: EnterByCardInput;
};


export type MutationExportTableArgs = {
  input: ExportTableInput;
};


export type MutationFreezeSheetArgs = {
  input: FreezeSheetInput;
};


export type MutationGiveFlowersArgs = {
  input: GiveFlowersInput;
};


export type MutationGrantExemptionArgs = {
  input: GrantExemptionInput;
};


export type MutationHandOverArgs = {
  studentId: Scalars['ID']['input'];
};


export type MutationInspectBookletArgs = {
  input: InspectBookletInput;
};


export type MutationIssueInvitationsArgs = {
  input: IssueInvitationsInput;
};


export type MutationIssueReceiptArgs = {
  input: IssueReceiptInput;
};


export type MutationLookAgainArgs = {
  input: LookAgainInput;
};


export type MutationMarkReadArgs = {
  input: MarkReadInput;
};


export type MutationNoteConductArgs = {
  input: NoteConductInput;
};


export type MutationOpenBookletArgs = {
  input: OpenBookletInput;
};


export type MutationOpenClassDoorArgs = {
  classId: Scalars['ID']['input'];
};


export type MutationOpenCountyOfficerArgs = {
  input: OpenCountyOfficerInput;
};


export type MutationOpenRoundsArgs = {
  input: OpenRoundsInput;
};


export type MutationOpenSchoolAdministratorArgs = {
  input: OpenSchoolAdministratorInput;
};


export type MutationOpenStaffAccountsArgs = {
  input: OpenStaffAccountsInput;
};


export type MutationOpenTermArgs = {
  input: OpenTermInput;
};


export type MutationOpenUnitArgs = {
  input: OpenUnitInput;
};


export type MutationPauseHouseholdArgs = {
  input: PauseHouseholdInput;
};


export type MutationPrintCardsArgs = {
  classId: Scalars['ID']['input'];
};


export type MutationPrintEvaluationPapersArgs = {
  input: PrintEvaluationPapersInput;
};


export type MutationPrintGraduationsArgs = {
  input: PrintGraduationsInput;
};


export type MutationPrintInvitationsArgs = {
  input: PrintInvitationsInput;
};


export type MutationPrintReportsArgs = {
  input: PrintReportsInput;
};


export type MutationPrintStaffAccountsArgs = {
  input: PrintStaffAccountsInput;
};


export type MutationProposeGraduationsArgs = {
  input: GraduationInput;
};


export type MutationPublishReportsArgs = {
  input: ClassReportsInput;
};


export type MutationPublishRoundArgs = {
  input: EndRoundInput;
};


export type MutationRedeemInvitationArgs = {
  input: RedeemInvitationInput;
};


export type MutationRemindFamiliesArgs = {
  input: RemindFamiliesInput;
};


export type MutationRemindRoundArgs = {
  input: RemindRoundInput;
};


export type MutationRemovePhraseArgs = {
  input: RemovePhraseInput;
};


export type MutationRemoveTagGroupArgs = {
  input: RemoveTagGroupInput;
};


export type MutationRenewAccountArgs = {
  input: RenewAccountInput;
};


export type MutationResetStaffPasswordArgs = {
  input: ResetStaffPasswordInput;
};


export type MutationResumeHouseholdArgs = {
  input: ResumeHouseholdInput;
};


export type MutationReviewRecordsArgs = {
  input: ReviewRecordsInput;
};


export type MutationSaveBodyMeasuresArgs = {
  input: SaveBodyMeasuresInput;
};


export type MutationSaveClassPhotoArgs = {
  input: SaveClassPhotoInput;
};


export type MutationSaveEvaluationArgs = {
  input: SaveEvaluationInput;
};


export type MutationSaveEvaluationsArgs = {
  input: SaveEvaluationsInput;
};


export type MutationSaveMessageHabitArgs = {
  input: SaveMessageHabitInput;
};


export type MutationSavePhraseArgs = {
  input: SavePhraseInput;
};


export type MutationSaveRecordArgs = {
  input: SaveRecordInput;
};


export type MutationSaveResultsArgs = {
  input: SaveResultsInput;
};


export type MutationSaveTagGroupArgs = {
  input: SaveTagGroupInput;
};


export type MutationScanReceiptArgs = {
  input: ScanReceiptInput;
};


export type MutationSetClassGroupArgs = {
  input: SetClassGroupInput;
};


export type MutationSetHomeroomTeacherArgs = {
  input: SetHomeroomTeacherInput;
};


export type MutationSetSchoolDaysArgs = {
  input: SetSchoolDaysInput;
};


export type MutationSetTeachingArgs = {
  input: SetTeachingInput;
};


export type MutationSetTermDaysArgs = {
  input: SetTermDaysInput;
};


export type MutationSignGraduationsArgs = {
  input: GraduationInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationStartPhotoArgs = {
  input: StartPhotoInput;
};


export type MutationStartRosterImportArgs = {
  input: StartRosterImportInput;
};


export type MutationUndoConductArgs = {
  input: UndoConductInput;
};


export type MutationUndoFlowersArgs = {
  input: UndoFlowersInput;
};


export type MutationUndoRosterImportArgs = {
  input: UndoRosterImportInput;
};


export type MutationWithdrawRecordArgs = {
  input: WithdrawRecordInput;
};

/** Something the viewer can fill in now. 我的评价任务。 */
export type MyEvaluation = {
  __typename?: 'MyEvaluation';
  /** The class. */
  classId: Scalars['ID']['output'];
  /** Its name. */
  className: Scalars['String']['output'];
  /** The course, for a teacher. 学科。 */
  course?: Maybe<Scalars['String']['output']>;
  /** Days left, the last one among them. */
  daysLeft: Scalars['Int']['output'];
  /** Forms handed in; of peers and classes all of the round. 已完成。 */
  done: Scalars['Int']['output'];
  /** The last day. */
  dueOn: Scalars['LegalDate']['output'];
  /** The form by name. */
  formName: Scalars['String']['output'];
  /** A key within the list. */
  id: Scalars['ID']['output'];
  /** In between or at the end of the term. */
  phase: Phase;
  /** Whose form it is. */
  rater: Rater;
  /** The round. */
  roundId: Scalars['ID']['output'];
  /** How far it is; of a class, of all its forms. */
  state: EntryState;
  /** Its chip in Chinese. */
  stateName: Scalars['String']['output'];
  /** About whom; null for a whole class. 评价谁。 */
  studentId?: Maybe<Scalars['ID']['output']>;
  /** By name. */
  studentName?: Maybe<Scalars['String']['output']>;
  /** Forms expected. 应完成。 */
  total: Scalars['Int']['output'];
};

/** Noting conduct in class about one or many children. 记课堂表现。 */
export type NoteConductInput = {
  /** The class. */
  classId: Scalars['ID']['input'];
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** An item of the scheme. */
  item: Scalars['String']['input'];
  /** A few words, at most a hundred characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The children, at most a hundred. */
  studentIds: Array<Scalars['ID']['input']>;
};

/** What the viewer may note in class about a child. 课堂表现项目。 */
export type OfferedConduct = {
  __typename?: 'OfferedConduct';
  /** Who will see it. */
  audience: ConductAudience;
  /** The id of the item in the scheme. */
  id: Scalars['String']['output'];
  /** What kind of note. */
  kind: ConductKind;
  /** Its name. */
  name: Scalars['String']['output'];
};

/** A reason for which the viewer may give flowers in a class. 送花理由。 */
export type OfferedFlower = {
  __typename?: 'OfferedFlower';
  /** The id of the reason in the scheme. */
  id: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Palette slot of the dimension it counts for. */
  slot?: Maybe<Scalars['Int']['output']>;
};

/** A photo that can be chosen. 可选的照片。 */
export type OfferedPhoto = {
  __typename?: 'OfferedPhoto';
  /** The photo. */
  id: Scalars['ID']['output'];
  /** Whether the pages show it. */
  isShown: Scalars['Boolean']['output'];
  /** When it happened. */
  on: Scalars['LegalDate']['output'];
  /** Link to a small picture. */
  thumbUrl: Scalars['String']['output'];
  /** The category by name. */
  title: Scalars['String']['output'];
  /** Link to the picture. */
  url: Scalars['String']['output'];
  /** What was written; its caption. */
  words: Scalars['String']['output'];
};

/** A form of which the viewer may start a round. 可发起的评价。 */
export type OfferedRound = {
  __typename?: 'OfferedRound';
  /** Courses for one of which it can be started; empty where all judge. 学科。 */
  courses: Array<Scalars['String']['output']>;
  /** The form. */
  form: EvaluationForm;
  /** Whether it stands already and there is only one in a term. 已发起。 */
  isStarted: Scalars['Boolean']['output'];
};

/** Says that a version was opened. 记下打开了报告单（册）。 */
export type OpenBookletInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The version that was shown. */
  number: Scalars['Int']['input'];
  /** The pupil. */
  studentId: Scalars['ID']['input'];
  /** The term. */
  termId: Scalars['ID']['input'];
};

/** A bureau's officer. 县区综评专员。 */
export type OpenCountyOfficerInput = {
  /** Name. */
  name: Scalars['String']['input'];
  /** 工号. */
  staffNumber: Scalars['String']['input'];
  /** The bureau: a county, or a city. */
  unitId: Scalars['ID']['input'];
};

/** Starting rounds of one or several forms in a class. 发起评价。 */
export type OpenRoundsInput = {
  /** The class. */
  classId: Scalars['ID']['input'];
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The only course that judges; for teachers in between. */
  course?: InputMaybe<Scalars['String']['input']>;
  /** The last day. */
  dueOn: Scalars['LegalDate']['input'];
  /** Forms of the class's scheme. */
  forms: Array<Scalars['ID']['input']>;
  /** The first day; today when absent. */
  opensOn?: InputMaybe<Scalars['LegalDate']['input']>;
};

/** The first administrator of a school. 学校综评管理员。 */
export type OpenSchoolAdministratorInput = {
  /** Name, as in the staff sheet. */
  name: Scalars['String']['input'];
  /** The school. */
  schoolId: Scalars['ID']['input'];
  /** 工号, as in the staff sheet. */
  staffNumber: Scalars['String']['input'];
};

/** Opening accounts for staff. 开通教师账号。 */
export type OpenStaffAccountsInput = {
  /** The school. */
  schoolId: Scalars['ID']['input'];
  /** Only these staff numbers; everybody without an account when absent. */
  staffNumbers?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A term to be opened. 新增学期。 */
export type OpenTermInput = {
  /** The client's own key of this submission. */
  clientMutationId?: InputMaybe<Scalars['String']['input']>;
  /** Last day. */
  endsOn: Scalars['LegalDate']['input'];
  /** The school. */
  schoolId: Scalars['ID']['input'];
  /** First calendar year of the school year. */
  schoolYear: Scalars['Int']['input'];
  /** 1 autumn, 2 spring. */
  semester: Scalars['Int']['input'];
  /** First day. */
  startsOn: Scalars['LegalDate']['input'];
};

/** A unit to be opened. 新增单位。 */
export type OpenUnitInput = {
  /** Its code, unique on the platform: 2–32 letters, digits, hyphens. */
  code: Scalars['String']['input'];
  /** What it is. */
  kind: UnitKind;
  /** Its name. */
  name: Scalars['String']['input'];
  /** The unit that will administer it. */
  parentId: Scalars['ID']['input'];
  /** For a school: the stages it teaches. */
  stages?: InputMaybe<Array<Stage>>;
};

/** An account just opened for a member of staff. 新账号。 */
export type OpenedAccount = {
  __typename?: 'OpenedAccount';
  /** The account name: 工号@学校代码. */
  account: Scalars['String']['output'];
  /** First password; shown this once, to be replaced at the first sign-in. */
  initialPassword: Scalars['String']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** 工号。 */
  staffNumber: Scalars['String']['output'];
};

/** So many of so many have an account. 已开通。 */
export type OpenedAccounts = {
  __typename?: 'OpenedAccounts';
  /** How many have one. */
  opened: Scalars['Int']['output'];
  /** Of how many. */
  total: Scalars['Int']['output'];
};

/** How a booklet was opened. 怎样打开。 */
export type OpenedAs =
  | 'PAGES'
  | 'PDF';

/** As what somebody opened a booklet. 以什么身份打开。 */
export type OpenedBy =
  | 'GUARDIAN'
  | 'HOMEROOM_TEACHER'
  | 'PUPIL'
  | 'STAFF';

/** About whom a paper speaks, and how far it is typed. 纸质表上的一份。 */
export type PaperEntry = {
  __typename?: 'PaperEntry';
  /** Whether they write by themselves, so that nothing is typed. 自己填了。 */
  hasBegun: Scalars['Boolean']['output'];
  /** How far it is. */
  state: EntryState;
  /** About whom. */
  studentId: Scalars['ID']['output'];
  /** By name. */
  studentName: Scalars['String']['output'];
};

/** Marking a household that cannot take part. 登记暂不参加。 */
export type PauseHouseholdInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The last day. */
  lastOn: Scalars['LegalDate']['input'];
  /** A short note; needed for other reasons. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: PauseReason;
  /** The first day; today when absent. */
  startsOn?: InputMaybe<Scalars['LegalDate']['input']>;
  /** The pupil. */
  studentId: Scalars['ID']['input'];
};

/** Why a household takes no part for a while. 暂不参加的原因。 */
export type PauseReason =
  | 'ILLNESS'
  | 'LEFT_BEHIND'
  | 'NO_SMARTPHONE'
  | 'OTHER';

/** A reason with its Chinese words, to choose from. 可选的原因。 */
export type PauseReasonOption = {
  __typename?: 'PauseReasonOption';
  /** Its words. */
  name: Scalars['String']['output'];
  /** The reason. */
  reason: PauseReason;
};

/** What classmates said together on one item; never one of them. 同学评价的平均。 */
export type PeerAverage = {
  __typename?: 'PeerAverage';
  /** The mean in hundredths, as the scheme trims it. */
  average: Scalars['Int']['output'];
  /** The form by name. */
  formName: Scalars['String']['output'];
  /** The item of the form. */
  item: Scalars['ID']['output'];
  /** What was asked. */
  itemName: Scalars['String']['output'];
  /** How many classmates judged. */
  raters: Scalars['Int']['output'];
  /** The round. */
  roundId: Scalars['ID']['output'];
  /** The nearest step in words. */
  stepName: Scalars['String']['output'];
};

/** How people are put in order. 人员排序。 */
export type PeopleSort =
  | 'ACCOUNT'
  | 'CLASS'
  | 'NAME';

/** As what somebody belongs to a school. 人员类别。 */
export type PersonKind =
  | 'GUARDIAN'
  | 'PUPIL'
  | 'STAFF';

/** When a form is filled in. 评价时段。 */
export type Phase =
  | 'PROCESS'
  | 'TERM_END';

/** An area of the booklet for which photos are chosen. 可选照片的部分。 */
export type PhotoArea = {
  __typename?: 'PhotoArea';
  /** Its title. */
  name: Scalars['String']['output'];
  /** The section of the scheme. */
  sectionId: Scalars['String']['output'];
  /** Photos that its pages show. */
  shown: Scalars['Int']['output'];
  /** Palette slot of its dimension. */
  slot?: Maybe<Scalars['Int']['output']>;
  /** Photos that there are. */
  total: Scalars['Int']['output'];
};

/** The photos of an area of a booklet, oldest first, and which of them its pages show. 选登的照片。 */
export type PhotoChoice = {
  __typename?: 'PhotoChoice';
  /** All areas of the booklet. */
  areas: Array<PhotoArea>;
  /** When. */
  chosenAt?: Maybe<Scalars['Instant']['output']>;
  /** Who chose; null while the program spreads them itself. */
  chosenBy?: Maybe<Scalars['String']['output']>;
  /** How many its pages show at most. */
  most: Scalars['Int']['output'];
  /** Its photos. */
  photos: Array<OfferedPhoto>;
  /** The area whose photos are told. */
  sectionId: Scalars['String']['output'];
  /** The pupil. */
  studentId: Scalars['ID']['output'];
  /** The term. */
  termId: Scalars['ID']['output'];
  /** The term by name. */
  termName: Scalars['String']['output'];
  /** To be sent back with a choice; null before the first. */
  version?: Maybe<Scalars['Int']['output']>;
  /** Why the viewer cannot choose now; null when they can. */
  whyNotChoose?: Maybe<Scalars['String']['output']>;
};

/** A photo that was announced. 待上传照片。 */
export type PhotoIntent = {
  __typename?: 'PhotoIntent';
  /** The id of the photo. */
  id: Scalars['ID']['output'];
  /** Where its bytes go, multipart, for an hour. */
  uploadUrl: Scalars['String']['output'];
};

/** A photo by signed links. 照片。 */
export type PhotoView = {
  __typename?: 'PhotoView';
  /** Height of the picture. */
  height: Scalars['Int']['output'];
  /** The id of the photo. */
  id: Scalars['ID']['output'];
  /** Link to a small picture, long edge at most 400. */
  thumbUrl: Scalars['String']['output'];
  /** Link to the picture, long edge at most 1600; holds for some hours. */
  url: Scalars['String']['output'];
  /** Width of the picture. */
  width: Scalars['Int']['output'];
};

/** Words that a comment is begun with. 常用语。 */
export type Phrase = {
  __typename?: 'Phrase';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Who wrote it, by name. */
  owner: Scalars['String']['output'];
  /** Whose it is. */
  scope: PhraseScope;
  /** Its words, with slots: {名字}. */
  text: Scalars['String']['output'];
  /** The version that is seen. */
  version: Scalars['Int']['output'];
  /** Whether the viewer may change and remove it. */
  viewerCanChange: Scalars['Boolean']['output'];
};

/** Phrases of one scope, newest first. 常用语列表。 */
export type PhrasePage = {
  __typename?: 'PhrasePage';
  /** Where the next page begins; null on the last. */
  nextCursor?: Maybe<Scalars['ID']['output']>;
  /** The phrases. */
  nodes: Array<Phrase>;
  /** Whether the viewer keeps the school's phrases. */
  viewerKeepsSchool: Scalars['Boolean']['output'];
};

/** Whose a phrase is. 常用语的归属。 */
export type PhraseScope =
  | 'OWN'
  | 'SCHOOL'
  | 'SHARED';

/** How a child stands to a class photo. 在不在合影里。 */
export type Placement =
  | 'ABSENT'
  | 'BLURRED'
  | 'SHOWN';

/** A link that works once, within minutes. 下载链接。 */
export type PrintDownload = {
  __typename?: 'PrintDownload';
  /** Until when it works. */
  expiresAt: Scalars['Instant']['output'];
  /** The name of the file. */
  fileName: Scalars['String']['output'];
  /** The link; opening it uses it up. */
  url: Scalars['String']['output'];
};

/** Printing papers of a round. 打印纸质评价表。 */
export type PrintEvaluationPapersInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The round. */
  roundId: Scalars['ID']['input'];
  /** Of whom; of the whole class when absent. */
  studentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Printing the list of a class, or the page of one pupil. 打印毕业名单、个人表。 */
export type PrintGraduationsInput = {
  /** The class. */
  classId: Scalars['ID']['input'];
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The pupil whose page it is; the list of the class when absent. */
  studentId?: InputMaybe<Scalars['ID']['input']>;
};

/** Printing invitation slips of a class. 打印邀请码纸条。 */
export type PrintInvitationsInput = {
  /** Guardians or pupils. */
  audience: InvitationAudience;
  /** The class. */
  classId: Scalars['ID']['input'];
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** Only at the homes of these pupils; of the whole class when absent. */
  studentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Printing the booklets of a child, a class or a school. 打印任务。 */
export type PrintJob = {
  __typename?: 'PrintJob';
  /** The class; null for a whole school. */
  classId?: Maybe<Scalars['ID']['output']>;
  /** Booklets printed so far. */
  done: Scalars['Int']['output'];
  /** A new link once everything that can be is printed. */
  download?: Maybe<PrintDownload>;
  /** Why nothing at all was printed, in words. */
  failure?: Maybe<Scalars['String']['output']>;
  /** The id of the job. */
  id: Scalars['ID']['output'];
  /** Pages so far. */
  pages: Scalars['Int']['output'];
  /** Those that could not be printed so far, each with its reason. */
  refused: Array<RefusedPrint>;
  /** When it was asked for. */
  requestedAt: Scalars['Instant']['output'];
  /** Where it stands. */
  state: PrintState;
  /** The Chinese chip of the state. */
  stateName: Scalars['String']['output'];
  /** The only child; null for a class or a school. */
  studentId?: Maybe<Scalars['ID']['output']>;
  /** Booklets to print. */
  total: Scalars['Int']['output'];
  /** Whether the viewer may cancel it now. */
  viewerCanCancel: Scalars['Boolean']['output'];
};

/** Printing published booklets. 打印报告单。 */
export type PrintReportsInput = {
  /** A class: all its published booklets. */
  classId?: InputMaybe<Scalars['ID']['input']>;
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** Or a whole school. */
  schoolId?: InputMaybe<Scalars['ID']['input']>;
  /** Or one child. */
  studentId?: InputMaybe<Scalars['ID']['input']>;
  /** The term; the newest when absent. */
  termId?: InputMaybe<Scalars['ID']['input']>;
};

/** Opening accounts of staff and printing their first passwords. 打印教职工账号纸条。 */
export type PrintStaffAccountsInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The school. */
  schoolId: Scalars['ID']['input'];
  /** Only these staff numbers; all without one when absent. */
  staffNumbers?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Where a printing job stands. 打印任务状态。 */
export type PrintState =
  | 'CANCELLED'
  | 'DONE'
  | 'FAILED'
  | 'PRINTING'
  | 'WAITING';

/** Papers of a round as PDF. 纸质评价表打印件。 */
export type PrintedPapers = {
  __typename?: 'PrintedPapers';
  /** The PDF, in base64. */
  content: Scalars['String']['output'];
  /** A name for the file. */
  fileName: Scalars['String']['output'];
  /** How many papers there are in it. 份数。 */
  papers: Scalars['Int']['output'];
};

/** Slips with codes or first passwords as PDF, told this once. 纸条打印件。 */
export type PrintedSlips = {
  __typename?: 'PrintedSlips';
  /** The PDF, in base64. */
  content: Scalars['String']['output'];
  /** A name for the file; no secret is in it. */
  fileName: Scalars['String']['output'];
  /** How many slips there are in it. 张数。 */
  slips: Scalars['Int']['output'];
};

/** A printing of a class or a school in the print centre. 打印中心的一行。 */
export type Printing = {
  __typename?: 'Printing';
  /** The class; null for a whole school. */
  classId?: Maybe<Scalars['ID']['output']>;
  /** Booklets printed so far. */
  done: Scalars['Int']['output'];
  /** The id of the job. */
  id: Scalars['ID']['output'];
  /** When it was asked for. */
  requestedAt: Scalars['Instant']['output'];
  /** Who asked for it. */
  requestedBy: Scalars['String']['output'];
  /** Where it stands. */
  state: PrintState;
  /** The Chinese chip of the state. */
  stateName: Scalars['String']['output'];
  /** The term. */
  termId: Scalars['ID']['output'];
  /** The term by name. */
  termName: Scalars['String']['output'];
  /** Booklets to print. */
  total: Scalars['Int']['output'];
  /** Whether the viewer may cancel it now. */
  viewerCanCancel: Scalars['Boolean']['output'];
  /** What is printed: the class by name, or 全校. */
  what: Scalars['String']['output'];
};

/** One page of printings, newest first. 打印中心。 */
export type PrintingPage = {
  __typename?: 'PrintingPage';
  /** Where the next page begins; null at the end. */
  nextCursor?: Maybe<Scalars['ID']['output']>;
  /** Printings. */
  nodes: Array<Printing>;
};

/** A pupil with the home, and who of them has an account. 学生和家长的账号。 */
export type PupilAccount = {
  __typename?: 'PupilAccount';
  /** The guardians, first in the roll first. */
  guardians: Array<GuardianAccount>;
  /** Whether the pupil has an own account. */
  hasAccount: Scalars['Boolean']['output'];
  /** Until when a printed code holds; null without one. */
  invitedUntil?: Maybe<Scalars['Instant']['output']>;
  /** Whether the home takes no part today. */
  isPaused: Scalars['Boolean']['output'];
  /** The person of the pupil. */
  personId: Scalars['ID']['output'];
  /** Number in the class. */
  seatNumber?: Maybe<Scalars['Int']['output']>;
  /** The pupil. */
  studentId: Scalars['ID']['output'];
  /** Name. */
  studentName: Scalars['String']['output'];
};

/** Where somebody is a pupil. 在读班级。 */
export type PupilPlace = {
  __typename?: 'PupilPlace';
  /** The class. */
  classId: Scalars['ID']['output'];
  /** Its name this school year. */
  className: Scalars['String']['output'];
  /** Whether the home takes no part today. 暂不参加。 */
  isPaused: Scalars['Boolean']['output'];
  /** Number in the class. 座号。 */
  seatNumber?: Maybe<Scalars['Int']['output']>;
  /** The pupil. */
  studentId: Scalars['ID']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** Who of a school has an account; a homeroom teacher sees the own class. 账号开通情况。 */
  accountRates: AccountRates;
  /** Who opened a child's booklet, what was last first; for who publishes it. 谁打开过报告单（册）。 */
  bookletOpenings: Array<BookletOpening>;
  /** What was said about a child in a term, as far as the viewer may see it. 孩子的评价。 */
  childEvaluations: ChildEvaluations;
  /** The exemptions of a pupil, for the family and those who grant them. 孩子的免评。 */
  childExemptions: Array<Exemption>;
  /** Results and body measures of a pupil, for whoever sees the pupil. 成绩与身体数据。 */
  childMeasures: ChildMeasures;
  /** All booklets of a child, newest term first. 历学期报告单（册）。 */
  childReports: Array<ChildReport>;
  /** The pupils of a class and their guardians, each with whether they have an account. 班级账号。 */
  classAccounts: Array<PupilAccount>;
  /** The exemptions of a class with ground and proof, for those who grant them. 本班免评。 */
  classExemptions: ClassExemptions;
  /** The flowers of a class, for its teachers. 班级小红花。 */
  classFlowers: ClassFlowers;
  /** All terms of each pupil of a class against the school's standard. 毕业总览。 */
  classGraduation: ClassGraduation;
  /** The evaluation group of a class, for those who work with it. 班级评价小组。 */
  classGroup: ClassGroup;
  /** The evaluation groups of the classes with which the viewer works; for the offices all. 各班评价小组。 */
  classGroups: Array<ClassGroup>;
  /** The households of a class that take no part, for those who work with it. 暂不参加的家庭。 */
  classHouseholds: ClassHouseholds;
  /** The class photo of this term; null where the scheme asks for none. 班级合影。 */
  classPhoto?: Maybe<ClassPhoto>;
  /** What a month asks of the households of a class, for its homeroom teacher. 家里的数量要求。 */
  classQuotas: ClassQuotas;
  /** The booklets of a class, for those who work with it. 班级报告单。 */
  classReports: ClassReports;
  /** Results of a class in the running term, for those who work with it. 班级成绩。 */
  classResults: ClassResults;
  /** The pupils of a class, by enrolment. 班级学生。 */
  classStudents: StudentPage;
  /** What helps a teacher to tag children of a class. 标记孩子。 */
  classTagging: ClassTagging;
  /** A class by seat, for who judges all its children. 评语台。 */
  commentDesk: CommentDesk;
  /** What is worth another look in a text before it is handed in; for who judges the class. 评语提示。 */
  commentHints: CommentHints;
  /** What was handed in each time, newest first, for who sees what stands. 修改记录。 */
  commentRevisions: Array<CommentRevision>;
  /** What a family is asked and told about a child, for whoever sees the child. 同意事项。 */
  consents: Array<Consent>;
  /** The form with every school that was collected, as PDF. 汇总表打印件。 */
  countyReceiptPaper: ReceiptPaper;
  /** One page of the receipts of the schools under a unit, for those who collect them. 各校接收单。 */
  countyReceipts: CountyReceipts;
  /** The frozen sheets of the schools under a unit, for its officer: numbers, no persons. 各校考核表。 */
  countySheets: CountySheetPage;
  /** The terms that have begun in the schools under a unit, newest first, for its officer. 各校的学期。 */
  countyTerms: Array<CountyTerm>;
  /** The courses of a school, by code. 学科。 */
  courses: Array<Course>;
  /** The receipt of a school; null where nothing is published or the scheme knows none. 打印版接收单。 */
  deliveryReceipt?: Maybe<DeliveryReceipt>;
  /** All error codes, so that clients have them as an enum. */
  errorCodes: Array<ErrorCode>;
  /** The papers of a round, for who prints and types them. 纸质评价表。 */
  evaluationPapers: EvaluationPapers;
  /** One round, for those who work with the class, and its pupils and guardians. 一次评价。 */
  evaluationRound: EvaluationRound;
  /** The rounds of a class this term, newest first, for those who work with it. 班级的评价。 */
  evaluationRounds: Array<EvaluationRound>;
  /** A form about one child, for who fills it in. 评价表。 */
  evaluationSheet: EvaluationSheet;
  /** One record. 记录。 */
  evidenceRecord: EvidenceRecord;
  /** Which families of a class were told of their records, and whether it was read. 已读、未读。 */
  familyReminding: Reminding;
  /** ZM-5: all flowers of a child in a term; null before its first term. 小红花墙。 */
  flowerWall?: Maybe<FlowerWall>;
  /** Everything that was proposed and signed about a pupil, oldest first. 历次决定。 */
  graduationWords: Array<GraduationWord>;
  /** A child beside itself, of what the viewer may see; null before its first term. 成长。 */
  growth?: Maybe<Growth>;
  /** The records behind a number of `growth`, newest first. 数字后面的记录。 */
  growthRecords: MomentPage;
  /** The booklet of a child: the version that counts, or one by its number; before the first, or when asked for, as it stands now for those who work with the class. 报告单（册）。 */
  growthReport: GrowthReport;
  /** What a child's household is asked in a month. 家庭数量要求。 */
  householdQuotas: Array<QuotaProgress>;
  /** The viewer's messages, newest first. 消息。 */
  inbox: InboxPage;
  /** The classes that leave a school at the end of a year, for its offices and who leads them. 毕业班。 */
  leavingYear: LeavingYear;
  /** Who is signed in; null when nobody is. 我。 */
  me?: Maybe<Me>;
  /** How the viewer wishes to be told. 消息习惯。 */
  messageHabit: MessageHabit;
  /** The children of the viewer (or the viewer, for a pupil), over all schools. 我的孩子。 */
  myChildren: Array<Student>;
  /** The classes that the viewer teaches, leads or evaluates this term. 我的班级。 */
  myClasses: Array<TaughtClass>;
  /** The devices on which the viewer is signed in. 登录的设备。 */
  myDevices: Array<Device>;
  /** What the viewer can fill in now, soonest first; of one child when it is named. 我的评价任务。 */
  myEvaluations: Array<MyEvaluation>;
  /** What the viewer is asked in a month as teacher of a class. 我的数量要求。 */
  myQuotas: Array<QuotaProgress>;
  /** The last thirty sign-ins of the viewer, failed tries included. 登录记录。 */
  mySignIns: Array<SignIn>;
  /** The terms that a school may open next with the days they probably have. 可以新开的学期。 */
  nextTerms: Array<TermProposal>;
  /** The forms of which the viewer may start a round in a class. 可发起的评价。 */
  offeredRounds: Array<OfferedRound>;
  /** The photos of an area of a child's booklet, for its family and those who work with the class. 选登照片。 */
  photoChoice: PhotoChoice;
  /** Phrases of one scope, for those who work with a class. 常用语。 */
  phrases: PhrasePage;
  /** A printing: of a child for who asked for it, of a class or a school for whoever prints there. 打印任务。 */
  printJob: PrintJob;
  /** The printings of a school for its offices, of a class for who leads it; newest first. 打印中心。 */
  printings: PrintingPage;
  /** What the quotas of a school cost and how far they are, for its offices. 数量与负担。 */
  quotaBurden: QuotaBurden;
  /** The months of this term that have begun, 2026-09 first; none in the holidays. 本学期的月份。 */
  quotaMonths: Array<Scalars['String']['output']>;
  /** The form of a school as PDF, to be signed and sealed. 接收单打印件。 */
  receiptPaper: ReceiptPaper;
  /** A flower or note before it is corrected, for whoever may. 待更正的花或课堂表现。 */
  recognitionToCorrect: RecognitionToCorrect;
  /** All versions of a booklet, newest first. 历版报告单（册）。 */
  reportVersions: Array<ReportVersion>;
  /** Reads a spreadsheet of results of a class; `saveResults` then enters what it says. 成绩表格试读。 */
  resultsSheet: ResultsSheet;
  /** An empty sheet of a class for whoever enters its results. 成绩模板。 */
  resultsTemplate: ResultsTemplate;
  /** Records of the viewer's classes about which the viewer decided, newest first. 已处理。 */
  reviewedRecords: EvidenceRecordPage;
  /** One import, for those who keep the rolls. 名册导入。 */
  rosterImport: RosterImport;
  /** The imports of a school, newest first. 导入记录。 */
  rosterImports: RosterImportPage;
  /** Who was told of a round, and whether it was read. 已读、未读。 */
  roundReminding: Reminding;
  /** A booklet that was drawn with its check sheet. 检查表。 */
  sampledBooklet: SampledBookletDetail;
  /** Booklets that were drawn, for the school's offices; those of a class for who leads it. 抽查名单。 */
  sampledBooklets: SampledBookletPage;
  /** The draws of a school and term, for the school's offices. 抽查。 */
  sampling: Sampling;
  /** The scheme that binds a class today, for its teachers, pupils and guardians. 评价方案。 */
  schemeOf: Scheme;
  /** The schemes that ship with the system. 预置方案。 */
  schemePresets: Array<SchemePreset>;
  /** One class, for those who see its children. 班级。 */
  schoolClass: SchoolClass;
  /** The active classes of a school. 班级列表。 */
  schoolClasses: Array<SchoolClass>;
  /** The people of a school with their accounts: staff, pupils and guardians in one list. 人员名单。 */
  schoolPeople: SchoolPersonPage;
  /** The sheet of a school for its offices: frozen, or as it stands now; null where the scheme has none. 学校考核表。 */
  schoolSheet?: Maybe<SchoolSheet>;
  /** The staff of a school with their accounts, for who keeps its rolls. 教职工名单。 */
  schoolStaff: StaffPersonPage;
  /** The persons behind a figure, for the school's offices. 考核表名单。 */
  sheetRows: SheetRowPage;
  /** What the viewer is asked in a month by all classes of a school together. 我的这个月。 */
  staffQuotas: StaffQuotas;
  /** The viewer's own records as staff that count, newest first. 我记的。 */
  staffRecords: EvidenceRecordPage;
  /** One pupil. 学生。 */
  student: Student;
  /** Who took which table away and for what, for those who answer for the data. 导出记录。 */
  tableExports: TableExportPage;
  /** What copying the teaching of the term before would do; nothing is written. 照抄上学期的预览。 */
  teachingCopy: TeachingCopy;
  /** The teaching of a school in a term, for its offices. 任课安排。 */
  teachingTable: TeachingTable;
  /** The calendar of a term, for who works in the school. 校历。 */
  termCalendar: TermCalendar;
  /** The terms of a school, newest first. 学期。 */
  terms: Array<Term>;
  /** The moments of a child, newest first. 时间线。 */
  timeline: MomentPage;
  /** The viewer's own drafts and returned records in a class. 未完成的记录。 */
  unfinishedRecords: Array<EvidenceRecord>;
  /** One unit, for those above it, in it or below it. 单位。 */
  unit: Unit;
  /** Pupils without a published booklet, for the school's offices and who leads the class. 还没有册子的学生。 */
  unpublishedPupils: UnpublishedPupilPage;
  /** How many of the viewer's messages are not read. 未读消息数。 */
  unreadMessages: Scalars['Int']['output'];
  /** Records of the viewer's classes that wait to be verified, oldest first. 待核实。 */
  verifyInbox: EvidenceRecordPage;
  /** Whether a printed page is genuine, for anybody who holds it. 真伪查验。 */
  verifyReport: ReportVerification;
  /** Who has not handed in everything in a round, for those who work with the class. 还没有完成的人。 */
  waitingRaters: Array<WaitingRater>;
};


export type QueryAccountRatesArgs = {
  schoolId: Scalars['ID']['input'];
};


export type QueryBookletOpeningsArgs = {
  studentId: Scalars['ID']['input'];
  termId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryChildEvaluationsArgs = {
  studentId: Scalars['ID']['input'];
  termId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryChildExemptionsArgs = {
  studentId: Scalars['ID']['input'];
};


export type QueryChildMeasuresArgs = {
  studentId: Scalars['ID']['input'];
  termId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryChildReportsArgs = {
  studentId: Scalars['ID']['input'];
};


export type QueryClassAccountsArgs = {
  classId: Scalars['ID']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  show?: InputMaybe<AccountFilter>;
};


export type QueryClassExemptionsArgs = {
  classId: Scalars['ID']['input'];
};


export type QueryClassFlowersArgs = {
  classId: Scalars['ID']['input'];
};


export type QueryClassGraduationArgs = {
  classId: Scalars['ID']['input'];
};


export type QueryClassGroupArgs = {
  classId: Scalars['ID']['input'];
};


export type QueryClassGroupsArgs = {
  schoolId: Scalars['ID']['input'];
};


export type QueryClassHouseholdsArgs = {
  classId: Scalars['ID']['input'];
};


export type QueryClassPhotoArgs = {
  classId: Scalars['ID']['input'];
};


export type QueryClassQuotasArgs = {
  classId: Scalars['ID']['input'];
  month?: InputMaybe<Scalars['String']['input']>;
};


export type QueryClassReportsArgs = {
  classId: Scalars['ID']['input'];
  termId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryClassResultsArgs = {
  classId: Scalars['ID']['input'];
};


export type QueryClassStudentsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  classId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryClassTaggingArgs = {
  classId: Scalars['ID']['input'];
};


export type QueryCommentDeskArgs = {
  course?: InputMaybe<Scalars['String']['input']>;
  roundId: Scalars['ID']['input'];
};


export type QueryCommentHintsArgs = {
  course?: InputMaybe<Scalars['String']['input']>;
  roundId: Scalars['ID']['input'];
  studentId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};


export type QueryCommentRevisionsArgs = {
  submissionId: Scalars['ID']['input'];
};


export type QueryConsentsArgs = {
  studentId: Scalars['ID']['input'];
};


export type QueryCountyReceiptPaperArgs = {
  schoolYear: Scalars['Int']['input'];
  semester: Scalars['Int']['input'];
  unitId: Scalars['ID']['input'];
};


export type QueryCountyReceiptsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  schoolYear: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  semester: Scalars['Int']['input'];
  unitId: Scalars['ID']['input'];
  work?: InputMaybe<ReceiptWork>;
};


export type QueryCountySheetsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  frozen?: InputMaybe<Scalars['Boolean']['input']>;
  schoolYear: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  semester: Scalars['Int']['input'];
  unitId: Scalars['ID']['input'];
};


export type QueryCountyTermsArgs = {
  unitId: Scalars['ID']['input'];
};


export type QueryCoursesArgs = {
  schoolId: Scalars['ID']['input'];
};


export type QueryDeliveryReceiptArgs = {
  schoolId: Scalars['ID']['input'];
  termId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryEvaluationPapersArgs = {
  roundId: Scalars['ID']['input'];
};


export type QueryEvaluationRoundArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEvaluationRoundsArgs = {
  classId: Scalars['ID']['input'];
};


export type QueryEvaluationSheetArgs = {
  course?: InputMaybe<Scalars['String']['input']>;
  roundId: Scalars['ID']['input'];
  studentId: Scalars['ID']['input'];
  writerId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryEvidenceRecordArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFamilyRemindingArgs = {
  classId: Scalars['ID']['input'];
};


export type QueryFlowerWallArgs = {
  studentId: Scalars['ID']['input'];
  termId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryGraduationWordsArgs = {
  classId: Scalars['ID']['input'];
  studentId: Scalars['ID']['input'];
};


export type QueryGrowthArgs = {
  studentId: Scalars['ID']['input'];
  termId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryGrowthRecordsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  day?: InputMaybe<Scalars['String']['input']>;
  dimensionId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  studentId: Scalars['ID']['input'];
  termId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryGrowthReportArgs = {
  live?: InputMaybe<Scalars['Boolean']['input']>;
  number?: InputMaybe<Scalars['Int']['input']>;
  studentId: Scalars['ID']['input'];
  termId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryHouseholdQuotasArgs = {
  month?: InputMaybe<Scalars['String']['input']>;
  studentId: Scalars['ID']['input'];
};


export type QueryInboxArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  unreadOnly?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryLeavingYearArgs = {
  schoolId: Scalars['ID']['input'];
  schoolYear?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryMyEvaluationsArgs = {
  studentId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryMyQuotasArgs = {
  classId: Scalars['ID']['input'];
  month?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNextTermsArgs = {
  schoolId: Scalars['ID']['input'];
};


export type QueryOfferedRoundsArgs = {
  classId: Scalars['ID']['input'];
};


export type QueryPhotoChoiceArgs = {
  sectionId?: InputMaybe<Scalars['String']['input']>;
  studentId: Scalars['ID']['input'];
  termId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPhrasesArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  classId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  scope: PhraseScope;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPrintJobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPrintingsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  schoolId: Scalars['ID']['input'];
};


export type QueryQuotaBurdenArgs = {
  schoolId: Scalars['ID']['input'];
};


export type QueryQuotaMonthsArgs = {
  studentId: Scalars['ID']['input'];
};


export type QueryReceiptPaperArgs = {
  schoolId: Scalars['ID']['input'];
  termId: Scalars['ID']['input'];
};


export type QueryRecognitionToCorrectArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReportVersionsArgs = {
  studentId: Scalars['ID']['input'];
  termId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryResultsSheetArgs = {
  classId: Scalars['ID']['input'];
  content: Scalars['String']['input'];
  fileName: Scalars['String']['input'];
};


export type QueryResultsTemplateArgs = {
  classId: Scalars['ID']['input'];
};


export type QueryReviewedRecordsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  schoolId: Scalars['ID']['input'];
};


export type QueryRosterImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryRosterImportsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  schoolId: Scalars['ID']['input'];
};


export type QueryRoundRemindingArgs = {
  roundId: Scalars['ID']['input'];
};


export type QuerySampledBookletArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySampledBookletsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  classId?: InputMaybe<Scalars['ID']['input']>;
  drawId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  schoolId: Scalars['ID']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<SampledSort>;
  state?: InputMaybe<SampleState>;
  termId?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySamplingArgs = {
  schoolId: Scalars['ID']['input'];
  termId?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySchemeOfArgs = {
  classId: Scalars['ID']['input'];
};


export type QuerySchoolClassArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySchoolClassesArgs = {
  schoolId: Scalars['ID']['input'];
};


export type QuerySchoolPeopleArgs = {
  accounts?: InputMaybe<Array<AccountState>>;
  after?: InputMaybe<Scalars['ID']['input']>;
  classId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  home?: InputMaybe<HomeAccount>;
  kind?: InputMaybe<PersonKind>;
  schoolId: Scalars['ID']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<PeopleSort>;
};


export type QuerySchoolSheetArgs = {
  schoolId: Scalars['ID']['input'];
  termId?: InputMaybe<Scalars['ID']['input']>;
};


export type QuerySchoolStaffArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  hasAccount?: InputMaybe<Scalars['Boolean']['input']>;
  role?: InputMaybe<RoleKind>;
  schoolId: Scalars['ID']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySheetRowsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  classId?: InputMaybe<Scalars['ID']['input']>;
  counted?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  rate: SheetRate;
  schoolId: Scalars['ID']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<SheetRowSort>;
  termId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryStaffQuotasArgs = {
  month?: InputMaybe<Scalars['String']['input']>;
  schoolId: Scalars['ID']['input'];
};


export type QueryStaffRecordsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  month?: InputMaybe<Scalars['String']['input']>;
  schoolId: Scalars['ID']['input'];
};


export type QueryStudentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTableExportsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  unitId: Scalars['ID']['input'];
};


export type QueryTeachingCopyArgs = {
  schoolId: Scalars['ID']['input'];
  termId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTeachingTableArgs = {
  schoolId: Scalars['ID']['input'];
  termId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTermCalendarArgs = {
  schoolId: Scalars['ID']['input'];
  termId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryTermsArgs = {
  schoolId: Scalars['ID']['input'];
};


export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  category?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  month?: InputMaybe<Scalars['String']['input']>;
  studentId: Scalars['ID']['input'];
};


export type QueryUnfinishedRecordsArgs = {
  classId: Scalars['ID']['input'];
};


export type QueryUnitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryUnpublishedPupilsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  classId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  schoolId: Scalars['ID']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  sort?: InputMaybe<UnpublishedSort>;
  termId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryVerifyInboxArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  schoolId: Scalars['ID']['input'];
};


export type QueryVerifyReportArgs = {
  code: Scalars['String']['input'];
};


export type QueryWaitingRatersArgs = {
  roundId: Scalars['ID']['input'];
};

/** What the quotas of a school cost and how far they are, and what other schemes would cost. 数量与负担。 */
export type QuotaBurden = {
  __typename?: 'QuotaBurden';
  /** The month that is counted, 2026-09; null without a term. */
  month?: Maybe<Scalars['String']['output']>;
  /** The months of this term that have begun, 2026-09 first. */
  months: Array<Scalars['String']['output']>;
  /** Those in force first, then presets that could be. */
  schemes: Array<BurdenScheme>;
};

/** How often a quota falls due. 每月或每学期。 */
export type QuotaPeriod =
  | 'MONTH'
  | 'TERM';

/** What is asked in a month and what is done; never how much is missing. 数量要求。 */
export type QuotaProgress = {
  __typename?: 'QuotaProgress';
  /** What a record of it is about: children, or the class as a whole; null for flowers. */
  about?: Maybe<RecordAbout>;
  /** Category of the scheme; null for flowers. */
  category?: Maybe<Scalars['String']['output']>;
  /** Days left, today included; 0 when over. */
  daysLeft: Scalars['Int']['output'];
  /** How many there are. */
  done: Scalars['Int']['output'];
  /** How many are asked for in the month. */
  due: Scalars['Int']['output'];
  /** What one might record for it; empty where nothing is named. 活动实例。 */
  examples: Array<Scalars['String']['output']>;
  /** The id of the quota in the scheme. */
  id: Scalars['ID']['output'];
  /** The last day. */
  lastDay: Scalars['LegalDate']['output'];
  /** The clause that demands it; null when no document does. 依据。 */
  law?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Palette slot of its dimension. */
  slot?: Maybe<Scalars['Int']['output']>;
  /** Photos, records, either, or flowers. */
  unit: QuotaUnit;
};

/** What a quota counts. 计数单位。 */
export type QuotaUnit =
  | 'FLOWER'
  | 'PHOTO'
  | 'RECORD'
  | 'RECORD_OR_PHOTO';

/** Who fills in a form. 评价者。 */
export type Rater =
  | 'CLASS_GROUP'
  | 'GUARDIAN'
  | 'HOMEROOM_TEACHER'
  | 'PEER'
  | 'SCHOOL'
  | 'SELF'
  | 'TEACHER';

/** What a class received. 各班接收数量。 */
export type ReceiptClass = {
  __typename?: 'ReceiptClass';
  /** The class. */
  classId: Scalars['ID']['output'];
  /** Booklets that came; before it is issued as many as are published. */
  count: Scalars['Int']['output'];
  /** Its name in that term. */
  name: Scalars['String']['output'];
  /** Booklets published, a child once. */
  published: Scalars['Int']['output'];
};

/** What a class received. 各班接收数量。 */
export type ReceiptClassInput = {
  /** The class. */
  classId: Scalars['ID']['input'];
  /** How many booklets came. */
  count: Scalars['Int']['input'];
};

/** How many papers under a unit wait for the same. 接收单进度。 */
export type ReceiptCount = {
  __typename?: 'ReceiptCount';
  /** How many booklets stand on their papers. */
  booklets: Scalars['Int']['output'];
  /** How many schools. */
  schools: Scalars['Int']['output'];
  /** For what they wait. */
  work: ReceiptWork;
};

/** A signed receipt that a corrected one replaced. 更正前的接收单。 */
export type ReceiptEdition = {
  __typename?: 'ReceiptEdition';
  /** Every class that stood on it. */
  classes: Array<ReceiptEditionClass>;
  /** How many booklets in all. */
  count: Scalars['Int']['output'];
  /** Which it was, from 1. */
  number: Scalars['Int']['output'];
  /** Why it was replaced. */
  reason: Scalars['String']['output'];
  /** The remark on it. */
  remark: Scalars['String']['output'];
  /** When it was replaced. */
  replacedAt: Scalars['Instant']['output'];
  /** By whom: name and office. */
  replacedBy: Scalars['String']['output'];
  /** Pictures of it. */
  scans: Array<ReceiptScan>;
  /** Who signed it. */
  signer?: Maybe<Scalars['String']['output']>;
  /** How far it had come, as a Chinese chip. */
  stateName: Scalars['String']['output'];
  /** What was done with it, in order. */
  steps: Array<ReceiptStep>;
};

/** What a class received. 旧接收单上的一班。 */
export type ReceiptEditionClass = {
  __typename?: 'ReceiptEditionClass';
  /** Booklets that were said to have come. */
  count: Scalars['Int']['output'];
  /** Its name in that term. */
  name: Scalars['String']['output'];
};

/** A form of annex 3 as PDF. 接收单打印件。 */
export type ReceiptPaper = {
  __typename?: 'ReceiptPaper';
  /** The PDF, in base64. */
  content: Scalars['String']['output'];
  /** A name for the file. */
  fileName: Scalars['String']['output'];
};

/** A picture of the signed paper. 签好的接收单照片。 */
export type ReceiptScan = {
  __typename?: 'ReceiptScan';
  /** When it was brought. */
  at: Scalars['Instant']['output'];
  /** By whom: name and office. */
  by: Scalars['String']['output'];
  /** How large it is, in bytes. */
  bytes: Scalars['Int']['output'];
  /** SHA-256 of the picture as it is kept. */
  hash: Scalars['String']['output'];
  /** A link that holds for ten minutes. */
  url: Scalars['String']['output'];
};

/** Where a delivery receipt stands. 接收单状态。 */
export type ReceiptState =
  | 'AUDITED'
  | 'COLLECTED'
  | 'ISSUED'
  | 'SEALED'
  | 'SIGNED';

/** A step of a receipt: who entered it when. 办理记录。 */
export type ReceiptStep = {
  __typename?: 'ReceiptStep';
  /** When it was entered. */
  at: Scalars['Instant']['output'];
  /** Who entered it: name and office. */
  by: Scalars['String']['output'];
  /** To which state it came. */
  state: ReceiptState;
  /** The Chinese chip of the state. */
  stateName: Scalars['String']['output'];
};

/** What a delivery receipt waits for. 接收单待办。 */
export type ReceiptWork =
  | 'AT_SCHOOL'
  | 'AUDITED'
  | 'TO_AUDIT'
  | 'TO_COLLECT';

/** A change after the fact, for staff and family to see. 更正：谁、何时、改了什么。 */
export type RecognitionCorrection = {
  __typename?: 'RecognitionCorrection';
  /** When. */
  at: Scalars['Instant']['output'];
  /** Why. */
  because: Scalars['String']['output'];
  /** What it was for. */
  from: Scalars['String']['output'];
  /** What it is for since; null when it was taken back. */
  to?: Maybe<Scalars['String']['output']>;
  /** Who corrected it. */
  who: Scalars['String']['output'];
};

/** A flower or note that the viewer may correct. 待更正的花或课堂表现。 */
export type RecognitionToCorrect = {
  __typename?: 'RecognitionToCorrect';
  /** What it may be for instead. */
  choices: Array<OfferedFlower>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What it is for now, by name. */
  name: Scalars['String']['output'];
  /** The version that is seen. */
  version: Scalars['Int']['output'];
};

/** What a record is about. 记录对象。 */
export type RecordAbout =
  | 'CHILDREN'
  | 'CLASS';

/** A reason to look twice, said kindly. 疑点。 */
export type RecordFlag = {
  __typename?: 'RecordFlag';
  /** What kind of reason. */
  kind: FlagKind;
  /** The record to compare with. */
  recordId?: Maybe<Scalars['ID']['output']>;
  /** The reason in Chinese, as it is shown. */
  words: Scalars['String']['output'];
};

/** Where a record stands. 记录状态。 */
export type RecordState =
  | 'DRAFT'
  | 'HIDDEN'
  | 'RETURNED'
  | 'SUBMITTED'
  | 'VERIFIED'
  | 'WITHDRAWN';

/** Who may make a record. 记录者。 */
export type Recorder =
  | 'GUARDIAN'
  | 'HOMEROOM_TEACHER'
  | 'SCHOOL'
  | 'STUDENT'
  | 'TEACHER';

/** Using a printed code. 使用邀请码。 */
export type RedeemInvitationInput = {
  /** Without a session: the account name wanted, a phone or a word. */
  account?: InputMaybe<Scalars['String']['input']>;
  /** The code as typed; case, spaces and hyphens do not matter. */
  code: Scalars['String']['input'];
  /** Without a session: the password wanted. */
  password?: InputMaybe<Scalars['String']['input']>;
};

/** What could not be kept, and why. 未能保存。 */
export type RefusedEvaluation = {
  __typename?: 'RefusedEvaluation';
  /** A published error code. */
  code: Scalars['String']['output'];
  /** The field at fault, if any. */
  field?: Maybe<Scalars['String']['output']>;
  /** The reason in Chinese. */
  message: Scalars['String']['output'];
  /** About whom. */
  studentId: Scalars['ID']['output'];
};

/** A booklet that could not be printed; the others are. 没有生成的一份。 */
export type RefusedPrint = {
  __typename?: 'RefusedPrint';
  /** Why, and what to do. */
  message: Scalars['String']['output'];
  /** Whose: seat and name. */
  name: Scalars['String']['output'];
};

/** A booklet that was left as it was. 未处理的一份。 */
export type RefusedReport = {
  __typename?: 'RefusedReport';
  /** Why, as a code. */
  code: ErrorCode;
  /** Why, in words. */
  message: Scalars['String']['output'];
  /** The pupil. */
  studentId: Scalars['ID']['output'];
};

/** A record of a batch that could not be decided. */
export type RefusedReview = {
  __typename?: 'RefusedReview';
  /** The error code. */
  code: Scalars['String']['output'];
  /** Why, in Chinese. */
  message: Scalars['String']['output'];
  /** The record. */
  recordId: Scalars['ID']['output'];
};

/** A row that cannot be imported, with its first fault. 不能导入的行。 */
export type RefusedRow = {
  __typename?: 'RefusedRow';
  /** The field at fault; empty for a whole file. */
  column: Scalars['String']['output'];
  /** The file. */
  file: Scalars['String']['output'];
  /** What is wrong and what to do, in Chinese. */
  reason: Scalars['String']['output'];
  /** Row number as the spreadsheet shows it. */
  row: Scalars['Int']['output'];
  /** What stands in the cell. */
  value: Scalars['String']['output'];
  /** True when nothing of the file could be read. */
  wholeFile: Scalars['Boolean']['output'];
};

/** The refused rows of a sheet, which can be taken away, mended and imported. 一张表里不能导入的行。 */
export type RefusedSheet = {
  __typename?: 'RefusedSheet';
  /** The file; pass in `show` of an export. */
  file: Scalars['String']['output'];
  /** 班级, 教师, 课程, 任课 or 学生. */
  kindName: Scalars['String']['output'];
  /** How many rows. */
  rowCount: Scalars['Int']['output'];
};

/** Reminding the families of a class of their records. 提醒一次。 */
export type RemindFamiliesInput = {
  /** The class. */
  classId: Scalars['ID']['input'];
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
};

/** Reminding those who have not handed in a form. 提醒一次。 */
export type RemindRoundInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The round. */
  roundId: Scalars['ID']['input'];
};

/** Who was told of a thing, and whether somebody has reminded of it today. 提醒情况。 */
export type Reminding = {
  __typename?: 'Reminding';
  /** When. */
  calledAt?: Maybe<Scalars['Instant']['output']>;
  /** Who reminded today; null when nobody has. */
  calledBy?: Maybe<Scalars['String']['output']>;
  /** How many homes of the class take part and have no account, so that nothing reaches them; null where no family is told, and for whom it is no business. 没有账号的家庭。 */
  homesWithout?: Maybe<Scalars['Int']['output']>;
  /** Who was told by hand or by itself, unread first. */
  people: Array<ToldPerson>;
  /** How many people were told then; who was told something else today is not. */
  told?: Maybe<Scalars['Int']['output']>;
  /** Whether the viewer may remind today. */
  viewerCanRemind: Scalars['Boolean']['output'];
};

/** Removing a phrase; comments stay as they are. 删除常用语。 */
export type RemovePhraseInput = {
  /** A class of the school with which one works. */
  classId: Scalars['ID']['input'];
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The phrase. */
  phraseId: Scalars['ID']['input'];
  /** Whose it is; the list of these is answered. */
  scope: PhraseScope;
};

/** Removing a group. 删除分组。 */
export type RemoveTagGroupInput = {
  /** The class. */
  classId: Scalars['ID']['input'];
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The group. */
  groupId: Scalars['ID']['input'];
};

/** A code for somebody who has an account and cannot sign in. 重新邀请。 */
export type RenewAccountInput = {
  /** The class. */
  classId: Scalars['ID']['input'];
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The person: a guardian or a pupil of the class. */
  personId: Scalars['ID']['input'];
  /** Why. */
  reason: RenewalReason;
};

/** Why somebody who has an account is given a code anew. 重新邀请的原因。 */
export type RenewalReason =
  | 'FORGOTTEN'
  | 'KNOWN_TO_OTHERS'
  | 'NEVER_CAME_IN'
  | 'NUMBER_CHANGED';

/** What came of a batch. 批量结果。 */
export type ReportBatch = {
  __typename?: 'ReportBatch';
  /** The children whose booklets were checked or published. */
  done: Array<Scalars['ID']['output']>;
  /** Those that were not, each with its reason. */
  refused: Array<RefusedReport>;
};

/** Where a booklet stands. 报告单（册）状态。 */
export type ReportState =
  | 'CHECKED'
  | 'COLLECTING'
  | 'CORRECTED'
  | 'PUBLISHED';

/** What anybody may know who holds a printed page: nothing about whose it is. 真伪查验。 */
export type ReportVerification = {
  __typename?: 'ReportVerification';
  /** Whether a booklet was published under this code. */
  genuine: Scalars['Boolean']['output'];
  /** Whether a newer version counts by now. */
  superseded: Scalars['Boolean']['output'];
  /** That version; null when it is not genuine. */
  version?: Maybe<ReportVersion>;
};

/** A published version. 已发布的一版。 */
export type ReportVersion = {
  __typename?: 'ReportVersion';
  /** The code by which anybody checks a printed page. */
  code: Scalars['String']['output'];
  /** SHA-256 of the snapshot. */
  hash: Scalars['String']['output'];
  /** Its number, from 1. */
  number: Scalars['Int']['output'];
  /** When it was published. */
  publishedAt: Scalars['Instant']['output'];
};

/** A first password given anew, told this once, with its slip. 重置后的初始密码。 */
export type ResetPassword = {
  __typename?: 'ResetPassword';
  /** The account name. */
  account: Scalars['String']['output'];
  /** First password, to be replaced at the next sign-in. */
  initialPassword: Scalars['String']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** The same as a slip. */
  slip: PrintedSlips;
};

/** Why a password is reset. 重置原因。 */
export type ResetReason =
  | 'DEVICE_LOST'
  | 'FORGOTTEN'
  | 'HANDED_OUT_WRONG'
  | 'KNOWN_TO_OTHERS';

/** Resetting the password of a member of staff. 重置密码。 */
export type ResetStaffPasswordInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** Why. */
  reason: ResetReason;
  /** The school. */
  schoolId: Scalars['ID']['input'];
  /** The member of staff. */
  staffId: Scalars['ID']['input'];
};

/** One cell of the grid; with neither mark nor level it is emptied. 一格成绩。 */
export type ResultCellInput = {
  /** A level of the scheme. */
  level?: InputMaybe<Scalars['String']['input']>;
  /** Hundredths of a mark. */
  mark?: InputMaybe<Scalars['Int']['input']>;
  /** The pupil. */
  studentId: Scalars['ID']['input'];
  /** The subject of the scheme. */
  subject: Scalars['String']['input'];
  /** The version that was seen; null for a cell that was empty. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** A level of results, best first. 等级。 */
export type ResultLevel = {
  __typename?: 'ResultLevel';
  /** The id of the level in the scheme. */
  id: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** A pupil in the grid of results. 成绩表的一行。 */
export type ResultRow = {
  __typename?: 'ResultRow';
  /** Subjects of the scheme from which the pupil is exempt: nothing is entered there. 免评。 */
  exempt: Array<Scalars['String']['output']>;
  /** Name. */
  name: Scalars['String']['output'];
  /** What was entered, by subject. */
  results: Array<SubjectResult>;
  /** Number in the class. 班内学号。 */
  seatNumber?: Maybe<Scalars['Int']['output']>;
  /** The pupil. */
  studentId: Scalars['ID']['output'];
};

/** A subject with results in a class. 成绩学科。 */
export type ResultSubject = {
  __typename?: 'ResultSubject';
  /** The id of the subject in the scheme. */
  id: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Whether the viewer may enter its results. */
  viewerCanEnter: Scalars['Boolean']['output'];
};

/** A spreadsheet of results as it was read; nothing is kept of it. 成绩表格试读。 */
export type ResultsSheet = {
  __typename?: 'ResultsSheet';
  /** The class. */
  classId: Scalars['ID']['output'];
  /** Pupils of the class whom the sheet leaves out. */
  missing: Array<Scalars['String']['output']>;
  /** Remarks about the file, in Chinese. */
  notes: Array<Scalars['String']['output']>;
  /** Its rows about pupils, in the order of the file. */
  rows: Array<ResultsSheetRow>;
  /** The name of the worksheet. */
  sheetName: Scalars['String']['output'];
  /** The subjects that were found, in the order of the columns. */
  subjects: Array<ResultSubject>;
  /** Headings that are not read: sums, means, ranks, other subjects. */
  unread: Array<Scalars['String']['output']>;
};

/** A result that a spreadsheet says. 表格里的一格成绩。 */
export type ResultsSheetCell = {
  __typename?: 'ResultsSheetCell';
  /** A level of the scheme; null where a mark stands. */
  level?: Maybe<Scalars['String']['output']>;
  /** Hundredths of a mark; null where a level stands. */
  mark?: Maybe<Scalars['Int']['output']>;
  /** What stands now and would be replaced; null when nothing is. */
  replaces?: Maybe<Scalars['String']['output']>;
  /** The mark or the name of the level, to be shown. */
  shown: Scalars['String']['output'];
  /** The subject of the scheme. */
  subject: Scalars['String']['output'];
  /** Version of what stands now, to be sent back; null for none. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** A row of a spreadsheet of results. 成绩表格的一行。 */
export type ResultsSheetRow = {
  __typename?: 'ResultsSheetRow';
  /** Its results; empty cells say nothing. */
  cells: Array<ResultsSheetCell>;
  /** The name: of the pupil who is meant, else as it is written there. */
  name: Scalars['String']['output'];
  /** What is wrong with it, in Chinese, after its number and name. */
  problems: Array<Scalars['String']['output']>;
  /** The row as numbered in the file. */
  row: Scalars['Int']['output'];
  /** The number in the class. */
  seatNumber?: Maybe<Scalars['Int']['output']>;
  /** The pupil who is meant; null when that cannot be said. */
  studentId?: Maybe<Scalars['ID']['output']>;
};

/** An empty sheet of a class to be filled in: numbers, names, subjects. 成绩模板。 */
export type ResultsTemplate = {
  __typename?: 'ResultsTemplate';
  /** The workbook, in base64. */
  content: Scalars['String']['output'];
  /** A name for the file. */
  fileName: Scalars['String']['output'];
};

/** A household takes part again from today. 恢复参加。 */
export type ResumeHouseholdInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The mark. */
  pauseId: Scalars['ID']['input'];
  /** The version that was seen. */
  version: Scalars['Int']['input'];
};

/** What a reviewer does with a record. 核实决定。 */
export type ReviewDecision =
  | 'HIDE'
  | 'RETURN'
  | 'SHOW'
  | 'VERIFY';

/** Deciding about records. 核实记录。 */
export type ReviewRecordsInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The decision. */
  decision: ReviewDecision;
  /** The reason, needed to return or hide. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** At most fifty records. */
  recordIds: Array<Scalars['ID']['input']>;
};

/** What came of a batch. 批量结果。 */
export type ReviewResult = {
  __typename?: 'ReviewResult';
  /** Records that were decided. */
  done: Array<EvidenceRecord>;
  /** Records that were not, each with the reason. */
  refused: Array<RefusedReview>;
};

/** An office or duty that the viewer holds today. 岗位。 */
export type Role = {
  __typename?: 'Role';
  /** For a homeroom teacher: the class. */
  classId?: Maybe<Scalars['ID']['output']>;
  /** The name of the class this school year. */
  className?: Maybe<Scalars['String']['output']>;
  /** The id of the appointment. */
  id: Scalars['ID']['output'];
  /** Which office. */
  kind: RoleKind;
  /** Its Chinese title. */
  title: Scalars['String']['output'];
  /** The unit in which it is held. */
  unitId: Scalars['ID']['output'];
  /** The name of the unit. */
  unitName: Scalars['String']['output'];
};

/** Offices and duties held in a unit. 岗位。 */
export type RoleKind =
  | 'ACADEMIC_DIRECTOR'
  | 'COUNSELLOR'
  | 'COUNTY_OFFICER'
  | 'DEPUTY_PRINCIPAL'
  | 'HOMEROOM_TEACHER'
  | 'MORAL_DIRECTOR'
  | 'PLATFORM_OPERATOR'
  | 'PRINCIPAL'
  | 'SCHOOL_ADMINISTRATOR'
  | 'SCHOOL_DOCTOR'
  | 'TEACHER';

/** What an import does with a row: new, changed, left. 变化。 */
export type RosterChangeKind =
  | 'ADDED'
  | 'CHANGED'
  | 'LEFT';

/** One change that a commit would make. 变化明细。 */
export type RosterChangeLine = {
  __typename?: 'RosterChangeLine';
  /** Before and after, sensitive values masked. */
  detail: Scalars['String']['output'];
  /** The file; null for who stands in no sheet. */
  file?: Maybe<Scalars['String']['output']>;
  /** New, changed or left. */
  kind: RosterChangeKind;
  /** Row number. */
  row?: Maybe<Scalars['Int']['output']>;
  /** Whom or what it is about. */
  what: Scalars['String']['output'];
};

/** A column of a sheet and how it was understood. 列。 */
export type RosterColumn = {
  __typename?: 'RosterColumn';
  /** The heading as it stands. */
  header: Scalars['String']['output'];
  /** False for a column nobody expected. */
  known: Scalars['Boolean']['output'];
  /** The field it fills; null when the column is not read. */
  meaning?: Maybe<Scalars['String']['output']>;
};

/** What a column is. 一列读作什么。 */
export type RosterColumnInput = {
  /** Index of the column. */
  column: Scalars['Int']['input'];
  /** Key of the field; null: it is not imported. */
  field?: InputMaybe<Scalars['String']['input']>;
};

/** What a column may be read as. 可读作的项目。 */
export type RosterField = {
  __typename?: 'RosterField';
  /** Pass in `field`. */
  key: Scalars['String']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
};

/** One uploaded sheet. 表格。 */
export type RosterFile = {
  __typename?: 'RosterFile';
  /** Its columns. */
  columns: Array<RosterColumn>;
  /** Sheet row of the headings. */
  headerRow?: Maybe<Scalars['Int']['output']>;
  /** 班级, 教师, 课程, 任课 or 学生; null when not recognised. */
  kindName?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Rows with content. */
  rowCount: Scalars['Int']['output'];
};

/** What of an import must not happen unseen. 要当心的。 */
export type RosterHazards = {
  __typename?: 'RosterHazards';
  /** What looks like another school's sheets, gravest first, in Chinese. */
  alarms: Array<Scalars['String']['output']>;
  /** Whether a commit needs the name of the school. */
  asksSchoolName: Scalars['Boolean']['output'];
  /** Who leaves, kind by kind. */
  leaving: Array<RosterLeaving>;
  /** Whose name becomes another: all must be confirmed. */
  renamed: Array<RosterRename>;
};

/** One import of a school's spreadsheets. 名册导入。 */
export type RosterImport = {
  __typename?: 'RosterImport';
  /** Sheet rows that would be (were) added. */
  added: Scalars['Int']['output'];
  /** Sheet rows that differ from what the school has. */
  changed: Scalars['Int']['output'];
  /** Some of the changes: first what changes, then who left, then what is new. 变化明细。 */
  changes: Array<RosterChangeLine>;
  /** When it was begun. */
  createdAt: Scalars['Instant']['output'];
  /** Who began it. */
  createdBy: Scalars['String']['output'];
  /** Why the sheets could not be read. */
  failure?: Maybe<Scalars['String']['output']>;
  /** The sheets. */
  files: Array<RosterFile>;
  /** What of it must not happen unseen. */
  hazards: RosterHazards;
  /** The id of the import. */
  id: Scalars['ID']['output'];
  /** Rows that the school has and no sheet mentions any more. */
  left: Scalars['Int']['output'];
  /** Teachers who seem to be parents too. */
  offers: Array<JoinOffer>;
  /** Rows that cannot be imported. */
  refused: Array<RefusedRow>;
  /** Sheets with refused rows that can be taken away by an export of REFUSED_ROWS. 可下载的未导入行。 */
  refusedSheets: Array<RefusedSheet>;
  /** The school. */
  schoolId: Scalars['ID']['output'];
  /** The sheets with a few cells of each column, while they can be corrected; none afterwards. 核对列。 */
  sheets: Array<RosterSheet>;
  /** Where it stands. */
  state: RosterImportState;
  /** The Chinese chip of the state. */
  stateName: Scalars['String']['output'];
  /** Sheet rows that change nothing. */
  unchanged: Scalars['Int']['output'];
  /** Rows that hinder an undo, named; empty when nothing does or nothing is to be undone. */
  undoBlockedBy: Array<Scalars['String']['output']>;
  /** Where to upload the sheets, for an hour; null once they are there. */
  uploadUrl?: Maybe<Scalars['String']['output']>;
  /** Pass in `version` of a commit: what is written is what was looked at. */
  version: Scalars['Int']['output'];
  /** Whether the viewer may commit now (refused rows apart). */
  viewerCanCommit: Scalars['Boolean']['output'];
  /** Whether the viewer may ask for an undo. */
  viewerCanUndo: Scalars['Boolean']['output'];
  /** Things to look at. */
  warnings: Array<RosterWarning>;
};


/** One import of a school's spreadsheets. 名册导入。 */
export type RosterImportChangesArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<RosterChangeKind>;
  words?: InputMaybe<Scalars['String']['input']>;
};

/** One page of imports, newest first. */
export type RosterImportPage = {
  __typename?: 'RosterImportPage';
  /** Pass as `after` for the next page; null at the end. */
  nextCursor?: Maybe<Scalars['ID']['output']>;
  /** The imports of this page. */
  nodes: Array<RosterImport>;
};

/** Where an import of spreadsheets stands. 导入状态。 */
export type RosterImportState =
  | 'COMMITTED'
  | 'FAILED'
  | 'PREVIEWED'
  | 'READING'
  | 'UNDONE'
  | 'WAITING_FOR_FILES';

/** How many of the people who are there stand in no sheet. 离开的人。 */
export type RosterLeaving = {
  __typename?: 'RosterLeaving';
  /** So many that the name of the school must be typed. */
  isLarge: Scalars['Boolean']['output'];
  /** How many would leave (have left). */
  left: Scalars['Int']['output'];
  /** How many were there before. */
  present: Scalars['Int']['output'];
  /** 学生 or 教职工. */
  who: Scalars['String']['output'];
};

/** Somebody whose number has another name in the sheet than in the school. 姓名变了的人。 */
export type RosterRename = {
  __typename?: 'RosterRename';
  /** The name in the sheet. */
  after: Scalars['String']['output'];
  /** The name that the school has. */
  before: Scalars['String']['output'];
  /** The file. */
  file: Scalars['String']['output'];
  /** The number by which somebody was found, that of a pupil masked. */
  number: Scalars['String']['output'];
  /** Row number as the spreadsheet shows it. */
  row: Scalars['Int']['output'];
  /** 教师 or 学生. */
  sheetName: Scalars['String']['output'];
};

/** An uploaded sheet as it was understood, so that it can be corrected. 表格怎么读。 */
export type RosterSheet = {
  __typename?: 'RosterSheet';
  /** Its columns from left to right. */
  columns: Array<RosterSheetColumn>;
  /** What its columns may be. */
  fields: Array<RosterField>;
  /** Its first rows. */
  firstRows: Array<RosterSheetRow>;
  /** Sheet row of the headings. */
  headerRow?: Maybe<Scalars['Int']['output']>;
  /** Pass in `sheet`; from 0. */
  index: Scalars['Int']['output'];
  /** Whether somebody has said how it is to be read. */
  isCorrected: Scalars['Boolean']['output'];
  /** What it lists; null when not recognised. */
  kind?: Maybe<RosterSheetKind>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Rows with content. */
  rowCount: Scalars['Int']['output'];
};

/** A column of an uploaded sheet with a few of its cells, for whoever imports. 表格的列。 */
export type RosterSheetColumn = {
  __typename?: 'RosterSheetColumn';
  /** What it is read as; null when it is not read. */
  field?: Maybe<Scalars['String']['output']>;
  /** The heading as it stands; may be empty. */
  header: Scalars['String']['output'];
  /** Pass in `column`; from 0. */
  index: Scalars['Int']['output'];
  /** False for a column nobody expected. */
  known: Scalars['Boolean']['output'];
  /** Its letter in a spreadsheet. */
  letter: Scalars['String']['output'];
  /** Up to three different cells. */
  samples: Array<Scalars['String']['output']>;
};

/** How a sheet is to be read; with nothing but `sheet` the system guesses again. 一张表怎么读。 */
export type RosterSheetInput = {
  /** Columns that are something else; the others stay. */
  columns?: InputMaybe<Array<RosterColumnInput>>;
  /** Sheet row of the headings; they tell the columns anew. */
  headerRow?: InputMaybe<Scalars['Int']['input']>;
  /** What it lists. */
  kind?: InputMaybe<RosterSheetKind>;
  /** Index of the sheet. */
  sheet: Scalars['Int']['input'];
};

/** What a sheet lists. 表的种类。 */
export type RosterSheetKind =
  | 'CLASSES'
  | 'COURSES'
  | 'STAFF'
  | 'STUDENTS'
  | 'TEACHING';

/** A row that may hold the headings. 可当表头的行。 */
export type RosterSheetRow = {
  __typename?: 'RosterSheetRow';
  /** Row number as the spreadsheet shows it. */
  row: Scalars['Int']['output'];
  /** Its first cells. */
  text: Scalars['String']['output'];
};

/** Something to look at that hinders nothing. 提醒。 */
export type RosterWarning = {
  __typename?: 'RosterWarning';
  /** The file. */
  file: Scalars['String']['output'];
  /** The remark in Chinese. */
  message: Scalars['String']['output'];
  /** Row number; null for the whole file. */
  row?: Maybe<Scalars['Int']['output']>;
};

/** Where a round of evaluation stands. 评价的状态。 */
export type RoundStage =
  | 'CLOSED'
  | 'CLOSING_SOON'
  | 'NOT_STARTED'
  | 'OPEN'
  | 'PUBLISHED';

/** What is looked at. 检查项目。 */
export type SampleCheck = {
  __typename?: 'SampleCheck';
  /** Its id in the scheme. */
  id: Scalars['String']['output'];
  /** In words. */
  name: Scalars['String']['output'];
};

/** A class on the roll of a draw. 班级名单。 */
export type SampleClass = {
  __typename?: 'SampleClass';
  /** The class. */
  classId: Scalars['ID']['output'];
  /** Its pupils, by seat. */
  studentIds: Array<Scalars['ID']['output']>;
};

/** How many booklets of a draw stand there. 各状态份数。 */
export type SampleCount = {
  __typename?: 'SampleCount';
  /** How many. */
  count: Scalars['Int']['output'];
  /** Where they stand. */
  state: SampleState;
  /** In Chinese. */
  stateName: Scalars['String']['output'];
};

/** A draw of booklets by a seed. 一次抽查。 */
export type SampleDraw = {
  __typename?: 'SampleDraw';
  /** How many of each class at least. */
  atLeast: Scalars['Int']['output'];
  /** How many stand where; every state. */
  counts: Array<SampleCount>;
  /** When. */
  drawnAt: Scalars['Instant']['output'];
  /** By whom. */
  drawnBy: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Whether the term was over. */
  isAfterTerm: Scalars['Boolean']['output'];
  /** How many per cent of each class, rounded up. */
  percent: Scalars['Int']['output'];
  /** How many pupils were on that roll. */
  pupilCount: Scalars['Int']['output'];
  /** Why it was drawn. */
  reason: Scalars['String']['output'];
  /** The roll as it was, to draw the same again. 抽取名单。 */
  roll: Array<SampleClass>;
  /** Whose roll was drawn from. */
  rollOn: Scalars['LegalDate']['output'];
  /** By what lots were drawn: of each class those with the smallest SHA-256 of `seed:pupil`. 种子。 */
  seed: Scalars['String']['output'];
};

/** What somebody said of a booklet. 检查记录。 */
export type SampleNote = {
  __typename?: 'SampleNote';
  /** When. */
  at: Scalars['Instant']['output'];
  /** By whom. */
  by: Scalars['String']['output'];
  /** The checks that were not well, in words. */
  failed: Array<Scalars['String']['output']>;
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The number of the version; 0 before the first. */
  seenNumber: Scalars['Int']['output'];
  /** Where the booklet stood then. */
  state: SampleState;
  /** In Chinese. */
  stateName: Scalars['String']['output'];
  /** A suggestion; empty when none. */
  suggestion: Scalars['String']['output'];
  /** The finding, the answer, or what was seen. */
  words: Scalars['String']['output'];
};

/** Where a booklet that was drawn stands. 抽查状态。 */
export type SampleState =
  | 'ANSWERED'
  | 'FINE'
  | 'FOUND'
  | 'SETTLED'
  | 'WAITING';

/** A booklet that was drawn. 抽中的报告单（册）。 */
export type SampledBooklet = {
  __typename?: 'SampledBooklet';
  /** The class of that day. */
  classId: Scalars['ID']['output'];
  /** Its name in that school year. */
  className: Scalars['String']['output'];
  /** Basis points, rounded down; null before it is published. */
  completeness?: Maybe<Scalars['Int']['output']>;
  /** The draw. */
  drawId: Scalars['ID']['output'];
  /** When it was drawn. */
  drawnAt: Scalars['Instant']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** The number of the version that counts; 0 before the first is published. */
  latest: Scalars['Int']['output'];
  /** The number of the version that was spoken of last. */
  seenNumber: Scalars['Int']['output'];
  /** Where it stands. */
  state: SampleState;
  /** In Chinese. */
  stateName: Scalars['String']['output'];
  /** The pupil. */
  studentId: Scalars['ID']['output'];
  /** The name. */
  studentName: Scalars['String']['output'];
  /** The term of the booklet. */
  termId: Scalars['ID']['output'];
  /** The term by name. */
  termName: Scalars['String']['output'];
  /** Whether the viewer may answer the finding now. */
  viewerCanAnswer: Scalars['Boolean']['output'];
  /** Whether the viewer may look it through now. */
  viewerCanInspect: Scalars['Boolean']['output'];
  /** Whether the viewer may look a second time now. */
  viewerCanLookAgain: Scalars['Boolean']['output'];
  /** Why the viewer may not do what comes next; null when they may. */
  viewerWaitsFor?: Maybe<Scalars['String']['output']>;
};

/** A booklet that was drawn, whole. 检查表。 */
export type SampledBookletDetail = {
  __typename?: 'SampledBookletDetail';
  /** The booklet. */
  booklet: SampledBooklet;
  /** What is looked at, in the order of the scheme. */
  checks: Array<SampleCheck>;
  /** What was said, oldest first. */
  notes: Array<SampleNote>;
};

/** One page of them. 抽查名单。 */
export type SampledBookletPage = {
  __typename?: 'SampledBookletPage';
  /** Cursor of the next page. */
  nextCursor?: Maybe<Scalars['ID']['output']>;
  /** In the order that was asked for. */
  nodes: Array<SampledBooklet>;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** How booklets that were drawn are put in order: by class and seat, by name, by what waits. 排序。 */
export type SampledSort =
  | 'CLASS'
  | 'NAME'
  | 'STATE';

/** The draws of a school and term. 抽查。 */
export type Sampling = {
  __typename?: 'Sampling';
  /** Newest first. */
  draws: Array<SampleDraw>;
  /** The clause that demands it; null when none does. 依据。 */
  law?: Maybe<Scalars['String']['output']>;
  /** Per cent by the scheme; null where it has no samples. */
  percent?: Maybe<Scalars['Int']['output']>;
  /** The school. */
  schoolId: Scalars['ID']['output'];
  /** The term. */
  termId: Scalars['ID']['output'];
  /** The term by name. */
  termName: Scalars['String']['output'];
};

/** Entering body measures of the running term. 填写身体数据。 */
export type SaveBodyMeasuresInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The pupil. */
  studentId: Scalars['ID']['input'];
  /** The measures. */
  values: Array<BodyValueInput>;
};

/** Keeping the class photo of this term. 上传班级合影。 */
export type SaveClassPhotoInput = {
  /** Why it takes the place of another. */
  because?: InputMaybe<Scalars['String']['input']>;
  /** Children who are not on it, or blurred. */
  children: Array<ClassPhotoChildInput>;
  /** The class. */
  classId: Scalars['ID']['input'];
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The uploaded photo. */
  photoId: Scalars['ID']['input'];
  /** When it was taken. */
  takenOn: Scalars['LegalDate']['input'];
  /** A few words below it. */
  words: Scalars['String']['input'];
};

/** Keeping or handing in a form about one child. 保存或提交评价。 */
export type SaveEvaluationInput = {
  /** All answers. */
  answers: Array<AnswerInput>;
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The comment; empty where the form has none. */
  comment: Scalars['String']['input'];
  /** The course, for a teacher. */
  course?: InputMaybe<Scalars['String']['input']>;
  /** The round. */
  roundId: Scalars['ID']['input'];
  /** About whom. */
  studentId: Scalars['ID']['input'];
  /** False keeps a draft. 提交，或只存草稿。 */
  submit: Scalars['Boolean']['input'];
  /** The version that was seen; null when nothing was written yet. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** Who wrote on the paper that is typed; only of classmates. 代录。 */
  writerId?: InputMaybe<Scalars['ID']['input']>;
};

/** Keeping or handing in the forms of many children, each by itself. 批量保存评价。 */
export type SaveEvaluationsInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The course, for a teacher. */
  course?: InputMaybe<Scalars['String']['input']>;
  /** The round. */
  roundId: Scalars['ID']['input'];
  /** The children, at most a hundred. */
  rows: Array<EvaluationRowInput>;
  /** False keeps drafts. */
  submit: Scalars['Boolean']['input'];
};

/** Saying how one wishes to be told. 消息习惯。 */
export type SaveMessageHabitInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** From which hour of the day, 7 or later. */
  fromHour: Scalars['Int']['input'];
  /** Once a week, on Saturday, and not day by day. */
  isWeekly: Scalars['Boolean']['input'];
  /** Until which hour, 20 or earlier. */
  untilHour: Scalars['Int']['input'];
};

/** Keeping a phrase. 保存常用语。 */
export type SavePhraseInput = {
  /** A class of the school with which one works. */
  classId: Scalars['ID']['input'];
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The phrase to change; absent for a new one. */
  phraseId?: InputMaybe<Scalars['ID']['input']>;
  /** Whose it is to be. */
  scope: PhraseScope;
  /** Its words, at most three hundred characters. */
  text: Scalars['String']['input'];
  /** The version that was seen. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** Keeping or handing in a record. 保存或提交记录。 */
export type SaveRecordInput = {
  /** In which role, for who has several. */
  as?: InputMaybe<Recorder>;
  /** Category of the scheme. */
  category: Scalars['String']['input'];
  /** The class. */
  classId: Scalars['ID']['input'];
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** Typed fields. */
  fields: Array<FieldValueInput>;
  /** When it happened. */
  happenedOn: Scalars['LegalDate']['input'];
  /** Photos in their order. */
  photoIds: Array<Scalars['ID']['input']>;
  /** The record to change; absent for a new one. */
  recordId?: InputMaybe<Scalars['ID']['input']>;
  /** The school. */
  schoolId: Scalars['ID']['input'];
  /** The children it is about; empty for the class as a whole. */
  studentIds: Array<Scalars['ID']['input']>;
  /** False keeps a draft. */
  submit: Scalars['Boolean']['input'];
  /** The version that was seen. */
  version?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be said. */
  words: Scalars['String']['input'];
};

/** Entering results of a class: all of them or none. 录入成绩。 */
export type SaveResultsInput = {
  /** The cells, at most a thousand. */
  cells: Array<ResultCellInput>;
  /** The class. */
  classId: Scalars['ID']['input'];
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
};

/** Keeping a group of children to tag. 保存分组。 */
export type SaveTagGroupInput = {
  /** The class. */
  classId: Scalars['ID']['input'];
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The group to change; absent for a new one. */
  groupId?: InputMaybe<Scalars['ID']['input']>;
  /** Its name, at most twenty characters. */
  name: Scalars['String']['input'];
  /** Its children. */
  studentIds: Array<Scalars['ID']['input']>;
  /** The version that was seen. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What a batch did, child by child. */
export type SavedEvaluations = {
  __typename?: 'SavedEvaluations';
  /** The desk as it is now. */
  desk: CommentDesk;
  /** The others; what was typed is still the client’s. */
  refused: Array<RefusedEvaluation>;
  /** The children whose forms were kept. */
  saved: Array<Scalars['ID']['output']>;
};

/** Which pictures of the signed paper are kept. 签好的接收单照片。 */
export type ScanReceiptInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** In order: the hash of one that is kept, or the ticket that `POST /uploads/receipts/…` answered. */
  pages: Array<Scalars['String']['input']>;
  /** The school. */
  schoolId: Scalars['ID']['input'];
  /** The term. */
  termId: Scalars['ID']['input'];
  /** The version that was seen. */
  version: Scalars['Int']['input'];
};

/** The scheme that binds a class today. 评价方案。 */
export type Scheme = {
  __typename?: 'Scheme';
  /** The categories in which a role may record. */
  categories: Array<SchemeCategory>;
  /** The documents behind it. 依据的文件。 */
  cites: Array<Scalars['String']['output']>;
  /** Every node of the tree, depth first. */
  dimensions: Array<SchemeDimension>;
  /** Reasons for a flower from a teacher of a course. */
  flowerReasons: Array<FlowerReason>;
  /** The forms of a rater in a phase, for this grade. */
  forms: Array<EvaluationForm>;
  /** The id of its version, which records keep. */
  id: Scalars['ID']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
  /** The number of its version. */
  versionNumber: Scalars['Int']['output'];
};


/** The scheme that binds a class today. 评价方案。 */
export type SchemeCategoriesArgs = {
  role: Recorder;
};


/** The scheme that binds a class today. 评价方案。 */
export type SchemeFlowerReasonsArgs = {
  course?: InputMaybe<Scalars['String']['input']>;
};


/** The scheme that binds a class today. 评价方案。 */
export type SchemeFormsArgs = {
  phase: Phase;
  rater: Rater;
};

/** A category of evidence. 记录类别。 */
export type SchemeCategory = {
  __typename?: 'SchemeCategory';
  /** Children, or the class. */
  about: RecordAbout;
  /** Its node of the tree. */
  dimension?: Maybe<Scalars['ID']['output']>;
  /** Examples of activities. 活动实例。 */
  examples: Array<Scalars['String']['output']>;
  /** What is filled in. */
  fields: Array<SchemeField>;
  /** Its id in the scheme. */
  id: Scalars['ID']['output'];
  /** The clause that names it, if any. 依据。 */
  law?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Photos at most. */
  photosMax: Scalars['Int']['output'];
  /** Photos at least. */
  photosMin: Scalars['Int']['output'];
  /** Whether a public notice may show it. */
  shownInNotice: Scalars['Boolean']['output'];
  /** Who verifies; empty where nobody needs to. */
  verifiedBy: Array<Verifier>;
};

/** A node of the tree of dimensions. 维度与指标。 */
export type SchemeDimension = {
  __typename?: 'SchemeDimension';
  /** One sentence about it. */
  description?: Maybe<Scalars['String']['output']>;
  /** The dimension (first level) under which it stands. */
  dimensionId: Scalars['ID']['output'];
  /** Its id in the scheme. */
  id: Scalars['ID']['output'];
  /** Its level, 1 to 5. */
  level: Scalars['Int']['output'];
  /** Onto which of the five it maps. */
  mapsTo: MinistryDimension;
  /** Its name. */
  name: Scalars['String']['output'];
  /** The node above. */
  parentId?: Maybe<Scalars['ID']['output']>;
  /** Palette slot, 1 to 8. 色板位置。 */
  slot: Scalars['Int']['output'];
};

/** A field to fill in. 填写项。 */
export type SchemeField = {
  __typename?: 'SchemeField';
  /** What can be chosen; empty for other types. */
  choices: Array<Scalars['String']['output']>;
  /** Its id in the category. */
  id: Scalars['ID']['output'];
  /** What stands beside it. */
  label: Scalars['String']['output'];
  /** Greatest length or value; hours in hundredths. */
  max?: Maybe<Scalars['Int']['output']>;
  /** Least length or value; hours in hundredths. */
  min?: Maybe<Scalars['Int']['output']>;
  /** Whether it must be filled in. */
  required: Scalars['Boolean']['output'];
  /** What it takes. */
  type: FieldType;
  /** Unit of the value. */
  unit?: Maybe<Scalars['String']['output']>;
};

/** A scheme that ships with the system. 预置方案。 */
export type SchemePreset = {
  __typename?: 'SchemePreset';
  /** The documents behind it. 依据的文件。 */
  cites: Array<Scalars['String']['output']>;
  /** Its code. */
  code: Scalars['ID']['output'];
  /** The earliest day on which it can be taken up. */
  effectiveFrom: Scalars['LegalDate']['output'];
  /** The last day of its validity. */
  expires?: Maybe<Scalars['LegalDate']['output']>;
  /** Stages it is meant for. */
  stages: Array<Stage>;
  /** Its title. */
  title: Scalars['String']['output'];
};

/** A version of a scheme in a school. 方案版本。 */
export type SchemeVersion = {
  __typename?: 'SchemeVersion';
  /** From when it is in force. */
  effectiveFrom: Scalars['LegalDate']['output'];
  /** The id of the version. */
  id: Scalars['ID']['output'];
  /** Its number. */
  number: Scalars['Int']['output'];
  /** Its state in Chinese. */
  stateName: Scalars['String']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
};

/** A class as a cohort; its name follows the grade. 班级。 */
export type SchoolClass = {
  __typename?: 'SchoolClass';
  /** Year of entry of the cohort. 入学年份。 */
  entryYear: Scalars['Int']['output'];
  /** Grade 1 to 12 this school year. */
  grade: Scalars['Int']['output'];
  /** The name of the grade. */
  gradeName: Scalars['String']['output'];
  /** Its homeroom teacher today. 班主任。 */
  homeroomTeacherName?: Maybe<Scalars['String']['output']>;
  /** The id of the class. */
  id: Scalars['ID']['output'];
  /** Its name this school year: 三年级（2）班. */
  name: Scalars['String']['output'];
  /** Number of the class in its cohort. 班号。 */
  number: Scalars['Int']['output'];
  /** The school. */
  schoolId: Scalars['ID']['output'];
  /** The name of the school. */
  schoolName: Scalars['String']['output'];
  /** Pupils on the roll today. */
  studentCount: Scalars['Int']['output'];
};

/** Whether the school teaches on a day. 一天上课还是不上课。 */
export type SchoolDayInput = {
  /** The day. */
  day: Scalars['LegalDate']['input'];
  /** Whether the school teaches on it. */
  isSchoolDay: Scalars['Boolean']['input'];
};

/** A person of a school with the account, for who keeps the rolls or leads the class. 人员。 */
export type SchoolPerson = {
  __typename?: 'SchoolPerson';
  /** Whose guardian they are; empty for who is none. */
  children: Array<GuardedChild>;
  /** The person. */
  id: Scalars['ID']['output'];
  /** Until when a printed code holds; null without one. */
  invitedUntil?: Maybe<Scalars['Instant']['output']>;
  /** The day of the last sign-in; null when there was none. */
  lastSignInOn?: Maybe<Scalars['LegalDate']['output']>;
  /** Name. */
  name: Scalars['String']['output'];
  /** A guardian's phone, masked. 手机号（遮盖）。 */
  phoneMasked?: Maybe<Scalars['String']['output']>;
  /** Where they are a pupil; null for who is none. */
  pupil?: Maybe<PupilPlace>;
  /** What they are on the staff; null for who is not. */
  staff?: Maybe<StaffPerson>;
  /** How far the account is. */
  state: AccountState;
  /** The same in words. */
  stateName: Scalars['String']['output'];
};

/** A page of the people of a school. 人员名单。 */
export type SchoolPersonPage = {
  __typename?: 'SchoolPersonPage';
  /** Where the next page begins; null on the last. */
  nextCursor?: Maybe<Scalars['ID']['output']>;
  /** This page. */
  nodes: Array<SchoolPerson>;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** By what a school is assessed for a term; frozen after its end. 学校考核表。 */
export type SchoolSheet = {
  __typename?: 'SchoolSheet';
  /** The bands, highest first. */
  bands: Array<SheetBand>;
  /** The last day that counts. */
  countedThrough: Scalars['LegalDate']['output'];
  /** Days that are counted. */
  dayCount: Scalars['Int']['output'];
  /** When it was frozen; null while it changes. */
  frozenAt?: Maybe<Scalars['Instant']['output']>;
  /** Who froze it. */
  frozenBy?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of what was frozen. 内容指纹。 */
  hash?: Maybe<Scalars['String']['output']>;
  /** Pupils that are counted. */
  pupilCount: Scalars['Int']['output'];
  /** The rates in the order of the scheme. */
  rates: Array<SheetRateLine>;
  /** The scheme by which it is judged. */
  schemeTitle: Scalars['String']['output'];
  /** The school. */
  schoolId: Scalars['ID']['output'];
  /** Its name. */
  schoolName: Scalars['String']['output'];
  /** Teachers that are counted. */
  teacherCount: Scalars['Int']['output'];
  /** The term. */
  termId: Scalars['ID']['output'];
  /** The term by name. */
  termName: Scalars['String']['output'];
  /** What the scheme calls the sheet. */
  title: Scalars['String']['output'];
  /** The points of all rates together. */
  total: Scalars['Int']['output'];
  /** The verdict; null below all of them, or where a rate is out of nobody. */
  verdict?: Maybe<Scalars['String']['output']>;
  /** The verdicts, highest first. */
  verdicts: Array<SheetVerdict>;
  /** Whether the viewer may freeze it now. */
  viewerCanFreeze: Scalars['Boolean']['output'];
};

/** What a section of the booklet shows. 报告单（册）的部分。 */
export type SectionKind =
  | 'BODY_MEASURES'
  | 'CLASS_PHOTO'
  | 'COVER'
  | 'DIMENSION'
  | 'FLOWERS'
  | 'GUARDIAN_MESSAGE'
  | 'HOMEROOM_COMMENT'
  | 'PEER_EVALUATION'
  | 'RESULTS'
  | 'SELF_EVALUATION'
  | 'SUBJECT_EVALUATIONS';

/** Who is in the evaluation group of a class beside its leader. 设置评价小组。 */
export type SetClassGroupInput = {
  /** The class. */
  classId: Scalars['ID']['input'];
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** All members beside the leader; who is left out leaves today. */
  personIds: Array<Scalars['ID']['input']>;
  /** The version that was seen. */
  version: Scalars['Int']['input'];
};

/** Who leads a class from today. 安排班主任。 */
export type SetHomeroomTeacherInput = {
  /** The class. */
  classId: Scalars['ID']['input'];
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** Who was seen there. */
  seenStaffId?: InputMaybe<Scalars['ID']['input']>;
  /** The member of staff; nobody when absent. */
  staffId?: InputMaybe<Scalars['ID']['input']>;
  /** The term of the table that is answered. */
  termId?: InputMaybe<Scalars['ID']['input']>;
};

/** Days of a term on which the school teaches after all, or does not. 改上课日。 */
export type SetSchoolDaysInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The days that change; all others stay. */
  days: Array<SchoolDayInput>;
  /** The school. */
  schoolId: Scalars['ID']['input'];
  /** The term. */
  termId: Scalars['ID']['input'];
};

/** Who teaches a course to a class in a term. 安排任课。 */
export type SetTeachingInput = {
  /** The class. */
  classId: Scalars['ID']['input'];
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The course. */
  courseId: Scalars['ID']['input'];
  /** Who was seen there. */
  seenStaffIds: Array<Scalars['ID']['input']>;
  /** Everybody who teaches it; none when nobody does. */
  staffIds: Array<Scalars['ID']['input']>;
  /** The term; the running one when absent. */
  termId?: InputMaybe<Scalars['ID']['input']>;
};

/** The first and last day of a term. 改学期起止。 */
export type SetTermDaysInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** Last day. */
  endsOn: Scalars['LegalDate']['input'];
  /** The school. */
  schoolId: Scalars['ID']['input'];
  /** First day; of a term that runs as it is. */
  startsOn: Scalars['LegalDate']['input'];
  /** The term. */
  termId: Scalars['ID']['input'];
  /** The version of the calendar that was seen. */
  version: Scalars['Int']['input'];
};

/** Sex by GB/T 2261.1. 性别。 */
export type Sex =
  | 'FEMALE'
  | 'MALE';

/** A band of a rate with its points. 档次。 */
export type SheetBand = {
  __typename?: 'SheetBand';
  /** From how many per cent, inclusive. */
  fromPercent: Scalars['Int']['output'];
  /** The points it gives. */
  points: Scalars['Int']['output'];
};

/** One class in a rate, in the order of the classes. 班级。 */
export type SheetClass = {
  __typename?: 'SheetClass';
  /** The class. */
  classId: Scalars['ID']['output'];
  /** Out of how many. */
  denominator: Scalars['Int']['output'];
  /** Its name in that school year. */
  name: Scalars['String']['output'];
  /** What counts of it. */
  numerator: Scalars['Int']['output'];
};

/** What a school's sheet rates. 考核项目。 */
export type SheetRate =
  | 'ACCOUNTS'
  | 'ACTIVITY'
  | 'BOOKLETS'
  | 'HOUSEHOLDS'
  | 'TEACHERS';

/** One rate of a sheet. 考核项目的一行。 */
export type SheetRateLine = {
  __typename?: 'SheetRateLine';
  /** Basis points, rounded down, only to be shown; null out of nobody. */
  basisPoints?: Maybe<Scalars['Int']['output']>;
  /** The same by class; none for teachers. */
  classes: Array<SheetClass>;
  /** Out of how many; 0 where there is nobody to count. */
  denominator: Scalars['Int']['output'];
  /** How it is counted, in words. */
  formula: Scalars['String']['output'];
  /** Which rate. */
  kind: SheetRate;
  /** The clause that demands it; null when none does. 依据。 */
  law?: Maybe<Scalars['String']['output']>;
  /** How many more are missing to the next band; null in the highest. */
  missingToNext?: Maybe<Scalars['Int']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** What counts. */
  numerator: Scalars['Int']['output'];
  /** Points by the exact fraction; null out of nobody. */
  points?: Maybe<Scalars['Int']['output']>;
};

/** One person behind a figure. 名单的一行。 */
export type SheetRow = {
  __typename?: 'SheetRow';
  /** A pupil's class; null for a teacher. */
  className?: Maybe<Scalars['String']['output']>;
  /** The pupil, or the person of a teacher. */
  id: Scalars['ID']['output'];
  /** Whether the person counts. */
  isCounted: Scalars['Boolean']['output'];
  /** What is still to be done, in words. */
  missing: Array<Scalars['String']['output']>;
  /** The name. */
  name: Scalars['String']['output'];
  /** How often: once, or on how many days. */
  times: Scalars['Int']['output'];
};

/** One page of the persons behind a figure. 名单。 */
export type SheetRowPage = {
  __typename?: 'SheetRowPage';
  /** Cursor of the next page. */
  nextCursor?: Maybe<Scalars['ID']['output']>;
  /** By class and seat, then teachers; never a ranking. */
  nodes: Array<SheetRow>;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** How persons behind a figure are put in order: by class and seat, or by name. 排序。 */
export type SheetRowSort =
  | 'CLASS'
  | 'NAME';

/** A verdict on a total. 评定。 */
export type SheetVerdict = {
  __typename?: 'SheetVerdict';
  /** Whether that many points are enough; else it takes more. */
  inclusive: Scalars['Boolean']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** The points at which it begins. */
  points: Scalars['Int']['output'];
};

/** One sign-in or failed try. 登录记录。 */
export type SignIn = {
  __typename?: 'SignIn';
  /** When. */
  at: Scalars['Instant']['output'];
  /** On what device. */
  device: Scalars['String']['output'];
  /** The id of the entry. */
  id: Scalars['ID']['output'];
  /** False for a wrong password. */
  succeeded: Scalars['Boolean']['output'];
};

/** Signing in with an account name and password. 登录。 */
export type SignInInput = {
  /** Phone, or 工号@学校代码. */
  account: Scalars['String']['input'];
  /** Password. */
  password: Scalars['String']['input'];
};

/** A session just opened. 已登录。 */
export type SignedIn = {
  __typename?: 'SignedIn';
  /** Until when it holds. */
  expiresAt: Scalars['Instant']['output'];
  /** Who is signed in. */
  me: Me;
  /** The secret of this device; sent as `Authorization: Bearer`. Answered this once. */
  token: Scalars['String']['output'];
};

/** A member of staff without an account. 教职工。 */
export type StaffAccount = {
  __typename?: 'StaffAccount';
  /** The member of staff. */
  id: Scalars['ID']['output'];
  /** Main subject. */
  mainSubject?: Maybe<Scalars['String']['output']>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Staff number. 工号。 */
  staffNumber: Scalars['String']['output'];
};

/** How far an account is. 账号状态。 */
export type StaffAccountState =
  | 'FIRST_PASSWORD'
  | 'NONE'
  | 'OPEN';

/** A member of staff as who keeps the rolls finds them. 教职工。 */
export type StaffPerson = {
  __typename?: 'StaffPerson';
  /** The member of staff. */
  id: Scalars['ID']['output'];
  /** Main subject. */
  mainSubject?: Maybe<Scalars['String']['output']>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Staff number. 工号。 */
  staffNumber: Scalars['String']['output'];
  /** How far the account is. */
  state: StaffAccountState;
  /** The same in words. */
  stateName: Scalars['String']['output'];
  /** What the offices held today are called. */
  titles: Array<Scalars['String']['output']>;
  /** Why the viewer cannot reset the password; null when they can. 不能重置的原因。 */
  whyNotReset?: Maybe<Scalars['String']['output']>;
};

/** A page of the staff. 教职工名单。 */
export type StaffPersonPage = {
  __typename?: 'StaffPersonPage';
  /** Where the next page begins; null on the last. */
  nextCursor?: Maybe<Scalars['ID']['output']>;
  /** This page. */
  nodes: Array<StaffPerson>;
  /** How many there are on all pages. */
  totalCount: Scalars['Int']['output'];
};

/** What is asked of a teacher in a month, whatever the class, and what is done. 我的数量要求。 */
export type StaffQuota = {
  __typename?: 'StaffQuota';
  /** What a record of it is about: children, or the class as a whole; null for flowers. */
  about?: Maybe<RecordAbout>;
  /** Category of the scheme; null for flowers. */
  category?: Maybe<Scalars['String']['output']>;
  /** The classes for which it is asked; captures of all of them count. */
  classIds: Array<Scalars['ID']['output']>;
  /** Their names, in the same order. */
  classNames: Array<Scalars['String']['output']>;
  /** Days left, today included; 0 when over. */
  daysLeft: Scalars['Int']['output'];
  /** How many there are. */
  done: Scalars['Int']['output'];
  /** How many are asked for in the month. */
  due: Scalars['Int']['output'];
  /** What one might record for it; empty where nothing is named. 活动实例。 */
  examples: Array<Scalars['String']['output']>;
  /** The id of the quota in the scheme. */
  id: Scalars['ID']['output'];
  /** The last day. */
  lastDay: Scalars['LegalDate']['output'];
  /** The clause that demands it; null when no document does. 依据。 */
  law?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Palette slot of its dimension. */
  slot?: Maybe<Scalars['Int']['output']>;
  /** Photos, records, either, or flowers. */
  unit: QuotaUnit;
};

/** The month of a member of staff in a school. 我的这个月。 */
export type StaffQuotas = {
  __typename?: 'StaffQuotas';
  /** The month that is shown; null without a term. */
  month?: Maybe<Scalars['String']['output']>;
  /** The months of this term that have begun, 2026-09 first. */
  months: Array<Scalars['String']['output']>;
  /** What is asked, each once. */
  quotas: Array<StaffQuota>;
};

/** Stages of schooling. 学段。 */
export type Stage =
  | 'JUNIOR'
  | 'PRIMARY'
  | 'SENIOR';

/** Announcing a photo. 准备上传照片。 */
export type StartPhotoInput = {
  /** What is blurred before anything is kept. */
  blurs?: InputMaybe<Array<BlurInput>>;
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The school. */
  schoolId: Scalars['ID']['input'];
};

/** Beginning an import. 开始导入。 */
export type StartRosterImportInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The school. */
  schoolId: Scalars['ID']['input'];
};

/** A pupil, as far as the viewer may see. 学生。 */
export type Student = {
  __typename?: 'Student';
  /** Birth date; null for whom it is no business. */
  birthOn?: Maybe<Scalars['LegalDate']['output']>;
  /** The class of today; null for who has left. */
  classId?: Maybe<Scalars['ID']['output']>;
  /** Its name this school year. */
  className?: Maybe<Scalars['String']['output']>;
  /** Identity paper, masked; null for whom it is no business. */
  documentMasked?: Maybe<Scalars['String']['output']>;
  /** Guardians with masked phones; null for whom it is no business. 监护人。 */
  guardians?: Maybe<Array<GuardianContact>>;
  /** The id of the pupil. */
  id: Scalars['ID']['output'];
  /** Pinyin initials. */
  initials: Scalars['String']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** 学籍号, masked; null for whom it is no business. */
  rollNumberMasked?: Maybe<Scalars['String']['output']>;
  /** The school. */
  schoolId: Scalars['ID']['output'];
  /** The name of the school. */
  schoolName: Scalars['String']['output'];
  /** Number in the class. */
  seatNumber?: Maybe<Scalars['Int']['output']>;
  /** Sex. */
  sex: Sex;
  /** Its stage; by it the pupil has a playful face or a sober one. */
  stage?: Maybe<Stage>;
  /** Guardian, the pupil, or somebody who works with the pupil. */
  viewerIs: StudentRelation;
};

/** One page of pupils. */
export type StudentPage = {
  __typename?: 'StudentPage';
  /** Pass as `after` for the next page; null at the end. */
  nextCursor?: Maybe<Scalars['ID']['output']>;
  /** The pupils of this page. */
  nodes: Array<ClassStudent>;
  /** All pupils that match. */
  totalCount: Scalars['Int']['output'];
};

/** How the viewer stands to a pupil. 与学生的关系。 */
export type StudentRelation =
  | 'GUARDIAN'
  | 'SELF'
  | 'STAFF';

/** A result in a subject. 学科成绩。 */
export type SubjectResult = {
  __typename?: 'SubjectResult';
  /** When it was entered. */
  enteredAt: Scalars['Instant']['output'];
  /** The id of the result. */
  id: Scalars['ID']['output'];
  /** The level of the scheme. */
  level: Scalars['String']['output'];
  /** Its name. 等级。 */
  levelName: Scalars['String']['output'];
  /** Hundredths of a mark; null where only a level was entered, or for whom marks are no business. 分数。 */
  mark?: Maybe<Scalars['Int']['output']>;
  /** The subject of the scheme. */
  subject: Scalars['String']['output'];
  /** Its name. */
  subjectName: Scalars['String']['output'];
  /** Its version, to be sent back with a change. */
  version: Scalars['Int']['output'];
};

/** A file that can be fetched once. 可下载一次的表格。 */
export type TableDownload = {
  __typename?: 'TableDownload';
  /** Until when it can be fetched. */
  expiresAt: Scalars['Instant']['output'];
  /** The export, as it stands in the record. */
  exportId: Scalars['ID']['output'];
  /** What the file is called. */
  fileName: Scalars['String']['output'];
  /** How many rows it has. */
  rowCount: Scalars['Int']['output'];
  /** From where it is fetched, by whoever asked for it. */
  url: Scalars['String']['output'];
};

/** That somebody took a table away. 导出记录。 */
export type TableExport = {
  __typename?: 'TableExport';
  /** When the file was fetched; null when it was not. */
  fetchedAt?: Maybe<Scalars['Instant']['output']>;
  /** How it was narrowed, in words; empty for all rows. */
  filters: Scalars['String']['output'];
  /** Its id. */
  id: Scalars['ID']['output'];
  /** For what, by kind. */
  purpose: ExportPurpose;
  /** The kind in words. */
  purposeName: Scalars['String']['output'];
  /** For what, in words. */
  purposeWords: Scalars['String']['output'];
  /** By what post. */
  requestedAs: Scalars['String']['output'];
  /** When it was asked for. */
  requestedAt: Scalars['Instant']['output'];
  /** Who, by name. */
  requestedBy: Scalars['String']['output'];
  /** How many rows. */
  rowCount: Scalars['Int']['output'];
  /** The table. */
  table: ExportedTable;
  /** What the table is called. */
  tableName: Scalars['String']['output'];
  /** Of what it was: a class, a term. */
  title: Scalars['String']['output'];
};

/** One page of exports. 导出记录。 */
export type TableExportPage = {
  __typename?: 'TableExportPage';
  /** Cursor of the next page. */
  nextCursor?: Maybe<Scalars['ID']['output']>;
  /** Newest first. */
  nodes: Array<TableExport>;
};

/** The viewer's own group of children to tag. 标记分组。 */
export type TagGroup = {
  __typename?: 'TagGroup';
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its children who are in the class today. */
  studentIds: Array<Scalars['ID']['output']>;
  /** The version that is seen. */
  version: Scalars['Int']['output'];
};

/** A class that the viewer teaches, leads or evaluates this term. 任教班级。 */
export type TaughtClass = {
  __typename?: 'TaughtClass';
  /** What the viewer teaches it. */
  courseNames: Array<Scalars['String']['output']>;
  /** Whether the viewer is its homeroom teacher. */
  isHomeroom: Scalars['Boolean']['output'];
  /** Whether the viewer is in its evaluation group. 评价小组成员。 */
  isInGroup: Scalars['Boolean']['output'];
  /** The class. */
  schoolClass: SchoolClass;
};

/** A course of a class that somebody teaches. */
export type TeachingCell = {
  __typename?: 'TeachingCell';
  /** The course. */
  courseId: Scalars['ID']['output'];
  /** Who teaches it, by staff number. */
  teachers: Array<TeachingPerson>;
};

/** A class, a row of the table. 班级的任课。 */
export type TeachingClass = {
  __typename?: 'TeachingClass';
  /** What it is taught. */
  cells: Array<TeachingCell>;
  /** The class. */
  classId: Scalars['ID']['output'];
  /** Its name in that term. */
  className: Scalars['String']['output'];
  /** Its homeroom teacher today. 班主任。 */
  homeroom?: Maybe<TeachingPerson>;
};

/** What copying the teaching of the term before would do; nothing is written. 照抄上学期的预览。 */
export type TeachingCopy = {
  __typename?: 'TeachingCopy';
  /** The term that is copied. */
  formerTermName?: Maybe<Scalars['String']['output']>;
  /** Every line. */
  lines: Array<TeachingCopyLine>;
  /** The term. */
  termId: Scalars['ID']['output'];
  /** Lines that would be written. */
  toCopy: Scalars['Int']['output'];
};

/** One line of what a copy does. 照抄的一行。 */
export type TeachingCopyLine = {
  __typename?: 'TeachingCopyLine';
  /** The class. */
  className: Scalars['String']['output'];
  /** A key of the line. */
  id: Scalars['String']['output'];
  /** What becomes of it. */
  state: TeachingCopyState;
  /** The same in words. */
  stateName: Scalars['String']['output'];
  /** The course, or 班主任. */
  what: Scalars['String']['output'];
  /** The teacher of the term before; empty when nobody is known. */
  who: Scalars['String']['output'];
};

/** What becomes of a line of the term before. 照抄的结果。 */
export type TeachingCopyState =
  | 'ARRANGED'
  | 'CLASS_ENDED'
  | 'COPIED'
  | 'COURSE_ENDED'
  | 'HELD'
  | 'LEFT'
  | 'VACANT';

/** A course, a column of the table. 学科。 */
export type TeachingCourse = {
  __typename?: 'TeachingCourse';
  /** The course. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** Who stands in a cell of the table. 任课教师。 */
export type TeachingPerson = {
  __typename?: 'TeachingPerson';
  /** Whether they have left the school. 已离校。 */
  hasLeft: Scalars['Boolean']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** The member of staff. */
  staffId: Scalars['ID']['output'];
};

/** Somebody who may be chosen. 可选的老师。 */
export type TeachingStaff = {
  __typename?: 'TeachingStaff';
  /** The member of staff. */
  id: Scalars['ID']['output'];
  /** Main subject. 任教学科。 */
  mainSubject?: Maybe<Scalars['String']['output']>;
  /** Name. */
  name: Scalars['String']['output'];
  /** Staff number. 工号。 */
  staffNumber: Scalars['String']['output'];
};

/** Who teaches what to which class of a school in a term, for its offices. 任课安排。 */
export type TeachingTable = {
  __typename?: 'TeachingTable';
  /** The classes, the youngest first. */
  classes: Array<TeachingClass>;
  /** The courses, by code. */
  courses: Array<TeachingCourse>;
  /** The name of the term before; null when there was none. */
  formerTermName?: Maybe<Scalars['String']['output']>;
  /** The school. */
  schoolId: Scalars['ID']['output'];
  /** Who may be chosen; empty for who may not choose. */
  staff: Array<TeachingStaff>;
  /** The term. */
  termId: Scalars['ID']['output'];
  /** Its name. */
  termName: Scalars['String']['output'];
  /** Why the viewer may change nothing, in Chinese. */
  whyNotChange?: Maybe<Scalars['String']['output']>;
};

/** A term of a school. 学期。 */
export type Term = {
  __typename?: 'Term';
  /** Last day. */
  endsOn: Scalars['LegalDate']['output'];
  /** The id of the term. */
  id: Scalars['ID']['output'];
  /** Whether today falls into it. */
  isCurrent: Scalars['Boolean']['output'];
  /** Its Chinese name. */
  name: Scalars['String']['output'];
  /** Days on which the school teaches. 上课日数。 */
  schoolDayCount: Scalars['Int']['output'];
  /** First calendar year of the school year. */
  schoolYear: Scalars['Int']['output'];
  /** 1 autumn, 2 spring. */
  semester: Scalars['Int']['output'];
  /** First day. */
  startsOn: Scalars['LegalDate']['output'];
  /** To come, running or over. */
  state: TermState;
  /** One Chinese line about today: week, weekday, school day or not. */
  todayNote: Scalars['String']['output'];
  /** Calendar weeks that it touches. 周数。 */
  weekCount: Scalars['Int']['output'];
};

/** The calendar of a term of a school. 校历。 */
export type TermCalendar = {
  __typename?: 'TermCalendar';
  /** Last day. */
  endsOn: Scalars['LegalDate']['output'];
  /** Its months, in order. */
  months: Array<TermMonth>;
  /** Its Chinese name. */
  name: Scalars['String']['output'];
  /** The last day for which the holidays of the nation are known. */
  publishedThrough: Scalars['LegalDate']['output'];
  /** Days on which the school teaches. 上课日数。 */
  schoolDayCount: Scalars['Int']['output'];
  /** The school. */
  schoolId: Scalars['ID']['output'];
  /** First day. */
  startsOn: Scalars['LegalDate']['output'];
  /** To come, running or over. */
  state: TermState;
  /** The term. */
  termId: Scalars['ID']['output'];
  /** Rises with each change; sent with a change of the first or last day. */
  version: Scalars['Int']['output'];
  /** Calendar weeks that it touches. 周数。 */
  weekCount: Scalars['Int']['output'];
  /** Why the viewer may change nothing, in Chinese. */
  whyNotChange?: Maybe<Scalars['String']['output']>;
};

/** A day of a term. 校历的一天。 */
export type TermDay = {
  __typename?: 'TermDay';
  /** The day. */
  day: Scalars['LegalDate']['output'];
  /** The holiday for which it is free, or made up for. */
  festival?: Maybe<Scalars['String']['output']>;
  /** Whether the school teaches. 上课日。 */
  isSchoolDay: Scalars['Boolean']['output'];
  /** Whether it is a working day of the nation. 工作日。 */
  isWorkingDay: Scalars['Boolean']['output'];
  /** In which week of the term it is. 第几周。 */
  week: Scalars['Int']['output'];
};

/** The days of a term in one month. 校历的一个月。 */
export type TermMonth = {
  __typename?: 'TermMonth';
  /** Its days within the term, in order. */
  days: Array<TermDay>;
  /** The month, 2026-09. */
  month: Scalars['String']['output'];
  /** The same in Chinese. */
  name: Scalars['String']['output'];
  /** Days of it on which the school teaches in the term. */
  schoolDayCount: Scalars['Int']['output'];
  /** Working days of the whole month. */
  workingDayCount: Scalars['Int']['output'];
};

/** A term that may be opened next. 可以新开的学期。 */
export type TermProposal = {
  __typename?: 'TermProposal';
  /** The last day it probably has. */
  endsOn: Scalars['LegalDate']['output'];
  /** Its Chinese name. */
  name: Scalars['String']['output'];
  /** First calendar year of the school year. */
  schoolYear: Scalars['Int']['output'];
  /** 1 autumn, 2 spring. */
  semester: Scalars['Int']['output'];
  /** The first day it probably has. */
  startsOn: Scalars['LegalDate']['output'];
};

/** Whether a term is to come, runs, or is over. 学期状态。 */
export type TermState =
  | 'COMING'
  | 'OVER'
  | 'RUNNING';

/** Somebody who was told of a thing. 提醒过的人。 */
export type ToldPerson = {
  __typename?: 'ToldPerson';
  /** On which day last. */
  day: Scalars['LegalDate']['output'];
  /** A key within the list. */
  id: Scalars['ID']['output'];
  /** Whether it was read; never when. 已读。 */
  isRead: Scalars['Boolean']['output'];
  /** A family by its child, others by name. */
  who: Scalars['String']['output'];
};

/** How a comment should sound. 评语的语气。 */
export type Tone =
  | 'ENCOURAGING'
  | 'FACTUAL';

/** Taking conduct notes back. 撤回课堂表现。 */
export type UndoConductInput = {
  /** The batch. */
  batchId: Scalars['ID']['input'];
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
};

/** Taking flowers back. 撤回小红花。 */
export type UndoFlowersInput = {
  /** The batch. */
  batchId: Scalars['ID']['input'];
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
};

/** Taking an import back. 撤销导入。 */
export type UndoRosterImportInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The import. */
  importId: Scalars['ID']['input'];
};

/** A unit of the tree by administering unit. 单位。 */
export type Unit = {
  __typename?: 'Unit';
  /** The units directly under it that the viewer may see, by code. */
  children: Array<Unit>;
  /** School code or region code. 代码。 */
  code: Scalars['String']['output'];
  /** The id of the unit. */
  id: Scalars['ID']['output'];
  /** Platform, province, city, county or school. */
  kind: UnitKind;
  /** Its name. */
  name: Scalars['String']['output'];
  /** The unit that administers it. 隶属单位。 */
  parentId?: Maybe<Scalars['ID']['output']>;
  /** Stages that a school teaches; empty for offices. */
  stages: Array<Stage>;
};

/** Kinds of unit in the tree by administering unit. 单位类别。 */
export type UnitKind =
  | 'CITY'
  | 'COUNTY'
  | 'PLATFORM'
  | 'PROVINCE'
  | 'SCHOOL';

/** A pupil without a booklet. 还没有册子的学生。 */
export type UnpublishedPupil = {
  __typename?: 'UnpublishedPupil';
  /** The class. */
  classId: Scalars['ID']['output'];
  /** Its name in that school year. */
  className: Scalars['String']['output'];
  /** Whether the household takes no part. */
  isPaused: Scalars['Boolean']['output'];
  /** Where the booklet stands, in Chinese. */
  stateName: Scalars['String']['output'];
  /** The pupil. */
  studentId: Scalars['ID']['output'];
  /** The name. */
  studentName: Scalars['String']['output'];
};

/** One page of them. 名单。 */
export type UnpublishedPupilPage = {
  __typename?: 'UnpublishedPupilPage';
  /** Cursor of the next page. */
  nextCursor?: Maybe<Scalars['ID']['output']>;
  /** In the order that was asked for. */
  nodes: Array<UnpublishedPupil>;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** How pupils without a booklet are put in order: by class and seat, or by name. 排序。 */
export type UnpublishedSort =
  | 'CLASS'
  | 'NAME';

/** Who may verify a record. 核实者。 */
export type Verifier =
  | 'CLASS_GROUP'
  | 'HOMEROOM_TEACHER'
  | 'TEACHER';

/** Who has not handed in everything. 还没有完成的人。 */
export type WaitingRater = {
  __typename?: 'WaitingRater';
  /** The course, for a teacher. */
  course?: Maybe<Scalars['String']['output']>;
  /** Forms handed in. */
  done: Scalars['Int']['output'];
  /** A key within the list. */
  id: Scalars['ID']['output'];
  /** Forms expected of them. */
  total: Scalars['Int']['output'];
  /** By name: 语文 李老师, 王小明的家长, 王小明. */
  who: Scalars['String']['output'];
};

/** The flowers of one course. 一门学科的小红花。 */
export type WallCourse = {
  __typename?: 'WallCourse';
  /** One by one, newest first. */
  flowers: Array<WallFlower>;
  /** The course, or 班主任 for those of the homeroom teacher. */
  name: Scalars['String']['output'];
  /** By reason, the commonest first. */
  reasons: Array<WallReason>;
  /** Palette slot of the course, where the scheme knows it. */
  slot?: Maybe<Scalars['Int']['output']>;
};

/** One flower of the wall. 墙上的一朵小红花。 */
export type WallFlower = {
  __typename?: 'WallFlower';
  /** When. */
  givenAt: Scalars['Instant']['output'];
  /** Who gave it. */
  giverName: Scalars['String']['output'];
  /** The id of the flower. */
  id: Scalars['ID']['output'];
  /** The few words beside it. */
  note?: Maybe<Scalars['String']['output']>;
  /** What for. */
  reasonName: Scalars['String']['output'];
};

/** Flowers for one reason. 一种理由的小红花。 */
export type WallReason = {
  __typename?: 'WallReason';
  /** How many. */
  count: Scalars['Int']['output'];
  /** The reason by name. */
  name: Scalars['String']['output'];
};

/** Taking a record back. 撤回记录。 */
export type WithdrawRecordInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The record. */
  recordId: Scalars['ID']['input'];
};
