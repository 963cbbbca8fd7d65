import { View } from '@tarojs/components';
import { open } from '../../platform/navigation/navigate';
import { Door, Doors } from '../../ui/door/door';
import './inbox-door.scss';

/** The way to what one was told and has not read; nothing when all is read. */
export function InboxDoor({ unread }: { unread: number }) {
  if (unread === 0) return null;
  return (
    <View className="inbox-door">
      <Doors>
        <Door
          icon="inbox"
          title={`${unread} 天的消息没有看`}
          note="要做的事，也有好消息"
          onTap={() => open('inbox', {})}
        />
      </Doors>
    </View>
  );
}
