import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, visit, type DocumentNode, type FormattedExecutionResult, type OperationDefinitionNode } from 'graphql';
import type { Context } from '../../kernel/context.js';
import { isDenial, type Denial } from '../../kernel/denials.js';
import { isId, type Id } from '../../kernel/ids.js';

/** Every text within some variables, or written into the document, that looks like an id. */
function idsIn(value: unknown): Id[] {
  if (typeof value === 'string') return isId(value) ? [value] : [];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(idsIn);
}

function idsWritten(document: DocumentNode): Id[] {
  const found: Id[] = [];
  visit(document, { StringValue: ({ value }) => void found.push(...idsIn(value)) });
  return found;
}

/** The root field that an answer calls by this name. */
function fieldCalled(operation: OperationDefinitionNode | undefined, key: string): string {
  const fields = (operation?.selectionSet.selections ?? []).filter((one) => one.kind === Kind.FIELD);
  return (fields.find(({ alias, name }) => (alias ?? name).value === key) ?? fields[0])?.name.value ?? key;
}

/** The codes of an answer with the root fields they are about: of errors, and of the parts of a batch that were refused. */
function refusalsIn({ errors = [], data }: FormattedExecutionResult): { key: string; code: string }[] {
  const thrown = errors.map(({ path, extensions }) => ({
    key: String(path?.[0] ?? ''),
    code: String(extensions?.code),
  }));
  const parts = Object.entries(data ?? {}).flatMap(([key, value]) => {
    const refused = (value as { refused?: unknown } | null)?.refused;
    return Array.isArray(refused) ? refused.map(({ code }) => ({ key, code: String(code) })) : [];
  });
  return [...thrown, ...parts];
}

/** Tells of each answer that denied something, once a request. */
export function denialPlugin(note: (ctx: Context, denial: Denial) => void): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ contextValue, response, request, document, operation }) {
          if (response.body.kind !== 'single') return;
          const denied = refusalsIn(response.body.singleResult).find(({ code }) => isDenial(code));
          if (!denied) return;
          const ids = [...idsIn(request.variables), ...(document ? idsWritten(document) : [])];
          note(contextValue, { operation: fieldCalled(operation, denied.key), code: denied.code, ids });
        },
      };
    },
  };
}
