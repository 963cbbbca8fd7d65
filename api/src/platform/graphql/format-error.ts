import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DomainError, ErrorCode } from '../../kernel/errors.js';

const SPOKEN: Record<string, string> = {
  GRAPHQL_PARSE_FAILED: '请求的写法不对。请更新程序后重试。',
  GRAPHQL_VALIDATION_FAILED: '程序与服务器的版本对不上。请更新程序后重试。',
  BAD_USER_INPUT: '提交的内容格式不对，请检查后重试。',
  BAD_REQUEST: '请求的写法不对。请更新程序后重试。',
  INVALID_INPUT: '',
};

function domainErrorOf(error: unknown): DomainError | null {
  let current: unknown = error;
  for (let depth = 0; current instanceof Error && depth < 5; depth++) {
    if (current instanceof DomainError) return current;
    current = current instanceof GraphQLError ? current.originalError : current.cause;
  }
  return null;
}

function spokenDomainError(
  error: DomainError,
  formatted: GraphQLFormattedError,
  requestId: string,
): GraphQLFormattedError {
  const { field, data } = error.details;
  const extensions = { code: error.code, requestId, ...(field && { field }), ...(data && { data }) };
  return { message: error.message, ...(formatted.path && { path: formatted.path }), extensions };
}

function spokenRequestError(formatted: GraphQLFormattedError, requestId: string): GraphQLFormattedError | null {
  const code = String(formatted.extensions?.code ?? '');
  if (!(code in SPOKEN)) return null;
  const extensions = { code: ErrorCode.INVALID_INPUT, requestId, data: { detail: formatted.message } };
  const { locations } = formatted;
  return { message: SPOKEN[code] || formatted.message, ...(locations && { locations }), extensions };
}

/** One shape for every error: Chinese message, published code, field; anything unknown hides behind the request id. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  requestId: string,
  report: (error: unknown) => void,
): GraphQLFormattedError {
  const domain = domainErrorOf(error);
  if (domain) return spokenDomainError(domain, formatted, requestId);
  const spoken = spokenRequestError(formatted, requestId);
  if (spoken) return spoken;
  report(error);
  const message = `出了点问题，您的内容没有丢。请稍后重试；如需帮助，请告知编号 ${requestId}。`;
  return {
    message,
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: ErrorCode.INTERNAL, requestId },
  };
}
