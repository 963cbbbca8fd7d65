/** ME-1: the Ministry's five dimensions, onto which every node of every scheme maps. */
export enum MinistryDimension {
  MORAL = 'MORAL',
  ACADEMIC = 'ACADEMIC',
  HEALTH = 'HEALTH',
  ART = 'ART',
  PRACTICE = 'PRACTICE',
}

/** Who may make a record. `SCHOOL` stands for the school's offices that enter for many. */
export enum Recorder {
  GUARDIAN = 'GUARDIAN',
  STUDENT = 'STUDENT',
  TEACHER = 'TEACHER',
  HOMEROOM_TEACHER = 'HOMEROOM_TEACHER',
  SCHOOL = 'SCHOOL',
}

/** Who may verify a record. */
export enum Verifier {
  TEACHER = 'TEACHER',
  HOMEROOM_TEACHER = 'HOMEROOM_TEACHER',
  CLASS_GROUP = 'CLASS_GROUP',
}

/** What a record is about: some children, or the class as a whole. */
export enum RecordAbout {
  CHILDREN = 'CHILDREN',
  CLASS = 'CLASS',
}

/** Whether a record may stand in a public notice. */
export enum NoticeVisibility {
  SHOWN = 'SHOWN',
  PRIVATE = 'PRIVATE',
}

/** Types of the fields of a record. */
export enum FieldType {
  DATE = 'DATE',
  TEXT = 'TEXT',
  NUMBER = 'NUMBER',
  HOURS = 'HOURS',
  CHOICE = 'CHOICE',
  PLACE = 'PLACE',
  CERTIFICATE = 'CERTIFICATE',
}

/** What a quota counts. */
export enum QuotaUnit {
  PHOTO = 'PHOTO',
  RECORD = 'RECORD',
  RECORD_OR_PHOTO = 'RECORD_OR_PHOTO',
  FLOWER = 'FLOWER',
}

/** How often a quota falls due. */
export enum QuotaPeriod {
  MONTH = 'MONTH',
  TERM = 'TERM',
}

/** What becomes of a month that the term covers only in part. */
export enum BrokenMonth {
  PRO_RATA = 'PRO_RATA',
  WAIVED = 'WAIVED',
}

/** Kinds of conduct note. */
export enum ConductKind {
  PRAISE = 'PRAISE',
  NEUTRAL = 'NEUTRAL',
  NEEDS_ATTENTION = 'NEEDS_ATTENTION',
}

/** Who sees a conduct note: the class's teachers; also the child and family; also the class. */
export enum ConductVisibility {
  STAFF = 'STAFF',
  FAMILY = 'FAMILY',
  CLASS = 'CLASS',
}

/** ZM-3: around whom a conduct note stays: the child with its home and teachers, its teachers, its guardians, or who wrote it. */
export enum ConductAudience {
  CHILD = 'CHILD',
  TEACHERS = 'TEACHERS',
  GUARDIANS = 'GUARDIANS',
  PRIVATE = 'PRIVATE',
}

/** Who sees marks beside levels. */
export enum MarkViewer {
  TEACHER = 'TEACHER',
  HOMEROOM_TEACHER = 'HOMEROOM_TEACHER',
  SCHOOL = 'SCHOOL',
  FAMILY = 'FAMILY',
}

/** Who fills in an evaluation form. */
export enum Rater {
  SELF = 'SELF',
  PEER = 'PEER',
  TEACHER = 'TEACHER',
  HOMEROOM_TEACHER = 'HOMEROOM_TEACHER',
  GUARDIAN = 'GUARDIAN',
  CLASS_GROUP = 'CLASS_GROUP',
  SCHOOL = 'SCHOOL',
}

/** When a form is filled in. */
export enum Phase {
  PROCESS = 'PROCESS',
  TERM_END = 'TERM_END',
}

/** How comments should sound. */
export enum Tone {
  ENCOURAGING = 'ENCOURAGING',
  FACTUAL = 'FACTUAL',
}

/** How to write so, said to whoever writes: a child, a family or a teacher. */
export const TONE_ADVICE: Record<Tone, string> = {
  [Tone.ENCOURAGING]: '先说做得好的地方，多用鼓励的话。',
  [Tone.FACTUAL]: '写看见的事实，先不下结论。',
};

/** What becomes of the weight of a form that nobody filled in. */
export enum MissingRater {
  REDISTRIBUTED = 'REDISTRIBUTED',
  NO_SCORE = 'NO_SCORE',
}

/** What a section of the booklet shows. */
export enum SectionKind {
  COVER = 'COVER',
  CLASS_PHOTO = 'CLASS_PHOTO',
  DIMENSION = 'DIMENSION',
  FLOWERS = 'FLOWERS',
  RESULTS = 'RESULTS',
  SUBJECT_EVALUATIONS = 'SUBJECT_EVALUATIONS',
  HOMEROOM_COMMENT = 'HOMEROOM_COMMENT',
  GUARDIAN_MESSAGE = 'GUARDIAN_MESSAGE',
  SELF_EVALUATION = 'SELF_EVALUATION',
  PEER_EVALUATION = 'PEER_EVALUATION',
  BODY_MEASURES = 'BODY_MEASURES',
}

/** ZM-11: what a school's sheet rates. */
export enum SheetRate {
  ACCOUNTS = 'ACCOUNTS',
  TEACHERS = 'TEACHERS',
  HOUSEHOLDS = 'HOUSEHOLDS',
  ACTIVITY = 'ACTIVITY',
  BOOKLETS = 'BOOKLETS',
}

/** What a teacher, or the household of a child, has to have done in a term. */
export enum TermTask {
  QUOTAS = 'QUOTAS',
  EVALUATIONS = 'EVALUATIONS',
  RESULTS = 'RESULTS',
  GUARDIAN_MESSAGE = 'GUARDIAN_MESSAGE',
  SELF_EVALUATION = 'SELF_EVALUATION',
  BODY_MEASURES = 'BODY_MEASURES',
}

/** Who counts as a teacher: who teaches or leads a class in the term, or all staff. */
export enum TeachersCounted {
  TEACHING = 'TEACHING',
  STAFF = 'STAFF',
}

/** Whose households count: those that can take part, or all. */
export enum HouseholdsCounted {
  ABLE = 'ABLE',
  ALL = 'ALL',
}

/** Which days of a term count. */
export enum DaysCounted {
  SCHOOL_DAYS = 'SCHOOL_DAYS',
  CALENDAR_DAYS = 'CALENDAR_DAYS',
}

/** ZM-15: what a criterion of graduation looks at, term by term. */
export enum GraduationFact {
  PUBLISHED = 'PUBLISHED',
  QUALIFIED = 'QUALIFIED',
  EVALUATED = 'EVALUATED',
  LEVEL = 'LEVEL',
}
