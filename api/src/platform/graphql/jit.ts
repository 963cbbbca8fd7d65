import { HeaderMap, type ApolloServerPlugin } from '@apollo/server';
import {
  getNamedType,
  getOperationAST,
  isAbstractType,
  OperationTypeNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type ExecutionResult,
  type GraphQLSchema,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';

type Compiled = (
  root: unknown,
  context: unknown,
  variables: Record<string, unknown> | null | undefined,
) => Promise<ExecutionResult> | ExecutionResult;

const MOST_DOCUMENTS = 1000;

/** Whether a document touches a union or an interface, on which the compiled executor fails. */
export function touchesAbstractType(schema: GraphQLSchema, document: DocumentNode): boolean {
  const info = new TypeInfo(schema);
  let found = false;
  const enter = () => {
    const type = info.getType();
    if (type && isAbstractType(getNamedType(type))) found = true;
  };
  visit(document, visitWithTypeInfo(info, { Field: enter, InlineFragment: enter, FragmentDefinition: enter }));
  return found;
}

/** Compiles an operation, or says that it must be interpreted: only queries without abstract types are compiled. */
export function compiledOrNull(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): Compiled | null {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== OperationTypeNode.QUERY || touchesAbstractType(schema, document)) return null;
  const compiled = compileQuery(schema, document, operationName);
  return isCompiledQuery(compiled) ? (compiled.query as Compiled) : null;
}

/** Runs queries by compiled code where that agrees with the interpreter, compiled once per document and operation. */
export function jitPlugin<C extends object>(
  schema: GraphQLSchema,
  formatted: (result: ExecutionResult) => ExecutionResult,
): ApolloServerPlugin<C> {
  const kept = new Map<string, Compiled | null>();
  return {
    async requestDidStart() {
      return {
        async responseForOperation({ document, queryHash, operationName, request, contextValue }) {
          const key = `${queryHash}:${operationName ?? ''}`;
          let compiled = kept.get(key);
          if (compiled === undefined) {
            compiled = compiledOrNull(schema, document!, operationName ?? undefined);
            if (kept.size >= MOST_DOCUMENTS) kept.clear();
            kept.set(key, compiled);
          }
          if (!compiled) return null;
          const result = await compiled(undefined, contextValue, request.variables);
          // Variables that do not fit: nothing has run yet, and the interpreter says it in its own words.
          if (!('data' in result)) return null;
          return {
            http: { headers: new HeaderMap() },
            body: { kind: 'single', singleResult: formatted(result) as never },
          };
        },
      };
    },
  };
}
