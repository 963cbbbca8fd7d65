import { useEffect } from 'react';
import { open } from '../../platform/navigation/navigate';
import { Door, Doors } from '../../ui/door/door';
import { sendIfConnected, useParcels } from './outbox';
import { outboxWords } from './outbox-words';

/** What this person finished and the server has not yet; nothing when everything has arrived. */
export function OutboxDoor() {
  useEffect(sendIfConnected, []);
  const parcels = useParcels();
  if (parcels.length === 0) return null;
  const { title, note, isWrong } = outboxWords(parcels);
  return (
    <Doors>
      <Door
        icon="upload"
        tone={isWrong ? 'wait' : 'brand'}
        title={title}
        note={note}
        onTap={() => open('outbox', {})}
      />
    </Doors>
  );
}
