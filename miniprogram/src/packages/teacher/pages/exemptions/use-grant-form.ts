import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import {
  grantExemption,
  type ExemptGround,
  type ExemptibleItem,
  type ProofOf,
} from '../../../../features/people/exemptions.queries';
import { AppError } from '../../../../graphql/app-error';
import { newId } from '../../../../platform/new-id';
import { pickPhotos } from '../../../../platform/pick-photos';
import type { PickedPhoto } from '../../../../platform/picked-photo';
import { addDays, today } from '../../../../words/days';

const A_MONTH = 30;

/** What is typed about an exemption. */
interface Typed {
  item?: ExemptibleItem;
  ground?: ExemptGround;
  note: string;
  startsOn: string;
  lastOn: string;
}

/** What is being said of an exemption; the same wish keeps its key until it has arrived. */
export function useGrantForm(studentId: string, termEndsOn: string | null) {
  const lastOn = termEndsOn !== null && termEndsOn >= today() ? termEndsOn : addDays(today(), A_MONTH);
  const [typed, setTyped] = useState<Typed>({ note: '', startsOn: today(), lastOn });
  const [photo, setPhoto] = useState<PickedPhoto>();
  const [receipt, setReceipt] = useState<ProofOf['receipt']>({});
  const [key, setKey] = useState(newId);
  const granting = useMutation({
    ...grantExemption(),
    onError: (error) => {
      // A proof that the server has no more is sent once more with the next try.
      if (error instanceof AppError && error.field === 'proof') setReceipt({});
    },
  });
  const type = (part: Partial<Typed>) => {
    setTyped({ ...typed, ...part });
    setKey(newId());
  };
  const choose = async () => {
    const [first] = await Promise.all(await pickPhotos(1));
    if (!first) return;
    setPhoto(first);
    setReceipt({});
    setKey(newId());
  };
  const { item, ground, note, startsOn } = typed;
  const send = () => {
    if (!item || !ground || !photo) return;
    const wish = { studentId, kind: item.kind, item: item.item, ground, note, startsOn, lastOn: typed.lastOn };
    granting.mutate({ ...wish, photo, receipt, clientMutationId: key });
  };
  return { typed, photo, granting, lacks: lackOf(typed, photo), type, choose, send };
}

/** What is still to be said before it can be sent; null when nothing is. */
function lackOf({ item, ground }: Typed, photo: PickedPhoto | undefined): string | null {
  if (!item) return '请先选项目';
  if (!ground) return '请先选原因';
  return photo ? null : '请先拍下证明';
}
