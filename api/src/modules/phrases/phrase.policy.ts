import { holdsOffice, personsOf, type Actor } from '../../kernel/actor.js';
import type { Id } from '../../kernel/ids.js';
import { keepsRolls } from '../people/index.js';
import { RoleKind } from '../people/people.rules.js';
import { PhraseScope } from './phrase.rules.js';

/** A phrase as far as rights go. */
export interface PhrasePlace {
  schoolId: Id;
  scope: PhraseScope;
  ownerId: Id;
}

/** ZM-8: the school's phrases are kept by who keeps its rolls and by its homeroom teachers. */
export const keepsSchoolPhrases = (actor: Actor, schoolId: Id): boolean =>
  keepsRolls(actor, schoolId) || holdsOffice(actor, schoolId, [RoleKind.HOMEROOM_TEACHER]);

/** An own or shared phrase is changed by who wrote it, the school's by who keeps them. */
export const changesPhrase = (actor: Actor, { schoolId, scope, ownerId }: PhrasePlace): boolean =>
  scope === PhraseScope.SCHOOL ? keepsSchoolPhrases(actor, schoolId) : personsOf(actor).includes(ownerId);
