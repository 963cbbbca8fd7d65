import { PrinterOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { wordsOf } from '../../../../miniprogram/src/words/refusals';
import { begunTermsQuery, schoolClassesQuery } from '../../features/organisation/organisation.queries';
import { TermChoice } from '../../features/organisation/term-choice';
import { printReports } from '../../features/printing/printing.queries';
import { newKey } from '../../platform/new-key';
import { isLeading, useWorkplace, type Workplace } from '../../session/workplace';
import { Choice } from '../../ui/choice';
import { Panel } from '../../ui/panel';

const WHOLE_SCHOOL = '';

/** What somebody prints here: who leads the school all of it, who leads a class the own one. */
function useChoices(place: Workplace): { value: string; label: string }[] {
  const leads = isLeading(place);
  const { data = [] } = useQuery({ ...schoolClassesQuery(place.schoolId), enabled: leads });
  if (leads)
    return [{ value: WHOLE_SCHOOL, label: '全校' }, ...data.map(({ id, name }) => ({ value: id, label: name }))];
  return place.roles.flatMap(({ classId, className }) => (classId ? [{ value: classId, label: className ?? '' }] : []));
}

/** Choosing what is printed, and beginning it. */
export function Beginning() {
  const place = useWorkplace();
  const { schoolId } = place;
  const choices = useChoices(place);
  const { data: terms = [] } = useQuery(begunTermsQuery(schoolId));
  const [chosen, setChosen] = useState<{ what?: string; termId?: string }>({});
  const printing = useMutation(printReports());
  const what = chosen.what ?? choices[0]?.value;
  const termId = chosen.termId ?? terms[0]?.id;
  const begin = () =>
    printing.mutate({
      ...(what === WHOLE_SCHOOL ? { schoolId } : { classId: what }),
      ...{ termId, clientMutationId: newKey() },
    });
  return (
    <Panel title="打印报告单（册）" note="只打印已经发布的；全校每班一本，每名学生从正面开始，适合双面打印">
      <div className="printing__begin">
        <TermChoice schoolId={schoolId} chosen={termId} onChoose={(next) => setChosen({ ...chosen, termId: next })} />
        <Choice
          label="打印什么"
          options={choices}
          value={what}
          onChange={(next) => setChosen({ ...chosen, what: next })}
        />
        <Button
          type="primary"
          icon={<PrinterOutlined aria-hidden />}
          loading={printing.isPending}
          disabled={what === undefined || termId === undefined}
          onClick={begin}
        >
          开始生成
        </Button>
        {printing.error && <Alert type="warning" title={wordsOf(printing.error)} />}
      </div>
    </Panel>
  );
}
