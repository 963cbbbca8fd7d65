import { mutationOptions, queryOptions } from '@tanstack/react-query';
import { execute } from '../../graphql/client';
import { queryClient } from '../../graphql/query-client';
import { EndSessionDocument, MyDevicesDocument, type MyDevicesQuery } from './devices.generated';

export type Device = MyDevicesQuery['myDevices'][number];
export type SignIn = MyDevicesQuery['mySignIns'][number];

/** Where the person is signed in, and the last sign-ins. */
export const devicesQuery = () =>
  queryOptions({ queryKey: ['devices'], queryFn: () => execute(MyDevicesDocument, {}), staleTime: 0 });

/** Signs another device out; it is refused from its next request on. */
export const endDevice = () =>
  mutationOptions({
    mutationFn: (id: string) => execute(EndSessionDocument, { id }),
    onSettled: () => queryClient.invalidateQueries(devicesQuery()),
  });
