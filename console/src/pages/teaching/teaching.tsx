import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { allTermsQuery } from '../../features/organisation/organisation.queries';
import { teachingQuery, type TaughtClass, type Teaching } from '../../features/people/teaching.queries';
import { useWorkplace } from '../../session/workplace';
import { useAddressChoice } from '../../ui/address-choice';
import { Choice } from '../../ui/choice';
import { Loaded } from '../../ui/loaded';
import { Number, Numbers } from '../../ui/numbers';
import { PageHead } from '../../ui/page-head';
import { Panel } from '../../ui/panel';
import { SearchBox } from '../../ui/search-box';
import { Arranging, type Place } from './arranging';
import { Copying } from './copying';
import { TeachingGrid } from './teaching-grid';

/** ZM-1: who teaches what to which class, term by term; copied from the term before and changed by hand. */
export function TeachingPage() {
  const { schoolId } = useWorkplace();
  const { params, choose } = useAddressChoice();
  const termId = params.get('term');
  const { data: terms = [] } = useQuery(allTermsQuery(schoolId));
  const query = useQuery(teachingQuery(schoolId, termId));
  const options = terms.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <PageHead
        title="任课安排"
        note={
          <Choice
            label="学期"
            options={options}
            value={termId ?? query.data?.termId}
            onChange={(term) => choose('term', term)}
          />
        }
        actions={query.data?.whyNotChange === null && <Copying key={query.data.termId} teaching={query.data} />}
      />
      <Loaded query={query}>{(teaching) => <Table key={teaching.termId} teaching={teaching} />}</Loaded>
    </>
  );
}

/** The classes in which a word is found: their own name, or that of somebody who teaches them. */
const found = ({ classes }: Teaching, words: string) =>
  classes.filter(({ className, homeroom, cells }) =>
    [className, homeroom?.name ?? '', ...cells.flatMap(({ teachers }) => teachers.map(({ name }) => name))].some(
      (text) => text.includes(words),
    ),
  );

/** What a class may still lack: anybody who teaches it, or who leads it. */
const LACKS: Record<string, (row: TaughtClass) => boolean> = {
  teaching: ({ cells }) => cells.length === 0,
  homeroom: ({ homeroom }) => homeroom === null,
};

/** The same page, of the same term, with only the classes that lack something. */
function addressOf(params: URLSearchParams, lacks: string): string {
  const next = new URLSearchParams(params);
  next.delete('search');
  if (lacks === '') next.delete('lacks');
  else next.set('lacks', lacks);
  return `?${next.toString()}`;
}

function Table({ teaching }: { teaching: Teaching }) {
  const { params, choose } = useAddressChoice();
  const [place, setPlace] = useState<Place | null>(null);
  const search = params.get('search') ?? '';
  const lack = LACKS[params.get('lacks') ?? ''];
  const shown = found(teaching, search.trim()).filter((row) => lack?.(row) ?? true);
  const count = (lacks: string): number => teaching.classes.filter((row) => LACKS[lacks]!(row)).length;
  return (
    <>
      <Numbers>
        <Number what="个班级" count={teaching.classes.length} to={addressOf(params, '')} />
        <Number what="个班还没有安排任课" count={count('teaching')} to={addressOf(params, 'teaching')} />
        <Number what="个班没有班主任" count={count('homeroom')} to={addressOf(params, 'homeroom')} />
      </Numbers>
      <Panel
        title="各班任课"
        note={teaching.whyNotChange ?? `${shown.length} 个班。点一格，换老师`}
        tools={
          <>
            {lack && <Button onClick={() => choose('lacks', '')}>只看没有齐的：取消</Button>}
            <SearchBox
              key={search}
              label="找班级或老师"
              hint="班级、老师"
              words={search}
              onSearch={(words) => choose('search', words)}
            />
          </>
        }
      >
        <TeachingGrid teaching={teaching} classes={shown} onOpen={setPlace} />
        <p className="panel__foot">班主任从今天起换，原来的任期留在历史里。任课按学期安排，上学期的不会变。</p>
      </Panel>
      {place && <Arranging teaching={teaching} place={place} onClose={() => setPlace(null)} />}
    </>
  );
}
