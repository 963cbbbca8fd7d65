import { useAddressChoice } from '../../ui/address-choice';
import { NewImport } from './new-import';
import { OneImport } from './one-import';

/** GL-1: the rolls from the school's own sheets: choose, match the columns, look at a dry run, import, take back. */
export function RosterImportPage() {
  const importId = useAddressChoice().params.get('import');
  return importId ? <OneImport key={importId} importId={importId} /> : <NewImport />;
}
