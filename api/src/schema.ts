import 'reflect-metadata';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { buildSchemaSync, Query, registerEnumType, Resolver } from 'type-graphql';
import { ErrorCode } from './kernel/errors.js';
import { modules } from './modules/index.js';

registerEnumType(ErrorCode, {
  name: 'ErrorCode',
  description: 'The codes that `extensions.code` of an error may have. 错误码。',
});

@Resolver()
class HouseResolver {
  @Query(() => [ErrorCode], { description: 'All error codes, so that clients have them as an enum.' })
  errorCodes(): ErrorCode[] {
    return Object.values(ErrorCode);
  }
}

/** The whole contract, built from the modules. */
export function buildHouseSchema(): GraphQLSchema {
  const resolvers = [HouseResolver, ...modules.flatMap((module) => module.resolvers)];
  return buildSchemaSync({ resolvers: resolvers as never, validate: false, nullableByDefault: false });
}

/** The contract as text, sorted, as it stands in `schema.graphql`. */
export const printHouseSchema = (): string => `${printSchema(lexicographicSortSchema(buildHouseSchema()))}\n`;
