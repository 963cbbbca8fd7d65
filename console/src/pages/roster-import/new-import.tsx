import { useWorkplace, keepsRolls } from '../../session/workplace';
import { PageHead } from '../../ui/page-head';
import { ChooseSheets } from './choose-sheets';
import { EarlierImports } from './earlier-imports';
import { Steps } from './steps';

/** The beginning of an import, and those before. */
export function NewImport() {
  const workplace = useWorkplace();
  return (
    <>
      <PageHead title="导入名册" note="先试读，看过再导入；导入以后还能整批撤销" />
      {keepsRolls(workplace) && (
        <>
          <Steps now="choose" />
          <ChooseSheets />
        </>
      )}
      <EarlierImports />
    </>
  );
}
