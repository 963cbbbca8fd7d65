import type { FastifyError, FastifyInstance } from 'fastify';
import { ErrorCode } from '../../kernel/errors.js';
import { drained } from './drain.js';

const TOO_LARGE = '提交的内容太大，请减少一些，分几次提交。';
const UNREADABLE = '请求的写法不对。请更新程序后重试。';

/**
 * What never reaches GraphQL is refused in the same shape and language as everything else. The words of the parser are not
 * told, nor logged: they quote what was sent.
 */
export function refuseInChinese(http: FastifyInstance, report: (error: unknown, requestId: string) => void): void {
  http.setErrorHandler(async (error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    const requestId = request.id;
    if (status < 500) {
      await drained(request.raw);
      const message = status === 413 ? TOO_LARGE : UNREADABLE;
      return reply
        .code(status)
        .send({ errors: [{ message, extensions: { code: ErrorCode.INVALID_INPUT, requestId } }] });
    }
    report(error, requestId);
    const message = `出了点问题，您的内容没有丢。请稍后重试；如需帮助，请告知编号 ${requestId}。`;
    return reply.code(500).send({ errors: [{ message, extensions: { code: ErrorCode.INTERNAL, requestId } }] });
  });
}
