// Above both tables of the register: bring a spreadsheet in, take one away, and what the table itself offers.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { IconName } from '../../ui/icons.tsx';
import { useDesk } from '../desk.ts';
import { Empty } from '../parts/page.tsx';
import type { TabName } from '../route.ts';
import { useWords } from '../words.ts';
import { Export } from './export.tsx';

interface Props {
  /** The tab it stands on, which the import leads back to. */
  readonly tab: TabName;
  readonly children: ComponentChildren;
}

export function RegisterActions({ tab, children }: Props) {
  const { t } = useWords();
  const { workspace, go } = useDesk();
  const [exporting, setExporting] = useState(false);
  return (
    <>
      <button type="button" onClick={() => go(tab, 'import')}>
        {t('desk_import')}
      </button>
      {workspace.people.length + workspace.accounts.length > 0 && (
        <button type="button" onClick={() => setExporting(true)}>
          {t('desk_export')}
        </button>
      )}
      {children}
      {exporting && <Export close={() => setExporting(false)} />}
    </>
  );
}

/** Instead of a table without rows. */
export function EmptyRegister({ tab, icon, title, children }: Props & { readonly icon: IconName; readonly title: string }) {
  const { t } = useWords();
  const { go } = useDesk();
  return (
    <Empty icon={icon} title={title}>
      <p>{children}</p>
      <button type="button" class="filled" onClick={() => go(tab, 'import')}>
        {t('desk_import')}
      </button>
    </Empty>
  );
}
