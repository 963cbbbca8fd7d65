import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button, Segmented } from 'antd';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import {
  downloadGraduationPaper,
  graduationQuery,
  leavingYearQuery,
  type LeavingYear,
} from '../../features/growth-reports/graduation.queries';
import { useWorkplace } from '../../session/workplace';
import { Choice } from '../../ui/choice';
import { Loaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { Panel } from '../../ui/panel';
import { useGraduationChoice } from './choice';
import { ClassOverview } from './class-overview';

const yearName = (schoolYear: number): string => `${schoolYear}—${schoolYear + 1} 学年`;

/** ZM-15: the classes that leave the school, each pupil with all terms, decided and signed by people. */
export function GraduationPage() {
  const { schoolId } = useWorkplace();
  const { choice, choose } = useGraduationChoice();
  const query = useQuery(leavingYearQuery(schoolId, choice.schoolYear));
  const classId = chosenOf(query.data, choice.classId);
  return (
    <>
      <PageHead
        title="毕业"
        note={
          query.data && (
            <Choice
              label="学年"
              options={query.data.years.map((year) => ({ value: String(year), label: yearName(year) }))}
              value={String(query.data.schoolYear)}
              onChange={(year) => choose({ year, class: '', open: '' })}
            />
          )
        }
        actions={classId && <Printing classId={classId} />}
      />
      <Loaded query={query}>{(year) => <Year year={year} classId={classId} />}</Loaded>
    </>
  );
}

/** The class that is looked at: the one in the address, else the first. */
const chosenOf = (year: LeavingYear | undefined, wanted: string | null): string | null =>
  (year?.classes.find(({ classId }) => classId === wanted) ?? year?.classes[0])?.classId ?? null;

function Printing({ classId }: { classId: string }) {
  const printing = useMutation(downloadGraduationPaper(classId));
  return (
    <>
      {printing.error && <Alert type="warning" title={wordsOf(printing.error)} />}
      <Button loading={printing.isPending} onClick={() => printing.mutate()}>
        打印名单
      </Button>
    </>
  );
}

function Year({ year, classId }: { year: LeavingYear; classId: string | null }) {
  const { choose } = useGraduationChoice();
  if (!classId)
    return (
      <Panel title="毕业班">
        <p className="panel__foot">
          {yearName(year.schoolYear)}没有要办毕业的班：没有毕业年级，或者它的评价方案里没有毕业标准。
        </p>
      </Panel>
    );
  return (
    <>
      <Segmented
        className="samples__tabs"
        aria-label="毕业班"
        options={year.classes.map((one) => ({
          value: one.classId,
          label: `${one.className} · 已签署 ${one.signedCount} / ${one.pupilCount}`,
        }))}
        value={classId}
        onChange={(next) => choose({ class: next, open: '' })}
      />
      <OneClass key={classId} classId={classId} />
    </>
  );
}

function OneClass({ classId }: { classId: string }) {
  const query = useQuery(graduationQuery(classId));
  return <Loaded query={query}>{(graduation) => <ClassOverview graduation={graduation} />}</Loaded>;
}
