import { Unreachable } from '../platform/request';
import { AppError } from './app-error';
import { ask } from './gathered';

/** A generated document with its result and variables. */
export interface Document<TResult, TVariables> {
  __apiType?: (variables: TVariables) => TResult;
}

interface WireError {
  message: string;
  extensions?: { code?: string; field?: string; requestId?: string; data?: Record<string, unknown> };
}

interface Wire<TResult> {
  data?: TResult | null;
  errors?: WireError[];
}

interface Watcher {
  token(): string | undefined;
  onSignedOut(): void;
  onFirstPassword(): void;
}

let watcher: Watcher = { token: () => undefined, onSignedOut: () => undefined, onFirstPassword: () => undefined };

/** Tells the client whose session to use and whom to tell when it has ended. */
export function watchSession(next: Watcher): void {
  watcher = next;
}

/** The header that says who is asking. */
export const bearer = (): Record<string, string> => headerOf(watcher.token());

const headerOf = (token: string | undefined): Record<string, string> =>
  token === undefined ? {} : { authorization: `Bearer ${token}` };

/** Runs one generated document against our API. */
export async function execute<TResult, TVariables>(
  document: Document<TResult, TVariables>,
  variables: TVariables,
): Promise<TResult> {
  const asked = watcher.token();
  const answer = await ask({ query: String(document), variables }, headerOf(asked)).catch(asAppError);
  const { data, errors } = (answer ?? {}) as Wire<TResult>;
  if (errors?.[0]) throw refusal(errors[0], asked);
  if (data === undefined || data === null) throw new AppError('INTERNAL', '服务暂时答不上来，请稍后再试。');
  return data;
}

/** A network that was lost, as a refusal like any other. */
export function asAppError(error: unknown): never {
  if (error instanceof Unreachable) throw new AppError('UNREACHABLE', error.message);
  throw error;
}

/** A refusal that comes late, for a session that was replaced meanwhile, says nothing about the new one. */
function refusal({ message, extensions = {} }: WireError, asked: string | undefined): AppError {
  const { code = 'INTERNAL', field, requestId, data } = extensions;
  if (code === 'NOT_SIGNED_IN' && asked === watcher.token()) watcher.onSignedOut();
  if (code === 'PASSWORD_CHANGE_REQUIRED') watcher.onFirstPassword();
  return new AppError(code, message, field, { requestId, detail: data });
}
