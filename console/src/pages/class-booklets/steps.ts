import { checkReports, publishReports, type ClassReport } from '../../features/growth-reports/class-reports.queries';
import { isUnchecked, isWaiting } from './standing';

/** What is done to the booklets of a class, and what is said about it; `who` is the person who does it. */
export interface Step {
  options: ReturnType<typeof checkReports>;
  /** Which booklets wait for it. */
  isFor: (report: ClassReport) => boolean;
  act: (count: number) => string;
  plan: (reports: ClassReport[], who: string) => string[];
  sign: (who: string, count: number) => string;
  said: (count: number, who: string) => string;
}

/** Looked through first, then published; each shows what it will do. */
export const STEPS: Record<'check' | 'publish', Step> = {
  check: {
    options: checkReports(),
    isFor: isUnchecked,
    act: (count) => `标为已检查 ${count} 份`,
    plan: ({ length }) => [
      `${length} 份还在收集。逐份看过，没有问题再标为已检查。`,
      '家长和孩子现在还看不到，检查以后才能发布。',
    ],
    sign: (_, count) => `都看过了，标为已检查 ${count} 份`,
    said: (count) => `已检查 ${count} 份。`,
  },
  publish: {
    options: publishReports(),
    isFor: isWaiting,
    act: (count) => `发布 ${count} 份`,
    plan: publishing,
    sign: (who, count) => `以${who}的名义发布 ${count} 份`,
    said: (count, who) => `${who}发布了 ${count} 份，家长和孩子已经能看到。`,
  },
};

function publishing(reports: ClassReport[], who: string): string[] {
  const again = reports.filter(({ version }) => version !== null).length;
  const lines = [
    again < reports.length && `${reports.length - again} 份第一次发布。`,
    again > 0 && `${again} 份出新的一版，旧版还在。`,
    `发布以${who}的名义留存，家长和孩子马上能看到。以后要改，就再发布新的一版。`,
  ];
  return lines.filter((line) => line !== false);
}
