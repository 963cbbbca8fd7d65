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

/** Replacing a password. 修改密码。 */
export type ChangePasswordInput = {
  /** The new one: at least eight characters, not only digits. */
  newPassword: Scalars['String']['input'];
  /** The password so far. */
  oldPassword: Scalars['String']['input'];
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

/** Committing a previewed import. 确认导入。 */
export type CommitRosterImportInput = {
  /** The client's own key of this submission. */
  clientMutationId: Scalars['String']['input'];
  /** The import. */
  importId: Scalars['ID']['input'];
  /** Accepted offers: these teachers are the guardians of the same phone and name. */
  joinTeacherParents: Array<Scalars['ID']['input']>;
  /** True says in so many words: leave the refused rows out. */
  skipRefused: Scalars['Boolean']['input'];
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
  | 'PHOTOS'
  | 'SCHOOL_DUTY'
  | 'TERMS';

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

/** Who is signed in. 我。 */
export type Me = {
  __typename?: 'Me';
  /** The account name. */
  account: Scalars['String']['output'];
  /** Name. */
  displayName: Scalars['String']['output'];
  /** The identity. */
  identityId: Scalars['ID']['output'];
  /** True while the first password must be replaced before anything else. */
  mustChangePassword: Scalars['Boolean']['output'];
  /** Offices and duties held today. */
  roles: Array<Role>;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Replaces the password; other devices are signed out. 修改密码。 */
  changePassword: Scalars['Boolean']['output'];
  /** Writes a previewed import. 确认导入。 */
  commitRosterImport: RosterImport;
  /** Answers one matter about a child. 作出决定。 */
  decideConsent: Array<Consent>;
  /** Signs another device of the viewer out, at once. 退出设备。 */
  endSession: Scalars['Boolean']['output'];
  /** Makes new codes for everybody of a class who has no account; older codes no longer hold. 打印邀请码。 */
  issueInvitations: Array<InvitationSlip>;
  /** Opens the account of a school's first administrator; for the platform operator. 开通综评管理员。 */
  openSchoolAdministrator: OpenedAccount;
  /** Opens accounts for staff that have none. 开通教师账号。 */
  openStaffAccounts: Array<OpenedAccount>;
  /** Opens a term with its school days. 新增学期。 */
  openTerm: Term;
  /** Opens a unit; only the platform operator may. 新增单位。 */
  openUnit: Unit;
  /** Binds a printed code: to the viewer, or to a new account. 使用邀请码。 */
  redeemInvitation: SignedIn;
  /** Opens a session. 登录。 */
  signIn: SignedIn;
  /** Ends the session that asks. 退出登录。 */
  signOut: Scalars['Boolean']['output'];
  /** Begins an import; the sheets go to `uploadUrl`. 开始导入。 */
  startRosterImport: RosterImport;
  /** Takes an import back whole. 撤销导入。 */
  undoRosterImport: RosterImport;
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationCommitRosterImportArgs = {
  input: CommitRosterImportInput;
};


export type MutationDecideConsentArgs = {
  input: DecideConsentInput;
};


export type MutationEndSessionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationIssueInvitationsArgs = {
  input: IssueInvitationsInput;
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


export type MutationRedeemInvitationArgs = {
  input: RedeemInvitationInput;
};


export type MutationSignInArgs = {
  input: SignInInput;
};


export type MutationStartRosterImportArgs = {
  input: StartRosterImportInput;
};


export type MutationUndoRosterImportArgs = {
  input: UndoRosterImportInput;
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

export type Query = {
  __typename?: 'Query';
  /** The pupils of a class, by enrolment. 班级学生。 */
  classStudents: StudentPage;
  /** What a family is asked and told about a child, for whoever sees the child. 同意事项。 */
  consents: Array<Consent>;
  /** The courses of a school, by code. 学科。 */
  courses: Array<Course>;
  /** All error codes, so that clients have them as an enum. */
  errorCodes: Array<ErrorCode>;
  /** Who is signed in; null when nobody is. 我。 */
  me?: Maybe<Me>;
  /** The children of the viewer (or the viewer, for a pupil), over all schools. 我的孩子。 */
  myChildren: Array<Student>;
  /** The classes that the viewer teaches or leads this term. 我的班级。 */
  myClasses: Array<TaughtClass>;
  /** The devices on which the viewer is signed in. 登录的设备。 */
  myDevices: Array<Device>;
  /** The last thirty sign-ins of the viewer, failed tries included. 登录记录。 */
  mySignIns: Array<SignIn>;
  /** One import, for those who keep the rolls. 名册导入。 */
  rosterImport: RosterImport;
  /** The imports of a school, newest first. 导入记录。 */
  rosterImports: RosterImportPage;
  /** One class, for those who see its children. 班级。 */
  schoolClass: SchoolClass;
  /** The active classes of a school. 班级列表。 */
  schoolClasses: Array<SchoolClass>;
  /** One pupil. 学生。 */
  student: Student;
  /** The terms of a school, newest first. 学期。 */
  terms: Array<Term>;
  /** One unit, for those above it, in it or below it. 单位。 */
  unit: Unit;
};


export type QueryClassStudentsArgs = {
  after?: InputMaybe<Scalars['ID']['input']>;
  classId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryConsentsArgs = {
  studentId: Scalars['ID']['input'];
};


export type QueryCoursesArgs = {
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


export type QuerySchoolClassArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySchoolClassesArgs = {
  schoolId: Scalars['ID']['input'];
};


export type QueryStudentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTermsArgs = {
  schoolId: Scalars['ID']['input'];
};


export type QueryUnitArgs = {
  id: Scalars['ID']['input'];
};

/** Using a printed code. 使用邀请码。 */
export type RedeemInvitationInput = {
  /** Without a session: the account name wanted, a phone or a word. */
  account?: InputMaybe<Scalars['String']['input']>;
  /** The code as typed; case, spaces and hyphens do not matter. */
  code: Scalars['String']['input'];
  /** Without a session: the password wanted. */
  password?: InputMaybe<Scalars['String']['input']>;
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

/** One import of a school's spreadsheets. 名册导入。 */
export type RosterImport = {
  __typename?: 'RosterImport';
  /** Sheet rows that would be (were) added. */
  added: Scalars['Int']['output'];
  /** Sheet rows that differ from what the school has. */
  changed: Scalars['Int']['output'];
  /** The first two hundred changes. */
  changes: Array<RosterChangeLine>;
  /** When it was begun. */
  createdAt: Scalars['Instant']['output'];
  /** Who began it. */
  createdBy: Scalars['String']['output'];
  /** Why the sheets could not be read. */
  failure?: Maybe<Scalars['String']['output']>;
  /** The sheets. */
  files: Array<RosterFile>;
  /** The id of the import. */
  id: Scalars['ID']['output'];
  /** Rows that the school has and no sheet mentions any more. */
  left: Scalars['Int']['output'];
  /** Teachers who seem to be parents too. */
  offers: Array<JoinOffer>;
  /** Rows that cannot be imported. */
  refused: Array<RefusedRow>;
  /** The school. */
  schoolId: Scalars['ID']['output'];
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
  /** Whether the viewer may commit now (refused rows apart). */
  viewerCanCommit: Scalars['Boolean']['output'];
  /** Whether the viewer may ask for an undo. */
  viewerCanUndo: Scalars['Boolean']['output'];
  /** Things to look at. */
  warnings: Array<RosterWarning>;
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

/** Sex by GB/T 2261.1. 性别。 */
export type Sex =
  | 'FEMALE'
  | 'MALE';

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

/** Stages of schooling. 学段。 */
export type Stage =
  | 'JUNIOR'
  | 'PRIMARY'
  | 'SENIOR';

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

/** A class that the viewer teaches or leads this term. 任教班级。 */
export type TaughtClass = {
  __typename?: 'TaughtClass';
  /** What the viewer teaches it. */
  courseNames: Array<Scalars['String']['output']>;
  /** Whether the viewer is its homeroom teacher. */
  isHomeroom: Scalars['Boolean']['output'];
  /** The class. */
  schoolClass: SchoolClass;
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
  /** One Chinese line about today: week, weekday, school day or not. */
  todayNote: Scalars['String']['output'];
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
