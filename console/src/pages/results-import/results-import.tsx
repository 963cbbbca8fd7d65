import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { enterSheet, readSheet } from '../../features/measurements/results-sheet.mutations';
import { schoolClassQuery } from '../../features/organisation/organisation.queries';
import { PageHead } from '../../ui/page-head';
import { ChooseSheet } from './choose-sheet';
import { Entered } from './entered';
import { SheetPreview } from './sheet-preview';

/** ZM-7: results of a class from a spreadsheet: choose, look at every row, enter all of it. */
export function ResultsImportPage() {
  const { classId = '' } = useParams();
  const { data: schoolClass } = useQuery(schoolClassQuery(classId));
  const reading = useMutation(readSheet(classId));
  const entering = useMutation(enterSheet());
  const [clientMutationId, setKey] = useState(() => crypto.randomUUID());
  const choose = (file: File) => {
    entering.reset();
    setKey(crypto.randomUUID());
    reading.mutate(file);
  };
  const again = () => {
    entering.reset();
    reading.reset();
  };
  const sheet = reading.data;
  return (
    <>
      <PageHead up={{ to: '/my-classes', title: '我的班级' }} title="导入成绩" note={schoolClass?.name} />
      {sheet && entering.isSuccess ? (
        <Entered sheet={sheet} onAgain={again} />
      ) : (
        <ChooseSheet classId={classId} reading={reading} onChoose={choose} />
      )}
      {sheet && !entering.isSuccess && (
        <SheetPreview
          sheet={sheet}
          isEntering={entering.isPending}
          refusal={entering.error}
          onEnter={() => entering.mutate({ sheet, clientMutationId })}
        />
      )}
    </>
  );
}
