import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { Context } from '../../kernel/context.js';
import { currentScope } from '../database/index.js';
import type { Denial } from '../../kernel/denials.js';
import { denialPlugin } from './denied.js';
import { formatError } from './format-error.js';
import { gate } from './gate.js';
import { jitPlugin } from './jit.js';

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
    // Decision 0026: what a screen reads at once comes in one request.
    allowBatchedHttpRequests: true,
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
