import type { ApolloServerPlugin } from '@apollo/server';
import { GraphQLError, Kind, OperationTypeNode, type OperationDefinitionNode } from 'graphql';
import { Sitting } from '../../kernel/actor.js';
import type { Context } from '../../kernel/context.js';
import { DomainError, ErrorCode, forbidden, invalidInput, notSignedIn } from '../../kernel/errors.js';

/** What anybody may ask, signed in or not. */
const FOR_ANYBODY = new Set([
  'me',
  'errorCodes',
  'signIn',
  'signOut',
  'redeemInvitation',
  'enterByCard',
  'verifyReport',
  '__typename',
  '__schema',
  '__type',
]);
/** What may be asked while the first password has not been replaced. */
const BEFORE_PASSWORD_CHANGE = new Set([...FOR_ANYBODY, 'changePassword']);
BEFORE_PASSWORD_CHANGE.delete('redeemInvitation');

const asksOnly = (operation: OperationDefinitionNode, allowed: ReadonlySet<string>): boolean =>
  operation.selectionSet.selections.every((field) => field.kind === Kind.FIELD && allowed.has(field.name.value));

/** OP-3: what a child reads and changes on a borrowed device; accounts, consents and devices are the matter of an own one. */
const ON_BORROWED = new Set([
  ...FOR_ANYBODY,
  ...['myChildren', 'unreadMessages', 'consents', 'schemeOf', 'timeline', 'householdQuotas', 'quotaMonths'],
  ...['unfinishedRecords', 'evidenceRecord', 'saveRecord', 'startPhoto', 'withdrawRecord'],
  ...['myEvaluations', 'evaluationSheet', 'saveEvaluation'],
  ...['growth', 'growthRecords', 'flowerWall', 'childMeasures', 'saveBodyMeasures'],
  ...['childReports', 'growthReport', 'reportVersions', 'photoChoice', 'choosePhotos', 'openBooklet'],
]);
for (const field of ['signIn', 'redeemInvitation', 'enterByCard']) ON_BORROWED.delete(field);

/** A refusal before anything ran is an answer like any other, not a fault of the server. */
const answered = (refusal: DomainError): GraphQLError =>
  new GraphQLError(refusal.message, { originalError: refusal, extensions: { http: { status: 200 } } });

const CHANGE_IN_A_LIST = () => invalidInput('query', '改动要单独提交，不能和别的请求一起发。');

/** Stands before every operation: who is not signed in, or has not replaced the first password, gets no further. */
export const gate: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ contextValue: { actor }, operation, requestIsBatched }) {
        // Decision 0026: a change is committed alone.
        if (requestIsBatched && operation!.operation !== OperationTypeNode.QUERY) throw answered(CHANGE_IN_A_LIST());
        if (!actor.identityId && !asksOnly(operation!, FOR_ANYBODY)) throw answered(notSignedIn());
        if (actor.mustChangePassword && !asksOnly(operation!, BEFORE_PASSWORD_CHANGE)) {
          throw answered(new DomainError(ErrorCode.PASSWORD_CHANGE_REQUIRED, '请先把初始密码换成自己的密码。'));
        }
        if (actor.sitting !== Sitting.OWN && !asksOnly(operation!, ON_BORROWED)) {
          throw answered(forbidden('这件事要在自己的手机上、用自己的账号做。'));
        }
      },
    };
  },
};
