import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError, Kind, type ExecutionResult, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import type { Context } from '../../kernel/context.js';
import { DomainError, ErrorCode, notSignedIn } from '../../kernel/errors.js';
import { currentScope } from '../database/index.js';
import type { Denial } from '../../kernel/denials.js';
import { denialPlugin } from './denied.js';
import { formatError } from './format-error.js';
import { jitPlugin } from './jit.js';

/** What anybody may ask, signed in or not. */
const FOR_ANYBODY = new Set([
  'me',
  'errorCodes',
  'signIn',
  'signOut',
  'redeemInvitation',
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

/** A refusal before anything ran is an answer like any other, not a fault of the server. */
const answered = (refusal: DomainError): GraphQLError =>
  new GraphQLError(refusal.message, { originalError: refusal, extensions: { http: { status: 200 } } });

/** Stands before every operation: who is not signed in, or has not replaced the first password, gets no further. */
const gate: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ contextValue: { actor }, operation }) {
        if (!actor.identityId && !asksOnly(operation!, FOR_ANYBODY)) throw answered(notSignedIn());
        if (actor.mustChangePassword && !asksOnly(operation!, BEFORE_PASSWORD_CHANGE)) {
          throw answered(new DomainError(ErrorCode.PASSWORD_CHANGE_REQUIRED, '请先把初始密码换成自己的密码。'));
        }
      },
    };
  },
};

/** Tells of everybody who was answered. */
const usePlugin = (note: (ctx: Context) => void): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue }) {
        note(contextValue);
      },
    };
  },
});

/** Whom the server tells of errors that nobody foresaw, of refusals, and of who was answered. */
export interface Reports {
  error(error: unknown, requestId: string): void;
  denial(ctx: Context, denial: Denial): void;
  use(ctx: Context): void;
}

/** The GraphQL server of the house: one error shape, compiled queries. */
export function graphqlServer(schema: GraphQLSchema, introspection: boolean, report: Reports): ApolloServer<Context> {
  const format = (formatted: Parameters<typeof formatError>[0], error: unknown) => {
    const requestId = currentScope()?.requestId ?? '';
    return formatError(formatted, error, requestId, (fault) => report.error(fault, requestId));
  };
  const formatted = (result: ExecutionResult): ExecutionResult =>
    result.errors
      ? { ...result, errors: result.errors.map((error) => format(error.toJSON(), error)) as never }
      : result;
  return new ApolloServer<Context>({
    schema,
    // Apollo would end the process by the same signal before the database is closed.
    stopOnTerminationSignals: false,
    introspection,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !introspection,
    formatError: format,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      gate,
      jitPlugin<Context>(schema, formatted),
      denialPlugin((ctx, denial) => report.denial(ctx, denial)),
      usePlugin((ctx) => report.use(ctx)),
    ],
  });
}
