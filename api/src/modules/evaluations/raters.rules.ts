import { Rater } from '../schemes/codes.rules.js';

/** Forms that one person fills in about a whole class. */
export const FOR_CLASSES: readonly Rater[] = [Rater.TEACHER, Rater.HOMEROOM_TEACHER, Rater.CLASS_GROUP, Rater.SCHOOL];
