// The tabs of the desk, one folder each. A new tab is a folder, a name in route.ts and a line here.
import type { FunctionComponent } from 'preact';
import type { IconName } from '../ui/icons.tsx';
import { Accounts } from './accounts/accounts.tsx';
import { Elections } from './elections/elections.tsx';
import type { FileActions } from './file/file-actions.ts';
import { People } from './people/people.tsx';
import { Progress } from './progress/progress.tsx';
import { Publish } from './publish/publish.tsx';
import { Replies } from './replies/replies.tsx';
import type { TabName } from './route.ts';
import { Rules } from './rules/rules.tsx';
import { Start } from './start/start.tsx';

export interface Tab {
  readonly icon: IconName;
  readonly panel: FunctionComponent<{ readonly file: FileActions }>;
}

export const TABS: Readonly<Record<TabName, Tab>> = {
  start: { icon: 'hat', panel: Start },
  accounts: { icon: 'building', panel: Accounts },
  people: { icon: 'people', panel: People },
  rules: { icon: 'advice', panel: Rules },
  elections: { icon: 'ballot', panel: Elections },
  replies: { icon: 'speech', panel: Replies },
  publish: { icon: 'lock', panel: Publish },
  progress: { icon: 'tick', panel: Progress },
};
