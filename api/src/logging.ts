import { pino, type Logger } from 'pino';

const SERIALIZED_FIELDS = ['type', 'message', 'stack', 'code', 'errno'] as const;

/** Errors without the values that a query carried: SQL and parameters may hold personal data. */
function errorWithoutValues(error: Error): Record<string, unknown> {
  const plain = pino.stdSerializers.err(error) as unknown as Record<string, unknown>;
  return Object.fromEntries(SERIALIZED_FIELDS.map((field) => [field, plain[field]]));
}

/** The log: JSON lines on standard output, no personal data. */
export const createLog = (level: string): Logger =>
  pino({
    level,
    serializers: { err: errorWithoutValues, error: errorWithoutValues },
    redact: ['headers', '*.headers', 'body'],
  });
