import { queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { VerifyReportDocument, type VerifyReportQuery } from './verification.generated';

export type Verification = VerifyReportQuery['verifyReport'];

/** Whether a printed page is genuine; anybody may ask. */
export const verificationQuery = (code: string) =>
  queryOptions({
    queryKey: ['verify-report', code],
    queryFn: async () => (await execute(VerifyReportDocument, { code })).verifyReport,
  });
