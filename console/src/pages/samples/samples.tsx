import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { begunTermsQuery } from '../../features/organisation/organisation.queries';
import { samplingQuery, type Sampling } from '../../features/oversight/samples.queries';
import { useWorkplace } from '../../session/workplace';
import { Choice } from '../../ui/choice';
import { Loaded } from '../../ui/loaded';
import { PageHead } from '../../ui/page-head';
import { Booklets } from './booklets';
import { useSamplesChoice } from './choice';
import { Detail } from './detail';
import { Drawing } from './drawing';
import { Draws } from './draws';
import { Without } from './without';

/** ZM-13: the draws of a term, what was found in the booklets, and who has none yet. */
export function SamplesPage() {
  const { schoolId } = useWorkplace();
  const { choice, choose } = useSamplesChoice();
  const query = useQuery(samplingQuery(schoolId, choice.termId));
  return (
    <>
      <PageHead
        title="报告单（册）抽查"
        note={
          <>
            <TermChoice
              chosen={choice.termId ?? query.data?.termId}
              onChoose={(term) => choose({ term, draw: '', open: '', search: '' })}
            />
            {query.data?.law && <span>依据：{query.data.law}</span>}
          </>
        }
        actions={query.data?.percent != null && <Drawing sampling={query.data} percent={query.data.percent} />}
      />
      <Loaded query={query}>{(sampling) => <Whole sampling={sampling} />}</Loaded>
    </>
  );
}

function TermChoice({ chosen, onChoose }: { chosen: string | undefined; onChoose: (termId: string) => void }) {
  const { data: terms = [] } = useQuery(begunTermsQuery(useWorkplace().schoolId));
  const options = terms.map(({ id, name }) => ({ value: id, label: name }));
  return <Choice label="学期" options={options} value={chosen} onChange={onChoose} />;
}

function Whole({ sampling }: { sampling: Sampling }) {
  const { choice, choose } = useSamplesChoice();
  return (
    <>
      <Segmented
        className="samples__tabs"
        aria-label="看什么"
        options={[
          { value: '', label: '抽查' },
          { value: 'without', label: '还没有册子的学生' },
        ]}
        value={choice.without ? 'without' : ''}
        onChange={(list) => choose({ list, open: '', search: '', sort: '' })}
      />
      {choice.without ? (
        <Without termId={sampling.termId} />
      ) : (
        <div className={choice.openId ? 'beside' : ''}>
          <div>
            <Draws sampling={sampling} />
            {sampling.draws.length > 0 && <Booklets sampling={sampling} />}
          </div>
          {choice.openId && <Detail key={choice.openId} id={choice.openId} onClose={() => choose({ open: '' })} />}
        </div>
      )}
    </>
  );
}
