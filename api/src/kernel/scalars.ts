import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isLegalDate, isoOf, type Instant } from './time.js';

/** An instant, ISO 8601 in UTC. Only ever answered. */
export const InstantScalar = new GraphQLScalarType<Instant, string>({
  name: 'Instant',
  description: 'An instant in UTC, ISO 8601 with milliseconds. 时刻。',
  serialize: (value) => isoOf(value as Instant),
});

/** A legal date in Asia/Shanghai. */
export const LegalDateScalar = new GraphQLScalarType<string, string>({
  name: 'LegalDate',
  description: 'A date in Asia/Shanghai, YYYY-MM-DD. 日期。',
  serialize: (value) => value as string,
  parseValue: checkedDate,
  parseLiteral: (node) => checkedDate(node.kind === Kind.STRING ? node.value : null),
});

function checkedDate(value: unknown): string {
  if (typeof value === 'string' && isLegalDate(value)) return value;
  throw new GraphQLError('日期应写成 2026-09-01 这样。', { extensions: { code: 'INVALID_INPUT' } });
}
