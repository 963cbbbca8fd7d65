import { addYears, type LegalDate } from '../../kernel/time.js';

/** Sex by GB/T 2261.1, only the two values that rolls use. */
export enum Sex {
  MALE = 'MALE',
  FEMALE = 'FEMALE',
}

/** At this age a pupil stands for itself. */
const FULL_AGE = 18;

/** OP-12: whether a pupil is of full age on a day; born on 29 February from 1 March in a year without one. */
export const isOfFullAge = (birthOn: LegalDate, today: LegalDate): boolean => today >= addYears(birthOn, FULL_AGE);

/** Below this age the guardian decides by a text of its own (儿童个人信息网络保护规定). */
const CHILD_AGE = 14;

/** OP-12: whether the separate rules for children apply on a day. */
export const isUnderFourteen = (birthOn: LegalDate, today: LegalDate): boolean => today < addYears(birthOn, CHILD_AGE);

/** Offices and duties that a person may hold in a unit. */
export enum RoleKind {
  PLATFORM_OPERATOR = 'PLATFORM_OPERATOR',
  PRINCIPAL = 'PRINCIPAL',
  DEPUTY_PRINCIPAL = 'DEPUTY_PRINCIPAL',
  ACADEMIC_DIRECTOR = 'ACADEMIC_DIRECTOR',
  MORAL_DIRECTOR = 'MORAL_DIRECTOR',
  SCHOOL_ADMINISTRATOR = 'SCHOOL_ADMINISTRATOR',
  SCHOOL_DOCTOR = 'SCHOOL_DOCTOR',
  COUNSELLOR = 'COUNSELLOR',
  TEACHER = 'TEACHER',
  HOMEROOM_TEACHER = 'HOMEROOM_TEACHER',
  COUNTY_OFFICER = 'COUNTY_OFFICER',
}

/** What each role is called in Chinese. */
export const ROLE_TITLES: Record<RoleKind, string> = {
  [RoleKind.PLATFORM_OPERATOR]: '平台运维',
  [RoleKind.PRINCIPAL]: '校长',
  [RoleKind.DEPUTY_PRINCIPAL]: '分管副校长',
  [RoleKind.ACADEMIC_DIRECTOR]: '教务主任',
  [RoleKind.MORAL_DIRECTOR]: '德育主任',
  [RoleKind.SCHOOL_ADMINISTRATOR]: '综评管理员',
  [RoleKind.SCHOOL_DOCTOR]: '校医',
  [RoleKind.COUNSELLOR]: '心理教师',
  [RoleKind.TEACHER]: '教师',
  [RoleKind.HOMEROOM_TEACHER]: '班主任',
  [RoleKind.COUNTY_OFFICER]: '县区综评专员',
};

/** Offices of a school that see every child of it, for their duty. */
export const CHILD_OFFICES: readonly string[] = [
  RoleKind.PRINCIPAL,
  RoleKind.DEPUTY_PRINCIPAL,
  RoleKind.ACADEMIC_DIRECTOR,
  RoleKind.MORAL_DIRECTOR,
  RoleKind.SCHOOL_ADMINISTRATOR,
  RoleKind.SCHOOL_DOCTOR,
  RoleKind.COUNSELLOR,
];

/** Stands for the class of a pupil who is in none, where rights are asked by class. */
export const NO_CLASS = 'none';

interface Held {
  role: string;
  unitId: string;
}

/** The units in which one of some roles is held. */
export const schoolsOf = (actor: { offices: readonly Held[] }, roles: readonly string[]): string[] =>
  actor.offices.filter((office) => roles.includes(office.role)).map((office) => office.unitId);
